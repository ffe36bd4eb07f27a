namespace Lkjip.Publish.Core;

/// <summary>The steps of a scale of predicates.</summary>
internal static class SkalaTable
{
    /// <summary>One row per step of a scale.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Skala, null, "langkah-langkah sebuah skala predikat", Build, TableOption.Skala, TableOption.Urutan) { NeedsFile = false };

    private static readonly TableShape<Row> Shape = new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
            TableColumn<Row>.Of("rentang", "Rentang Nilai", ColumnKind.Teks, r => ComputedCell.Text(r.Rentang)),
            TableColumn<Row>.Of("predikat", "Predikat", ColumnKind.Teks, r => ComputedCell.Text(r.Langkah.Label)),
            TableColumn<Row>.Of("arti", "Arti", ColumnKind.Teks, r => ComputedCell.Text(r.Langkah.Arti)),
        ])
    {
        RowHeader = "predikat",
    };

    /// <summary>Builds the table; row keys count from 1 in the order shown.</summary>
    /// <returns>Null where the block names no scale and the report has none, or an unknown one; a finding then says so.</returns>
    private static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        Pemda pemda = laporan.Source.Pemda;
        Sourced<string>? name = block.Skala ?? laporan.Source.Kepala.SkalaCapaian;
        if (SkalaBaku.Find(pemda, name?.Value) is not { } skala)
        {
            findings.Add(name is { } unknown
                ? InputFindings.UnknownName(unknown.At, new("skala", "scale"), unknown, SkalaBaku.Names(pemda))
                : InputFindings.MissingKey(block.At, "skala"));
            return null;
        }

        LangkahSkala[] steps = [.. skala.Langkah.OrderByDescending(l => l.Dari).ThenByDescending(l => l.Eksklusif)];
        Row[] rows = [.. steps.Select((step, i) => new Row(0, Range(steps, i) + skala.Satuan, step))];
        IEnumerable<Row> ordered = block.Urutan is Urutan.Naik ? rows.Reverse() : rows;
        string[] usual = steps.Any(s => s.Arti is not null) ? ["no", "rentang", "predikat", "arti"] : ["no", "rentang", "predikat"];
        return Shape.Build(
            block,
            usual,
            ordered.Select((row, i) => TableRow<Row>.About(FormatAngka.Angka(i + 1), row.Langkah.Label, row with { Nomor = i + 1 })),
            findings);
    }

    /// <summary>The values of a step, up to the one above it.</summary>
    /// <returns>Such as "&gt; 100%", "= 100%", "&lt; 100%", "≥ 90", "75,00 – 89,99", "0 – 49,99" or "&gt; 80 – 90".</returns>
    private static string Range(LangkahSkala[] steps, int index)
    {
        LangkahSkala step = steps[index];
        string from = FormatAngka.Angka(step.Dari);
        if (index == 0)
        {
            return (step.Eksklusif ? "> " : "≥ ") + from;
        }

        LangkahSkala above = steps[index - 1];
        string to = FormatAngka.Angka(above.Dari);
        bool lowestBelowPoint = index == steps.Length - 1 && index > 1 && steps[index - 2].Dari == above.Dari;
        return above.Dari == step.Dari ? "= " + from
            : lowestBelowPoint ? "< " + to
            : above.Eksklusif || step.Eksklusif ? $"{(step.Eksklusif ? "> " : string.Empty)}{from} – {(above.Eksklusif ? string.Empty : "< ")}{to}"
            : $"{FormatAngka.Angka(step.Dari, step.Dari == 0 ? 0 : 2)} – {FormatAngka.Angka(above.Dari - 0.01m, 2)}";
    }

    private sealed record Row(int Nomor, string Rentang, LangkahSkala Langkah);
}
