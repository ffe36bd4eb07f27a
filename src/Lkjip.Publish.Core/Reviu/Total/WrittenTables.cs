namespace Lkjip.Publish.Core;

/// <summary>The typed tables of a report: those of <c>data/tabel/</c> and the pipe tables of its text.</summary>
internal static class WrittenTables
{
    /// <summary>All of them, each once.</summary>
    public static IEnumerable<WrittenTable> Of(ReviuContext context) =>
        context.Laporan.Tabel.Select(pair => Generic(context, pair.Key, pair.Value)).Concat(context.Texts.SelectMany(text => text.Tables).Select(Pipe));

    private static WrittenTable Generic(ReviuContext context, string file, DataTabel data)
    {
        TabelBlock? block = context.Texts.SelectMany(t => t.Blocks).OfType<TabelBlock>().FirstOrDefault(b => b.Sumber is SumberTabel.Tabel && (b.Data?.Value ?? b.Id.Value) == file);
        KolomTabel? name = data.Kolom.FirstOrDefault(k => k.Tipe is ColumnKind.Teks);
        return new WrittenTable(
            block is null ? file : context.Outline.FillIn(block.Judul),
            [.. data.Kolom.Select(k => new WrittenColumn(k.Grup is { Length: > 0 } grup ? $"{grup}, {k.Judul}" : k.Judul, k.Tipe is ColumnKind.Persen))],
            [.. data.Baris.Select((row, i) => Row(block?.Id.Value ?? file, GenericRows.KeyOf(data, i), data, row, name))]);
    }

    private static WrittenRow Row(string table, string key, DataTabel data, IReadOnlyDictionary<string, SelTabel> row, KolomTabel? name)
    {
        bool isShare = row.GetValueOrDefault(KunciBaris.Tipe)?.Teks is ["persen"];
        return new WrittenRow(
            name is not null && row.TryGetValue(name.Kunci, out SelTabel? label) ? string.Join(' ', label.Teks) : string.Empty,
            row.ContainsKey(KunciBaris.JumlahDari) || row.ContainsKey(KunciBaris.Rumus) || isShare,
            row.GetValueOrDefault(KunciBaris.Gaya)?.Teks is ["grup"],
            [.. data.Kolom.Select(k => k.Tipe is ColumnKind.Angka or ColumnKind.Rupiah or ColumnKind.Persen && row.GetValueOrDefault(k.Kunci) is { Angka: { } value } cell
                ? new NumberCell(value, cell.At, new Tempat.Cell(table, key, k.Kunci)) : null)]);
    }

    private static WrittenTable Pipe(ProseTable table) => new(
        null,
        [.. table.Rows[0].Select(cell => new WrittenColumn(TextOf(cell), TextOf(cell).Contains('%', StringComparison.Ordinal)))],
        [.. table.Rows.Skip(1).Select(Row)]);

    private static WrittenRow Row(IReadOnlyList<ProseParagraph> cells) => new(
        cells.Select(TextOf).FirstOrDefault(text => text.Any(char.IsLetter)) ?? string.Empty, false, false, [.. cells.Select(Number)]);

    private static NumberCell? Number(ProseParagraph cell)
    {
        string text = TextOf(cell);
        string digits = text.StartsWith("Rp", StringComparison.Ordinal) ? text[2..].TrimStart('.', ' ', FormatAngka.Nbsp) : text;
        return cell.Runs is [{ Value: null }, ..] && FormatAngka.TryParse(digits, out decimal value) ? new NumberCell(value, cell.Runs[0].At, new Tempat.Words(text)) : null;
    }

    private static string TextOf(ProseParagraph cell) => ProseText.Of(cell).Text.Trim();
}
