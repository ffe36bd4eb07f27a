namespace Lkjip.Publish.Pdf.Tests;

/// <summary>A machine on which there is only what a test puts there. Nothing runs on it.</summary>
internal sealed class FakeMachine(Platform platform, params string[] files) : Machine
{
    private readonly HashSet<string> present = [.. files];

    public override Platform Platform => platform;

    public override bool IsRoot => Root;

    public bool Root { get; init; }

    /// <summary>Which version of a program there is, where a test changes it.</summary>
    public Dictionary<string, string> Versions { get; } = [];

    public Dictionary<string, string> Variables { get; } = [];

    public List<string> Commands { get; } = [];

    /// <summary>A file that the command named so brings onto the machine.</summary>
    public (string Command, string File)? Installs { get; init; }

    public (string Node, string Script)? Driver { get; init; }

    public override (string Node, string Script)? PlaywrightDriver => Driver;

    public string Says { get; init; } = "";

    public override string? Variable(string name) => Variables.GetValueOrDefault(name);

    public override string IdentityOf(string program) => $"{program} {Versions.GetValueOrDefault(program)}";

    public override bool HasFile(string path) => present.Contains(path);

    public override Task<(int Code, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        string command = string.Join(' ', arguments.Prepend(program));
        Commands.Add(command);
        if (Installs is { } installs && command == installs.Command)
        {
            present.Add(installs.File);
        }

        return Task.FromResult((0, Says));
    }
}
