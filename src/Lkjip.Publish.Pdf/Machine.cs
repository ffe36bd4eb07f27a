using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Lkjip.Publish.Pdf;

/// <summary>What finding, installing and running programs needs to know of this machine. Tests put a made-up machine in its place.</summary>
internal class Machine
{
    /// <summary>The machine this runs on.</summary>
    public static readonly Machine Current = new();

    public virtual Platform Platform { get; } =
        OperatingSystem.IsWindows() ? Platform.Windows : OperatingSystem.IsMacOS() ? Platform.MacOs : Platform.Linux;

    public virtual bool IsRoot => Environment.IsPrivilegedProcess;

    /// <summary>Playwright's driver, which can install browsers: its program and its script; null where it is not beside this program.</summary>
    public virtual (string Node, string Script)? PlaywrightDriver
    {
        get
        {
            string folder = Path.Combine(AppContext.BaseDirectory, ".playwright");
            string script = Path.Combine(folder, "package", "cli.js");
            string? node = File.Exists(script)
                ? Directory.EnumerateFiles(Path.Combine(folder, "node"), "node*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault()
                : null;
            return node is null ? null : (node, script);
        }
    }

    /// <summary>The clock that time limits run by.</summary>
    public virtual TimeProvider Time => TimeProvider.System;

    public virtual string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    public virtual bool HasFile(string path) => File.Exists(path);

    /// <summary>What tells a program from its other versions: path, length and time of last change, behind all links.</summary>
    public virtual string IdentityOf(string program)
    {
        const string snaps = "/snap/bin/";
        try
        {
            FileInfo file = new(File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program);
            // All snaps are links to one and the same starter.
            string? revision = program.StartsWith(snaps, StringComparison.Ordinal) ? new DirectoryInfo($"/snap/{program[snaps.Length..]}/current").LinkTarget : null;
            return string.Create(CultureInfo.InvariantCulture, $"{program} {file.Length} {file.LastWriteTimeUtc:O} {revision}").TrimEnd();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return program;
        }
    }

    /// <summary>Full path of a program in one of PATH's folders; null if there is none.</summary>
    public string? OnPath(string program)
    {
        (char between, string slash, string ending) = Platform is Platform.Windows ? (';', "\\", ".exe") : (':', "/", "");
        return (Variable("PATH") ?? "")
            .Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => $"{folder.TrimEnd(slash[0])}{slash}{program}{ending}")
            .FirstOrDefault(HasFile);
    }

    /// <summary>Runs a program to its end; kills it when cancelled.</summary>
    /// <returns>Its exit code, and all it wrote. Code -1 if it could not be started.</returns>
    public virtual async Task<(int Code, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";

        using Process process = new() { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception error)
        {
            return (-1, error.Message);
        }

        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        return (process.ExitCode, await output + await errors);
    }
}
