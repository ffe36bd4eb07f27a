namespace Lkjip.Publish.Content.Tests;

/// <summary>A change of one file of a draft.</summary>
/// <param name="Berkas">The file, under the report's folder.</param>
/// <param name="Sesudah">A text behind which <paramref name="Dari"/> stands; null for the first of the file.</param>
/// <param name="Dari">The text that is replaced.</param>
/// <param name="Menjadi">What replaces it.</param>
/// <param name="Tambah">A new last paragraph.</param>
/// <param name="Hapus">True to delete the file.</param>
public sealed record DraftChange(string Berkas, string? Sesudah, string? Dari, string? Menjadi, string? Tambah, bool Hapus)
{
    /// <summary>Changes the text of the file.</summary>
    public string ApplyTo(string text)
    {
        if (Tambah is not null)
        {
            return $"{text.TrimEnd()}\n\n{Tambah}\n";
        }

        int at = Find(text, Dari!, Sesudah);
        return string.Concat(text.AsSpan(0, at), Menjadi, text.AsSpan(at + Dari!.Length));
    }

    /// <summary>Where a text stands behind another; throws where it does not.</summary>
    public static int Find(string text, string what, string? behind)
    {
        int start = behind is null ? 0 : text.IndexOf(behind, StringComparison.Ordinal);
        int at = start < 0 ? -1 : text.IndexOf(what, start, StringComparison.Ordinal);
        return at >= 0 ? at : throw new InvalidOperationException($"'{what}' (behind '{behind}') is not in the draft; mend tests/mistakes/cases.json.");
    }
}
