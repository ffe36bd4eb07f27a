namespace Lkjip.Publish.Core;

/// <summary>Answers to one unsur of a survey, counted by score.</summary>
internal static class FrekuensiTable
{
    /// <summary>One row per score.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Skm, "frekuensi", "banyaknya jawaban atas satu unsur", Build, TableOption.Survei, TableOption.Unsur, TableOption.Jumlah, TableOption.JudulJumlah);

    private static readonly TableShape<Row> Shape = new(
        [
            TableColumn<Row>.Of("nilai", "Nilai", ColumnKind.Nomor, r => ComputedCell.Number(r.Nilai)),
            TableColumn<Row>.Of("jawaban", "Jawaban", ColumnKind.Teks, r => ComputedCell.Text(r.Nama)),
            TableColumn<Row>.Of("frekuensi", "Frekuensi", ColumnKind.Angka, r => ComputedCell.Number(r.Frekuensi), null, null, "jumlah jawaban") with { From = r => r.Nilai is null ? SkmProvenance.Responden(r.Unsur) : null },
            TableColumn<Row>.Of("persen", "Persentase", ColumnKind.Persen, r => ComputedCell.Number(r.Persen), null, 0, "frekuensi ÷ jumlah jawaban × 100") with { From = r => Provenance.Share(() => Frekuensi(r), () => Semua(r)) },
            TableColumn<Row>.Of("skor", "Nilai × Frekuensi", ColumnKind.Angka, r => ComputedCell.Number(r.Skor), null, 0, "nilai × frekuensi") with { From = r => r.Nilai is { } nilai ? Provenance.Of($"{nilai} × {{0}}", () => [Frekuensi(r)]) with { Compute = v => nilai * v[0] } : SkmProvenance.JumlahNilai(r.Unsur) },
            TableColumn<Row>.Of("nrr", "NRR", ColumnKind.Angka, r => ComputedCell.Number(r.Nrr), null, 2, "jumlah nilai ÷ jumlah jawaban") with { From = r => SkmProvenance.Nrr(r.Unsur, "skor", "frekuensi", "jumlah") },
        ])
    {
        RowHeader = "jawaban",
    };

    /// <summary>Builds the table; row keys are <c>skor-1</c> to <c>skor-4</c>, the closing row's is <c>jumlah</c>.</summary>
    /// <returns>Null where the block names no unsur, or one without answers; a finding then says so.</returns>
    private static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        if (SurveiOfBlock.Find(block, laporan, findings) is not { } survei)
        {
            return null;
        }

        UnsurSkm[] counted = [.. survei.Source!.Unsur.Where(u => u.Jawaban.Count > 0)];
        if (counted.FirstOrDefault(u => u.Id.Value == block.Unsur?.Value) is not { } unsur)
        {
            findings.Add(block.Unsur is { } unknown
                ? InputFindings.UnknownName(unknown.At, new("unsur dengan jawaban", "element with answers"), unknown, counted.Select(u => u.Id.Value))
                : InputFindings.MissingKey(block.At, "unsur"));
            return null;
        }

        decimal all = unsur.Jawaban.Sum();
        IEnumerable<TableRow<Row>> rows = unsur.Jawaban.Select((count, i) =>
        {
            string nama = i < unsur.Pilihan.Count ? unsur.Pilihan[i] : "Nilai " + FormatAngka.Angka(i + 1);
            Row row = new(i + 1, nama, count, Persentase.Of(count, all), count * (i + 1), null, unsur);
            return TableRow<Row>.About(KeyOf(i + 1), nama, row);
        });
        if (block.Jumlah)
        {
            string judul = block.JudulJumlah ?? "Jumlah";
            Row total = new(null, judul, all, Persentase.Of(all, all), SkmFormula.JumlahNilai(unsur.Jawaban), SkmFormula.Nrr(unsur.Jawaban), unsur);
            rows = rows.Append(TableRow<Row>.About("jumlah", judul, total, RowStyle.Total));
        }

        return Shape.Build(block, ["jawaban", "frekuensi", "persen"], rows, findings) with { Asal = survei.Asal };
    }

    private static ProvenanceInput Frekuensi(Row row) => row.Nilai is null ? Semua(row) : ProvenanceInput.Stated("Frekuensi", row.Frekuensi, row.Unsur.Id.At) with { Cell = (KeyOf(row.Nilai.Value), "frekuensi") };

    private static string KeyOf(int nilai) => "skor-" + FormatAngka.Angka(nilai);

    private static ProvenanceInput Semua(Row row) =>
        ProvenanceInput.Computed("Jumlah jawaban", row.Unsur.Jawaban.Sum(), "jumlah", "frekuensi", () => SkmProvenance.Responden(row.Unsur));

    private sealed record Row(int? Nilai, string Nama, decimal Frekuensi, decimal? Persen, decimal Skor, decimal? Nrr, UnsurSkm Unsur);
}
