using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli;

/// <summary>
/// Builds a theme with the SDK, once for each state of its sources. A finished build stands in a folder that bears their hash; it comes there by a
/// rename, so that a broken or interrupted build leaves nothing that could be taken for one, and two builds at a time do not meet.
/// </summary>
/// <param name="cache">Folder of the finished builds.</param>
internal sealed partial class ThemeBuilder(string cache)
{
    /// <summary>Builds of one theme that are kept: for those who go to and fro between two states, or two programs.</summary>
    private const int Kept = 4;

    /// <summary>Folder of the machine for what can be made again; <c>LKJIP_CACHE</c> names another.</summary>
    public static string DefaultCache => Path.Combine(
        Environment.GetEnvironmentVariable("LKJIP_CACHE") is { Length: > 0 } named ? Path.GetFullPath(named)
        : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } local ? Path.Combine(local, "lkjip")
        : Path.Combine(Path.GetTempPath(), "lkjip"),
        "tema");

    private static string Dotnet => Environment.GetEnvironmentVariable("LKJIP_DOTNET") is { Length: > 0 } named ? named
        : Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet" ? Environment.ProcessPath!
        : "dotnet";

    /// <summary>The folder with the theme's assembly, built now where no build of these sources is kept.</summary>
    /// <param name="source">The theme.</param>
    /// <param name="onBuild">Told before a build begins, which takes some seconds.</param>
    /// <param name="cancel">Gives up; nothing is left behind.</param>
    /// <exception cref="ThemeException">There is no SDK, or the theme has mistakes.</exception>
    public async Task<string> BuildAsync(ThemeSource source, Action onBuild, CancellationToken cancel)
    {
        string builds = Path.Combine(cache, NameOf(source.Folder));
        string finished = Path.Combine(builds, ThemeFingerprint.Of(source.Folder, AppContext.BaseDirectory));
        if (Directory.Exists(finished))
        {
            return finished;
        }

        onBuild();
        string aside = Path.Combine(builds, $".{Guid.NewGuid():N}");
        Directory.CreateDirectory(aside);
        try
        {
            await CompileAsync(source, aside, cancel);
            PutInPlace(Path.Combine(aside, "jadi"), finished);
            Forget(builds);
            return finished;
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    private static void PutInPlace(string built, string finished)
    {
        try
        {
            Directory.Move(built, finished);
        }
        catch (IOException) when (Directory.Exists(finished))
        {
            // Another build of the same sources was faster.
        }
    }

    private static void Forget(string builds)
    {
        foreach (DirectoryInfo old in new DirectoryInfo(builds).GetDirectories().Where(d => d.Name[0] != '.').OrderByDescending(d => d.LastWriteTimeUtc).Skip(Kept))
        {
            try
            {
                old.Delete(recursive: true);
            }
            catch (IOException)
            {
                // Another program is at it.
            }
        }
    }

    private static async Task CompileAsync(ThemeSource source, string aside, CancellationToken cancel)
    {
        (int code, string output) = await RunAsync(source.Folder, cancel,
        [
            "build", source.Project, "-c", "Release", "--nologo", "--tl:off", "-v", "quiet", "-clp:NoSummary", "-nodeReuse:false",
            "--artifacts-path", Path.Combine(aside, "obj"), "-o", Path.Combine(aside, "jadi"),
            $"-p:LkjipFolder={AppContext.BaseDirectory.TrimEnd('/', '\\')}",

            // The lock file of the folder, where it has one, is for another way to build it.
            $"-p:NuGetLockFilePath={Path.Combine(aside, "kunci.json")}",
            "-p:UseSharedCompilation=false", "-p:UseRazorBuildServer=false",
        ]);
        if (code != 0)
        {
            throw await ReasonAsync(source, output, cancel);
        }
    }

    private static async Task<ThemeException> ReasonAsync(ThemeSource source, string output, CancellationToken cancel)
    {
        Match[] errors = [.. ErrorLine().Matches(output).DistinctBy(e => e.Value)];
        if (errors.Length == 0)
        {
            (int code, _) = await RunAsync(source.Folder, cancel, ["--version"]);
            return code != 0
                ? ThemeFindings.NoSdk(source.Name)
                : ThemeFindings.NotBuilt(new(source.Name), output.Trim().Split('\n')[^1].Trim(), 0);
        }

        Match first = Array.Find(errors, e => e.Groups["line"].Success) ?? errors[0];
        string file = Path.GetFullPath(first.Groups["file"].Value.Trim(), source.Folder);
        string inTheme = Path.Combine(source.Name, Path.GetRelativePath(source.Folder, file)).Replace('\\', '/');
        return ThemeFindings.NotBuilt(
            new(inTheme, Number(first.Groups["line"]), Number(first.Groups["column"])),
            $"{first.Groups["code"].Value}: {first.Groups["message"].Value.Trim()}",
            errors.Length - 1);
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    private static async Task<(int Code, string Output)> RunAsync(string folder, CancellationToken cancel, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(Dotnet, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // A build that this program is run from must not tell ours where its tools are.
        foreach (string inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using Process? process = Start(start);
        if (process is null)
        {
            return (-1, string.Empty);
        }

        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancel);
            Task<string> complaints = process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, await output + await complaints);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // Two folders of one name are two themes.
    private static string NameOf(string folder) =>
        $"{Path.GetFileName(folder)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..8]}";

    // "/x/Tema.cs(12,5): error CS1002: ; expected [/x/Tema.csproj]", "/x/Tema.csproj : error NU1101: …"
    [GeneratedRegex(@"^\s*(?<file>[^\n(]+?)(\((?<line>\d+),(?<column>\d+)[^)]*\))?\s*: error (?<code>\w+): (?<message>[^\n]*?)( \[[^\n\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
