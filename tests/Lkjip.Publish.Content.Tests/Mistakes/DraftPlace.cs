namespace Lkjip.Publish.Content.Tests;

/// <summary>Where a finding is to stand.</summary>
/// <param name="Berkas">The file, under the report's folder.</param>
/// <param name="Teks">What begins on the line; null for any line.</param>
/// <param name="Sesudah">A text behind which it stands; null for the first of the file.</param>
public sealed record DraftPlace(string Berkas, string? Teks, string? Sesudah);
