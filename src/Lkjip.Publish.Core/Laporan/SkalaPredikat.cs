namespace Lkjip.Publish.Core;

/// <summary>A scale that turns a number into a predicate or category.</summary>
public sealed record SkalaPredikat
{
    /// <summary>Unique within the pemda.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>Name, with the regulation that it comes from.</summary>
    public required string Nama { get; init; }

    /// <summary>Unit of the bounds, written after them: <c>%</c>; null for none.</summary>
    public string? Satuan { get; init; }

    /// <summary>The steps, best first.</summary>
    public required IReadOnlyList<LangkahSkala> Langkah { get; init; }
}
