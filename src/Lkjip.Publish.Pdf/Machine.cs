using System.Globalization;

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
            .Select(folder => $"{folder.Trim('"').TrimEnd(slash[0])}{slash}{program}{ending}")
            .FirstOrDefault(HasFile);
    }

    /// <inheritdoc cref="ChildProcess.RunAsync"/>
    public virtual Task<(int Code, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel) =>
        ChildProcess.RunAsync(program, arguments, cancel);
}
