using Lkjip.Publish.Core;
using Spectre.Console;

namespace Lkjip.Publish.Cli;

/// <summary>Colours of findings on a terminal; none where the output goes into a pipe or a file.</summary>
internal sealed class Palette
{
    private readonly bool colours;

    private Palette(bool colours) => this.colours = colours;

    /// <summary>No colours.</summary>
    public static Palette None { get; } = new(colours: false);

    /// <summary>The palette for an output: Spectre knows what the terminal can do, and heeds <c>NO_COLOR</c>.</summary>
    public static Palette For(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && AnsiConsole.Profile is { Capabilities: { Ansi: true, ColorSystem: not ColorSystem.NoColors } }
            ? new Palette(colours: true)
            : None;

    /// <summary>A heading.</summary>
    public string Heading(string text) => Coloured(text, 1);

    /// <summary>What is less important.</summary>
    public string Quiet(string text) => Coloured(text, 2);

    /// <summary>What tells of a level.</summary>
    public string Level(Tingkat tingkat, string text) => Coloured(text, tingkat switch { Tingkat.Galat => 31, Tingkat.Peringatan => 33, _ => 36 });

    private string Coloured(string text, int code) => colours ? $"\e[{code}m{text}\e[0m" : text;
}
