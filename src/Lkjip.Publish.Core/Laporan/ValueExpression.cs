namespace Lkjip.Publish.Core;

/// <summary>An inline value of the prose: <c>{{ anggaran.gaji.pagu | rupiah | tercetak 4.909.324.091 }}</c>.</summary>
/// <param name="Path">The segments of the path, in kebab-case.</param>
/// <param name="Formats">The formats after the bars, in order, without <c>tercetak</c>.</param>
/// <param name="Tercetak">What the document printed here, without unit signs; null where it was not noted.</param>
/// <param name="At">Where the opening braces stand.</param>
public sealed record ValueExpression(
    IReadOnlyList<string> Path, IReadOnlyList<string> Formats, string? Tercetak, SourcePosition At);
