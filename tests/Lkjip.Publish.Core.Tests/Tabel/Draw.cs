namespace Lkjip.Publish.Core.Tests;

/// <summary>Draws the table of a block as readable text, findings below it.</summary>
internal static class Draw
{
    public static string Table(TabelBlock block, Laporan laporan, DataTercetak? printed = null)
    {
        FindingBag findings = new();
        ComputedTable? table = TableBuilder.Build(block, ComputedLaporan.From(laporan), findings);
        string drawn = table is null
            ? string.Empty
            : Dump.Of(new TableViewBuilder(table, printed, findings).Build(new OutlineTarget(block.Id, "/", "Tabel 1.1", block.Judul)));
        return drawn + Dump.Of(findings);
    }
}
