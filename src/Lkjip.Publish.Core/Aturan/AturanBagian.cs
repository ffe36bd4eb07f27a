namespace Lkjip.Publish.Core;

/// <summary>A part that a report must or should have, and by what it is recognised.</summary>
internal sealed record AturanBagian
{
    /// <summary>Unique within the pack; findings bear it as their place.</summary>
    public required string Id { get; init; }

    /// <summary>The part's name.</summary>
    public required Wording Nama { get; init; }

    /// <summary>True for a chapter: only titles of chapters are compared with <see cref="Judul"/>.</summary>
    public bool Bab { get; init; }

    /// <summary>True where a caption of a table or figure does not do: it must be a section.</summary>
    public bool Subbab { get; init; }

    /// <summary>Id of the chapter within which it is looked for; null for anywhere. A chapter that is missing is reported alone, without its parts.</summary>
    public string? Di { get; init; }

    /// <summary>The only kind of chapter in which it counts; null for any.</summary>
    public JenisBab? Jenis { get; init; }

    /// <summary>A warning where the regulation asks for it, a note where it is only usual.</summary>
    public required Tingkat Tingkat { get; init; }

    /// <summary>Beginnings of words in titles, headings and captions, any of which satisfies the rule.</summary>
    public required IReadOnlyList<string> Judul { get; init; }

    /// <summary>Words of the prose that satisfy it as well.</summary>
    public IReadOnlyList<string> Kata { get; init => field = value ?? []; } = [];

    /// <summary>Tables that satisfy it as well.</summary>
    public IReadOnlyList<PolaTabel> Tabel { get; init => field = value ?? []; } = [];

    /// <summary>For a chapter: fewer words than that, without any table, are no text.</summary>
    public int MinimalKata { get; init; }

    /// <summary>Where the regulation asks for it.</summary>
    public required Wording Rujukan { get; init; }

    /// <summary>How to add it.</summary>
    public required Wording Saran { get; init; }
}
