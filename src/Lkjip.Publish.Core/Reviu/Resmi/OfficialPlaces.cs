namespace Lkjip.Publish.Core;

/// <summary>Names the places at which a document prints a quantity.</summary>
/// <param name="outline">Numbers and addresses.</param>
internal sealed class OfficialPlaces(ReportOutline outline)
{
    /// <summary>Name and address of a place: a table's number, else a chapter.</summary>
    public (string Name, string Address)? Of(PrintedCandidate candidate)
    {
        if (candidate.Table is { } table)
        {
            OutlineTarget target = outline.Of(table.Block);
            return (target.Number ?? target.Text, $"{target.Address}#{target.Id}");
        }

        return outline.Chapters.FirstOrDefault(c => c.Bab.At.Path == candidate.At.Path) is { } chapter
            ? (chapter.Number is { } number ? $"{number} {chapter.Bab.Kepala.Judul}" : chapter.Bab.Kepala.Judul, chapter.Address)
            : ("Ringkasan Eksekutif", $"{Addresses.Of(outline.Laporan)}#{OutlineIds.Ringkasan}");
    }
}
