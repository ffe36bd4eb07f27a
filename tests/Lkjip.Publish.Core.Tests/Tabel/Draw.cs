namespace Lkjip.Publish.Core.Tests;

/// <summary>Draws the table of a block as readable text, findings below it.</summary>
internal static class Draw
{
    public static string Table(TabelBlock block, Laporan laporan, DataTercetak? printed = null)
    {
        FindingBag findings = new();
        ComputedTable? table = TableBuilder.Build(block, ComputedLaporan.From(laporan), findings);
        string drawn = table is null ? string.Empty : Dump.Of(View(table, laporan, printed, findings));
        return drawn + Dump.Of(findings);
    }

    public static TableView View(TabelBlock block, Laporan laporan)
    {
        FindingBag findings = new();
        return View(TableBuilder.Build(block, ComputedLaporan.From(laporan), findings)!, laporan, null, findings);
    }

    private static TableView View(ComputedTable table, Laporan laporan, DataTercetak? printed, FindingBag findings)
    {
        string id = table.Block.Id;
        Laporan with = laporan with { Tercetak = printed is null ? new Dictionary<string, DataTercetak>() : new() { [id] = printed } };
        IEnumerable<CellDifference> differences = CellChecker.Check(with, new Dictionary<string, ComputedTable> { [id] = table }, new TableNames(new Dictionary<string, ComputedTable> { [id] = table }, null), findings)[id];
        if (printed is not null)
        {
            PrintedNamesChecker.Check(table, printed, findings);
        }

        return new TableViewBuilder(table, printed, differences).Build(new OutlineTarget(id, "/", "Tabel 1.1", table.Block.Judul));
    }
}
