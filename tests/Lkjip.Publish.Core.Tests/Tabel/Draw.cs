namespace Lkjip.Publish.Core.Tests;

/// <summary>Draws the table of a block as readable text, findings below it.</summary>
internal static class Draw
{
    public static string Table(TabelBlock block, Laporan laporan, DataTercetak? printed = null)
    {
        FindingBag findings = new();
        ComputedTable? table = TableBuilder.Build(block, ComputedLaporan.From(laporan), findings);
        string drawn = table is null ? string.Empty : Dump.Of(View(table, printed, findings));
        return drawn + Dump.Of(findings);
    }

    public static TableView View(TabelBlock block, Laporan laporan)
    {
        FindingBag findings = new();
        return View(TableBuilder.Build(block, ComputedLaporan.From(laporan), findings)!, null, findings);
    }

    private static TableView View(ComputedTable table, DataTercetak? printed, FindingBag findings) =>
        new TableViewBuilder(table, printed, findings).Build(new OutlineTarget(table.Block.Id, "/", "Tabel 1.1", table.Block.Judul));
}
