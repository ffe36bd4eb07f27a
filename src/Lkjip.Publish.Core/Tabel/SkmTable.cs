namespace Lkjip.Publish.Core;

/// <summary>Tables of a survey: the scale, the mean scores of the unsur, the respondents.</summary>
internal static class SkmTable
{
    private static readonly string[] Names = ["skala", "unsur", "responden"];

    /// <summary>Builds the table of a block.</summary>
    public static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        string bentuk = block.Bentuk?.Value ?? "unsur";
        if (bentuk == "skala")
        {
            return SkalaSkmTable.Build(block, findings);
        }

        if (!Names.Contains(bentuk))
        {
            findings.Add(InputFindings.UnknownName(block.Bentuk?.At ?? block.At, "bentuk", bentuk, Names));
            return null;
        }

        IReadOnlyList<Survei> all = laporan.Source.Skm!.Survei;
        Survei? survei = block.Survei is null ? all.FirstOrDefault() : all.FirstOrDefault(s => s.Id.Value == block.Survei?.Value);
        if (survei is null)
        {
            findings.Add(InputFindings.UnknownName(block.Survei?.At ?? block.At, "survei", block.Survei?.Value ?? string.Empty, all.Select(s => s.Id.Value)));
            return null;
        }

        return bentuk == "unsur" ? Unsur(block, survei, findings) : Responden(block, survei, findings);
    }

    private static ComputedTable Unsur(TabelBlock block, Survei survei, FindingBag findings)
    {
        TableShape<(int Nomor, UnsurSkm Unsur)> shape = new(
            [
                TableColumn<(int Nomor, UnsurSkm Unsur)>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
                TableColumn<(int Nomor, UnsurSkm Unsur)>.Of("unsur", "Unsur Pelayanan", ColumnKind.Teks, r => ComputedCell.Text(r.Unsur.Nama)),
                TableColumn<(int Nomor, UnsurSkm Unsur)>.Of("nrr", "NRR", ColumnKind.Angka, r => ComputedCell.Number(ComputedSurvei.NrrOf(r.Unsur)), null, 3, "jumlah nilai ÷ jumlah responden"),
                TableColumn<(int Nomor, UnsurSkm Unsur)>.Of("konversi", "Nilai Konversi", ColumnKind.Angka, r => ComputedCell.Number(ComputedSurvei.NrrOf(r.Unsur) * 25), null, 2, "NRR × 25"),
                TableColumn<(int Nomor, UnsurSkm Unsur)>.Of("mutu", "Mutu", ColumnKind.Teks, r => ComputedCell.Text(Mutu(r.Unsur)), null, null, "skala NRR PermenPANRB 14/2017"),
            ])
        {
            RowHeader = "unsur",
        };
        return shape.Build(
            block,
            ["no", "unsur", "nrr", "mutu"],
            survei.Unsur.Select((unsur, i) => TableRow<(int Nomor, UnsurSkm Unsur)>.About(unsur.Id.Value, unsur.Nama, (i + 1, unsur))),
            findings);
    }

    private static string? Mutu(UnsurSkm unsur) =>
        ComputedSurvei.NrrOf(unsur) is { } nrr ? SkmFormula.MutuNrr(nrr)?.Label : null;

    private static ComputedTable Responden(TabelBlock block, Survei survei, FindingBag findings)
    {
        TableShape<RespondenRow> shape = new(
            [
                TableColumn<RespondenRow>.Of("no", "No", ColumnKind.Nomor, r => r.Span == 0 ? Covered : ComputedCell.Number(r.Nomor) with { RowSpan = r.Span }),
                TableColumn<RespondenRow>.Of("karakteristik", "Karakteristik", ColumnKind.Teks, r => r.Span == 0 ? Covered : ComputedCell.Text(r.Kelompok.Nama) with { RowSpan = r.Span }),
                TableColumn<RespondenRow>.Of("kelas", "Indikator", ColumnKind.Teks, r => ComputedCell.Text(r.Kelas.Nama)),
                TableColumn<RespondenRow>.Of("jumlah", "Jumlah", ColumnKind.Angka, r => ComputedCell.Number(r.Kelas.Jumlah), null, 0),
                TableColumn<RespondenRow>.Of("persen", "Persentase", ColumnKind.Persen, r => ComputedCell.Number(Persentase.Of(r.Kelas.Jumlah, r.Kelompok.Kelas.Sum(k => k.Jumlah.Value))), null, 0, "jumlah ÷ jumlah kelompok × 100"),
            ])
        {
            RowHeader = "kelas",
        };
        IEnumerable<TableRow<RespondenRow>> rows = survei.Kelompok
            .Where(k => block.Kelompok.Count == 0 || block.Kelompok.Any(id => id.Value == k.Id.Value))
            .SelectMany((kelompok, g) => kelompok.Kelas.Select((kelas, i) => TableRow<RespondenRow>.About(
                $"{kelompok.Id.Value}-{i + 1}", $"{kelompok.Nama}: {kelas.Nama}",
                new RespondenRow(g + 1, i == 0 ? kelompok.Kelas.Count : 0, kelompok, kelas))));
        return shape.Build(block, ["no", "karakteristik", "kelas", "jumlah", "persen"], rows, findings);
    }

    private static ComputedCell Covered { get; } = ComputedCell.Empty with { RowSpan = 0 };

    private sealed record RespondenRow(int Nomor, int Span, KelompokResponden Kelompok, KelasResponden Kelas);
}
