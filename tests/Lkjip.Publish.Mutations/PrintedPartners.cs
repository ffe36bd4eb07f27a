using System.Globalization;

namespace Lkjip.Publish.Mutations;

/// <summary>What the data of a report give for each figure that its document printed.</summary>
/// <param name="Rounded">With the printed decimals, by the printed figure's place.</param>
/// <param name="Exact">Not rounded.</param>
public sealed record PrintedPartners(IReadOnlyDictionary<string, string> Rounded, IReadOnlyDictionary<string, string> Exact)
{
    /// <summary>Computes a report and collects the partners of its printed figures; those that cannot be computed are left out.</summary>
    public static PrintedPartners Of(Laporan laporan)
    {
        FindingBag unused = new();
        ComputedLaporan computed = ComputedLaporan.From(laporan);
        BagianNaskah[] parts = [.. laporan.Bab.Select(b => b.Naskah).Concat(laporan.Ringkasan is { } summary ? [summary] : []).SelectMany(n => n.Bagian)];
        Dictionary<string, ComputedTable> tables = [];
        foreach (TabelBlock block in parts.OfType<BlockPart>().Select(p => p.Block).OfType<TabelBlock>())
        {
            if (TableBuilder.Build(block, computed, unused) is { } table)
            {
                tables.TryAdd(block.Id, table);
            }
        }

        (string Place, string Rounded, string Exact)[] all = [.. Cells(laporan, tables), .. Values(parts, new FigureLookup(computed, tables), unused)];
        all = [.. all.DistinctBy(p => p.Place)];
        return new PrintedPartners(all.ToDictionary(p => p.Place, p => p.Rounded), all.ToDictionary(p => p.Place, p => p.Exact));
    }

    /// <summary>Place of a cell.</summary>
    public static string Cell(string table, string row, string column) => $"{table}/{row}/{column}";

    private static IEnumerable<(string Place, string Rounded, string Exact)> Cells(Laporan laporan, Dictionary<string, ComputedTable> tables) =>
        from table in tables
        where laporan.Tercetak.ContainsKey(table.Key)
        let printed = laporan.Tercetak[table.Key].Baris
        from row in table.Value.Rows
        from cell in printed.GetValueOrDefault(row.Key) ?? new Dictionary<string, NilaiTercetak>()
        let computed = row.CellOf(cell.Key)
        where computed is not null && !computed.Parts.All(p => p.IsEmpty)
        select (
            Cell(table.Key, row.Key, cell.Key),
            string.Join(';', computed.Parts.Select((p, i) => Text(p.Angka, p.Teks, i < cell.Value.Bagian.Count ? cell.Value.Bagian[i].Angka : null))),
            string.Join(';', computed.Parts.Select(p => Text(p.Angka, p.Teks, null))));

    private static IEnumerable<(string Place, string Rounded, string Exact)> Values(BagianNaskah[] parts, FigureLookup figures, FindingBag unused) =>
        from part in parts
        from paragraph in part switch { ProsePart p => p.Prose.Paragraphs, HeadingPart h => h.Prose.Paragraphs, _ => [] }
        from run in paragraph.Runs
        where run.Value?.Tercetak is not null
        let figure = figures.Find(run.Value!, unused)
        where figure is not null
        select (
            run.Value!.At.ToString(),
            Text(figure.Angka, figure.Teks, FormatAngka.TryParse(run.Value!.Tercetak, out decimal printed) ? printed : null),
            Text(figure.Angka, figure.Teks, null));

    private static string Text(decimal? number, string? text, decimal? printed) =>
        number is { } value ? (printed is { } official ? Persentase.Round(value, official.Scale) : value).ToString(CultureInfo.InvariantCulture) + text : text ?? string.Empty;
}
