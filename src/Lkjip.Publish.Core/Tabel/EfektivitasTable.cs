namespace Lkjip.Publish.Core;

/// <summary>Effectiveness and efficiency: each indicator beside the programmes that support its sasaran, one row per programme.</summary>
internal static class EfektivitasTable
{
    /// <summary>One row per indicator and programme.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Kinerja, "efektivitas", "indikator di samping program pendukungnya", Build, TableOption.Sasaran, TableOption.Indikator, TableOption.Hanya, TableOption.Kecuali, TableOption.RataRata, TableOption.JudulJumlah);

    private static readonly string[] Usual =
    [
        "indikator", "target", "realisasi", "capaian", "program", "pagu-program", "realisasi-program", "serapan-program",
        "pagu", "realisasi-anggaran", "serapan", "efisiensi", "tingkat-efisiensi",
    ];

    private static readonly MoneyFigure PaguProgram = MoneyFigure.Pagu with { Key = "pagu-program" };

    private static readonly MoneyFigure RealisasiProgram = MoneyFigure.Realisasi with { Key = "realisasi-program" };

    /// <summary>
    /// Builds the table; row keys are <c>&lt;indikator&gt;-&lt;program&gt;</c>, and the indicator's own cells stand in its first row. The
    /// closing row <c>rata-rata</c> has the mean capaian and the money of all programmes shown, each counted once.
    /// </summary>
    private static ComputedTable Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        ComputedIndikator[] chosen = [.. KinerjaTable.Chosen(block, laporan)];
        IEnumerable<TableRow<Row>> rows = chosen.SelectMany((indikator, i) => Rows(block, laporan, indikator, i + 1));
        return Shape(laporan).Build(block, Usual, block.RataRata ? rows.Append(Closing(block, laporan, chosen)) : rows, findings);
    }

    private static TableRow<Row> Closing(TabelBlock block, ComputedLaporan laporan, ComputedIndikator[] chosen)
    {
        decimal? mean = StatusCount.MeanCapaian(chosen);
        JumlahAnggaran total = laporan.Source.Anggaran is { } anggaran
            ? AnggaranRollup.Total(anggaran, SeleksiAnggaran.From(block) with { Sasaran = [.. chosen.Select(i => i.Sasaran.Id.Value).Distinct()] })
            : new JumlahAnggaran();
        return new TableRow<Row>("rata-rata", block.JudulJumlah ?? "Rata-rata capaian dan jumlah anggaran", RowStyle.Total, 0, (_, key) => key switch
        {
            "capaian" => ComputedCell.Number(mean),
            "pagu-program" or "pagu" => ComputedCell.Number(total.Pagu),
            "realisasi-program" or "realisasi-anggaran" => ComputedCell.Number(total.Realisasi),
            "serapan-program" or "serapan" => ComputedCell.Number(total.Serapan),
            _ => null,
        });
    }

    private static IEnumerable<TableRow<Row>> Rows(TabelBlock block, ComputedLaporan laporan, ComputedIndikator indikator, int nomor)
    {
        IEnumerable<ComputedNode> all = laporan.Source.Anggaran is { } anggaran
            ? AnggaranTable.InOrder(block, AnggaranRollup.Compute(anggaran, SeleksiAnggaran.From(block) with { Sasaran = [indikator.Sasaran.Id.Value] }))
            : [];
        ComputedNode[] programs = [.. all.Where(p => !p.Jumlah.OnlyLastYear)];
        JumlahAnggaran total = JumlahAnggaran.Sum([.. programs.Select(p => p.Jumlah)]);
        string id = indikator.Source.Id.Value;
        return programs.Length == 0
            ? [TableRow<Row>.About(id, indikator.Source.Nama, new Row(id, indikator, nomor, 1, null, total, programs))]
            : programs.Select((program, i) => TableRow<Row>.About(
                $"{id}-{program.Source.Id.Value}",
                $"{indikator.Source.Nama}: {program.Source.Nama}",
                new Row($"{id}-{program.Source.Id.Value}", indikator, nomor, i == 0 ? programs.Length : 0, program, total, programs)));
    }

    private static TableShape<Row> Shape(ComputedLaporan laporan)
    {
        int desimal = laporan.Source.Kepala.Desimal;
        string rumus = CapaianFormula.Rumus(laporan.Indikator.Select(i => i.Source.Arah));
        const string Programs = "Program Pendukung";
        const string Total = "Total Anggaran per Sasaran";
        return new TableShape<Row>(
            [
                Once("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
                Once("sasaran", "Sasaran Strategis", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Sasaran.Nama)),
                Once("indikator", "Indikator Kinerja", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Source.Nama)),
                Once("satuan", "Satuan", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Source.Satuan)),
                Once("target", "Target", ColumnKind.Nilai, r => KinerjaTable.Value(r.Indikator, r.Indikator.Target), "Kinerja"),
                Once("realisasi", "Realisasi", ColumnKind.Nilai, r => KinerjaTable.Value(r.Indikator, r.Indikator.Realisasi), "Kinerja"),
                Once("capaian", "Capaian", ColumnKind.Persen, r => ComputedCell.Number(r.Indikator.Capaian), "Kinerja", desimal, rumus) with { From = r => KinerjaProvenance.Capaian(r.Indikator) },
                TableColumn<Row>.Of("program", "Program", ColumnKind.Teks, r => ComputedCell.Text(r.Program?.Source.Nama), Programs),
                TableColumn<Row>.Of("pagu-program", "Pagu (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Program?.Jumlah.Pagu), Programs, 0, "jumlah pagu sub kegiatan pendukung") with { From = r => r.OfProgram?.Sum(PaguProgram) },
                TableColumn<Row>.Of("realisasi-program", "Realisasi (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Program?.Jumlah.Realisasi), Programs, 0, "jumlah realisasi sub kegiatan pendukung") with { From = r => r.OfProgram?.Sum(RealisasiProgram) },
                TableColumn<Row>.Of("serapan-program", "Serapan", ColumnKind.Persen, r => ComputedCell.Number(r.Program?.Jumlah.Serapan), Programs, desimal, "realisasi ÷ pagu × 100") with { From = r => r.OfProgram?.Serapan() },
                Once("pagu", "Pagu (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Uang.Pagu), Total, 0, "jumlah pagu program pendukung") with { From = r => r.Total.Sum(MoneyFigure.Pagu) },
                Once("realisasi-anggaran", "Realisasi (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Uang.Realisasi), Total, 0, "jumlah realisasi program pendukung") with { From = r => r.Total.Sum(r.Total.Realisasi) },
                Once("serapan", "Serapan", ColumnKind.Persen, r => ComputedCell.Number(r.Uang.Serapan), Total, desimal, "realisasi ÷ pagu × 100") with { From = r => r.Total.Serapan() },
                Once("efisiensi", "Efisiensi (poin persen)", ColumnKind.Angka, r => ComputedCell.Number(r.Efisiensi), null, 2, "capaian − serapan") with { From = r => Provenance.Difference(() => r.CapaianInput, () => r.SerapanInput) },
                Once("tingkat-efisiensi", "Tingkat Efisiensi", ColumnKind.Teks, r => ComputedCell.Text(EfisiensiFormula.Tingkat(r.Indikator.Capaian, r.Uang.Serapan)), null, null, "efisien bila capaian ≥ 100% dan serapan ≤ 100%; tidak efisien bila serapan melebihi capaian") with { From = r => Provenance.Of("capaian {0}, serapan {1}", () => [r.CapaianInput, r.SerapanInput]) },
            ])
        {
            RowHeader = "indikator",
        };
    }

    /// <summary>A column that shows an indicator's value once, over all of its programmes.</summary>
    private static TableColumn<Row> Once(
        string key, string judul, ColumnKind kind, Func<Row, ComputedCell> cell, string? grup = null, int? desimal = null, string? rumus = null) =>
        TableColumn<Row>.Of(key, judul, kind, r => r.Span == 0 ? ComputedCell.Empty.Over(0) : cell(r).Over(r.Span), grup, desimal, rumus);

    /// <summary>A programme beside its indicator; the first of them carries the indicator's cells over all of its rows.</summary>
    private sealed record Row(
        string Key, ComputedIndikator Indikator, int Nomor, int Span, ComputedNode? Program, JumlahAnggaran Uang, IReadOnlyList<ComputedNode> Programs)
    {
        public decimal? Efisiensi => EfisiensiFormula.Selisih(Indikator.Capaian, Uang.Serapan);

        /// <summary>The money of all programmes, which the first row shows.</summary>
        public MoneyRow Total => new(Key, Uang, () => Programs) { Realisasi = MoneyFigure.Realisasi with { Key = "realisasi-anggaran" } };

        /// <summary>The money of the row's programme; null without one.</summary>
        public MoneyRow? OfProgram => Program is null ? null : MoneyRow.Of(Program) with { Row = Key, Pagu = PaguProgram, Realisasi = RealisasiProgram };

        public ProvenanceInput CapaianInput => KinerjaProvenance.CapaianInput("Capaian", Indikator, Key);

        public ProvenanceInput SerapanInput => ProvenanceInput.Computed("Serapan", Uang.Serapan, Key, "serapan", Total.Serapan);
    }
}
