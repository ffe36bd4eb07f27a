namespace Lkjip.Publish.Core;

/// <summary>How a city wants its pages to look, without code: <c>tampilan</c> of <c>pemda.json</c> and <c>situs.json</c>.</summary>
public sealed record Tampilan
{
    /// <summary>The city's colour, such as <c>#0b5c63</c>: links, buttons, charts, and what the theme colours with it.</summary>
    public Sourced<string>? Warna { get; init; }

    /// <summary>The colour beside it, for marks and warnings.</summary>
    public Sourced<string>? Aksen { get; init; }

    /// <summary>The type of screens; paper keeps the program's own, so that a PDF is the same on every machine.</summary>
    public JenisHuruf? Huruf { get; init; }

    /// <summary>This one, and what it leaves open from another.</summary>
    public Tampilan Over(Tampilan? other) => other is null ? this : new() { Warna = Warna ?? other.Warna, Aksen = Aksen ?? other.Aksen, Huruf = Huruf ?? other.Huruf };
}
