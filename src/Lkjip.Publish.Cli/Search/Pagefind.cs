using System.Runtime.InteropServices;
using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;

namespace Lkjip.Publish.Cli;

/// <summary>Finds, installs and runs Pagefind, the program that makes the search index.</summary>
internal static class Pagefind
{
    private const string Version = "1.6.0";

    /// <summary>What Pagefind writes besides the index and what reads it: interfaces of its own, which the site does not use.</summary>
    private static readonly string[] Unused = ["pagefind-component-ui.*", "pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-highlight.js"];

    /// <summary>The program: the one that <c>LKJIP_PAGEFIND</c> names, one on PATH, else one that npm installs into the user's own folder.</summary>
    /// <returns>Its path; null with the reason where there is none.</returns>
    public static async Task<(string? Program, Wording? Trouble)> FindAsync(CancellationToken cancel)
    {
        if (Environment.GetEnvironmentVariable("LKJIP_PAGEFIND") is { Length: > 0 } named)
        {
            return File.Exists(named) ? (named, null) : (null, new($"LKJIP_PAGEFIND menunjuk ke '{named}', yang tidak ada", $"LKJIP_PAGEFIND points to '{named}', which does not exist"));
        }

        string? found = OnPath("pagefind_extended") ?? OnPath("pagefind") ?? (File.Exists(OwnProgram) ? OwnProgram : null);
        return found is not null ? (found, null) : await InstallAsync(cancel);
    }

    /// <summary>Indexes the documents of a folder.</summary>
    /// <param name="program">See <see cref="FindAsync"/>.</param>
    /// <param name="documents">Folder of the documents, with the addresses of the pages that they stand for.</param>
    /// <param name="target">Folder of the index.</param>
    /// <param name="cancel">Ends the program.</param>
    /// <returns>Null, or in one line why it failed.</returns>
    public static async Task<Wording?> IndexAsync(string program, string documents, string target, CancellationToken cancel)
    {
        (int code, string output) = await ChildProcess.RunAsync(program, ["--site", documents, "--output-path", target, "--force-language", "id", "--silent"], cancel);
        if (code != 0)
        {
            return LastLine(output);
        }

        foreach (string file in Unused.SelectMany(pattern => Directory.EnumerateFiles(target, pattern)))
        {
            File.Delete(file);
        }

        return null;
    }

    private static string Platform =>
        (OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux")
        + (RuntimeInformation.OSArchitecture is Architecture.Arm64 ? "-arm64" : "-x64");

    private static string Ending => OperatingSystem.IsWindows() ? ".exe" : string.Empty;

    private static string OwnFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "lkjip", $"pagefind-{Version}");

    private static string ProgramInFolder => Path.Combine("node_modules", "@pagefind", Platform, "bin", "pagefind_extended" + Ending);

    private static string OwnProgram => Path.Combine(OwnFolder, ProgramInFolder);

    private static async Task<(string? Program, Wording? Trouble)> InstallAsync(CancellationToken cancel)
    {
        if (OnPath(OperatingSystem.IsWindows() ? "npm.cmd" : "npm") is not { } npm)
        {
            return (null, new("Pagefind belum terpasang, dan npm (Node.js) tidak ditemukan untuk memasangnya", "Pagefind is not installed, and npm (Node.js), which would install it, was not found"));
        }

        // Aside first: a second build must not find a program that is there in part.
        string aside = $"{OwnFolder}.{Environment.ProcessId}";
        Directory.CreateDirectory(aside);
        try
        {
            (_, string output) = await ChildProcess.RunAsync(
                npm, ["install", "--prefix", aside, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", $"@pagefind/{Platform}@{Version}"], cancel);
            if (File.Exists(Path.Combine(aside, ProgramInFolder)) && !Directory.Exists(OwnFolder))
            {
                Directory.Move(aside, OwnFolder);
            }

            Wording why = LastLine(output);
            return File.Exists(OwnProgram) ? (OwnProgram, null) : (null, new($"Pagefind tidak dapat dipasang: {why.Indonesia}", $"Pagefind cannot be installed: {why.Inggris}"));
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program.EndsWith(".cmd", StringComparison.Ordinal) ? program : program + Ending))
        .FirstOrDefault(File.Exists);

    private static Wording LastLine(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() is { } line ? Wording.Of(line) : new("tanpa pesan", "without a message");
}
