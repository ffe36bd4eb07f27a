namespace Lkjip.Publish.Core;

/// <summary>Findings of one kind.</summary>
/// <param name="Kind">What they are about.</param>
/// <param name="Groups">The findings by chapter, in the order in which the report is read.</param>
public sealed record FindingSection(FindingKind Kind, IReadOnlyList<FindingGroup> Groups);

/// <summary>Findings of one kind in one chapter.</summary>
/// <param name="Title">The chapter with its number, or what is no chapter.</param>
/// <param name="Findings">The findings, by place.</param>
public sealed record FindingGroup(string Title, IReadOnlyList<FindingView> Findings);

/// <summary>What findings are about.</summary>
public enum FindingKind
{
    /// <summary>Figures that do not follow from their inputs.</summary>
    Arithmetic,

    /// <summary>Two places that disagree.</summary>
    Agreement,

    /// <summary>What the regulation asks for and is missing.</summary>
    Completeness,

    /// <summary>Prose against data.</summary>
    Prose,

    /// <summary>Links, pictures, accessibility.</summary>
    Other,
}

/// <summary>A finding as readers see it.</summary>
public sealed record FindingView
{
    /// <summary>Unique within the page.</summary>
    public required string Id { get; init; }

    /// <summary>Its code.</summary>
    public required string Kode { get; init; }

    /// <summary>How serious it is.</summary>
    public required Tingkat Tingkat { get; init; }

    /// <summary>Where in the report it is.</summary>
    public required string Place { get; init; }

    /// <summary>The same in few words, for what refers to it.</summary>
    public required string ShortPlace { get; init; }

    /// <summary>Address of that place; null where it is on no page.</summary>
    public string? Address { get; init; }

    /// <summary>What of the place is meant, such as row and column; null for the whole.</summary>
    public string? Detail { get; init; }

    /// <summary>What is wrong, in a sentence of its own.</summary>
    public required string Sentence { get; init; }

    /// <summary>True where place and figures say all that the sentence says.</summary>
    public bool IsPlain { get; init; }

    /// <summary>What is wrong, where the figures do not say it; null where they do.</summary>
    public string? Message => IsPlain ? null : Sentence;

    /// <summary>The sentence that it is about, as readers see it; null where it is about no sentence.</summary>
    public string? Quote { get; init; }

    /// <summary>The official figure; null where the finding is not about two figures.</summary>
    public string? Tercetak { get; init; }

    /// <summary>The computed figure, or the one that it is compared with.</summary>
    public string? Terhitung { get; init; }

    /// <summary>How it was computed; null where that is plain.</summary>
    public string? Rumus { get; init; }

    /// <summary>Where the regulation that it is about can be read: an address or words; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>What the publisher answers; null for no answer.</summary>
    public AnswerView? Answer { get; init; }

    /// <summary>What follows from it.</summary>
    public IReadOnlyList<FindingView> Below { get; init; } = [];
}

/// <summary>A number of the prose that no check looks up.</summary>
/// <param name="Angka">The number as the text writes it.</param>
/// <param name="Alasan">Why it is in no data, as the publisher says.</param>
public sealed record FreeNumberView(string Angka, string Alasan);

/// <summary>An answer to a finding.</summary>
/// <param name="Jenis">The answer.</param>
/// <param name="Alasan">Why.</param>
public sealed record AnswerView(JenisTanggapan Jenis, string Alasan);
