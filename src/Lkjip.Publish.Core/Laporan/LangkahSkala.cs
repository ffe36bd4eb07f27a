namespace Lkjip.Publish.Core;

/// <summary>One step of a scale: from a lower bound up to the bound of the step above.</summary>
public sealed record LangkahSkala
{
    /// <summary>Letter or label of the step.</summary>
    public required string Label { get; init; }

    /// <summary>Meaning of a letter, such as "Sangat Baik".</summary>
    public string? Arti { get; init; }

    /// <summary>Lower bound of the step.</summary>
    public required decimal Dari { get; init; }

    /// <summary>True where the bound itself belongs to the step below ("&gt; 80").</summary>
    public bool Eksklusif { get; init; }
}
