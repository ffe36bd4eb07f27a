namespace Lkjip.Publish.Core;

/// <summary>Respondents of a survey by characteristic.</summary>
internal static class RespondenTable
{
    /// <summary>One row per class of respondents.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Skm, "responden", "responden menurut kelompok", Build, TableOption.Survei, TableOption.Kelompok);

    private static readonly TableShape<Row> Shape = new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor).Over(r.Span)),
            TableColumn<Row>.Of("karakteristik", "Karakteristik", ColumnKind.Teks, r => ComputedCell.Text(r.Kelompok.Nama).Over(r.Span)),
            TableColumn<Row>.Of("kelas", "Indikator", ColumnKind.Teks, r => ComputedCell.Text(r.Kelas.Nama)),
            TableColumn<Row>.Of("jumlah", "Jumlah", ColumnKind.Angka, r => ComputedCell.Number(r.Kelas.Jumlah), null, 0),
            TableColumn<Row>.Of("persen", "Persentase", ColumnKind.Persen, r => ComputedCell.Number(Persentase.Of(r.Kelas.Jumlah, r.Kelompok.Kelas.Sum(k => k.Jumlah.Value))), null, 0, "jumlah ÷ jumlah kelompok × 100") with { From = r => Provenance.Share(() => Input("Jumlah", r.Kelas), () => Total(r.Kelompok)) },
        ])
    {
        RowHeader = "kelas",
    };

    /// <summary>Builds the table; row keys are <c>&lt;kelompok&gt;-&lt;n&gt;</c>.</summary>
    private static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        if (SurveiOfBlock.Find(block, laporan, findings) is not { } survei)
        {
            return null;
        }

        IEnumerable<TableRow<Row>> rows = survei.Source!.Kelompok
            .Where(k => block.Kelompok.Count == 0 || block.Kelompok.Any(id => id.Value == k.Id.Value))
            .SelectMany((kelompok, g) => kelompok.Kelas.Select((kelas, i) => TableRow<Row>.About(
                $"{kelompok.Id.Value}-{i + 1}", $"{kelompok.Nama}: {kelas.Nama}",
                new Row(g + 1, i == 0 ? kelompok.Kelas.Count : 0, kelompok, kelas))));
        return Shape.Build(block, ["no", "karakteristik", "kelas", "jumlah", "persen"], rows, findings) with { Asal = survei.Asal };
    }

    private static ProvenanceInput Input(string nama, KelasResponden kelas) => ProvenanceInput.Stated(nama, kelas.Jumlah.Value, kelas.Jumlah.At);

    private static ProvenanceInput Total(KelompokResponden kelompok) => new("Jumlah kelompok", FormatAngka.Exact(kelompok.Kelas.Sum(k => k.Jumlah.Value)))
    {
        From = () => Provenance.Sum(() => [.. kelompok.Kelas.Select(k => Input(k.Nama, k))]),
    };

    private sealed record Row(int Nomor, int Span, KelompokResponden Kelompok, KelasResponden Kelas);
}
