namespace Lkjip.Publish.Core;

/// <summary>Tables whose rows are budget nodes: realisasi of the tree, pagu per program, belanja by account; of one year or of two.</summary>
internal static class AnggaranTable
{
    /// <summary>Key of the closing row.</summary>
    public const string ClosingKey = "jumlah";

    /// <summary>Name of the shape whose rows are accounts instead of programmes.</summary>
    private const string Belanja = "belanja";

    private const string LastYear = "-lalu";

    private static readonly MoneyFigure Perubahan = MoneyFigure.Pagu with { Key = "pagu-perubahan", Nama = "Pagu perubahan" };

    /// <summary>The tree with its performance, the pagu of programmes, the accounts; the usual one first.</summary>
    public static readonly IReadOnlyList<TableKind> Kinds =
    [
        Kind("realisasi", "program, kegiatan, sub kegiatan: kinerja dan uang", TingkatAnggaran.SubKegiatan,
            ["uraian", "indikator", "target", "pagu", "realisasi-kinerja", "realisasi", "capaian", "serapan"], TableOption.Sasaran, TableOption.Tingkat),
        Kind("program", "pagu per program", TingkatAnggaran.Program, ["no", "uraian", "pagu", "keterangan"], TableOption.Sasaran, TableOption.Tingkat),
        Kind(Belanja, "menurut jenis belanja", null, ["kode", "uraian", "pagu", "realisasi", "sisa", "serapan"]),
    ];

    private static TableKind Kind(string bentuk, string isi, TingkatAnggaran? usualLevel, string[] usual, params TableOption[] more) => new(
        SumberTabel.Anggaran, bentuk, isi, (block, laporan, findings) => Build(block, bentuk, block.Tingkat ?? usualLevel, usual, laporan, findings),
        [.. more, TableOption.Hanya, TableOption.Kecuali, TableOption.TanpaBaris, TableOption.Jumlah, TableOption.JudulJumlah, TableOption.JumlahBawah]);

    /// <summary>Builds the table of a block; row keys are the ids of the nodes, the closing row's is <c>jumlah</c>.</summary>
    private static ComputedTable Build(
        TabelBlock block, string bentuk, TingkatAnggaran? lowest, IReadOnlyList<string> usual, ComputedLaporan laporan, FindingBag findings)
    {
        SeleksiAnggaran seleksi = SeleksiAnggaran.From(block);
        DataAnggaran anggaran = laporan.Source.Anggaran!;
        IReadOnlyList<ComputedNode> rolled = bentuk == Belanja ? AnggaranRollup.ComputeBelanja(anggaran, seleksi) : AnggaranRollup.Compute(anggaran, seleksi);
        IReadOnlyList<ComputedNode> top = InOrder(block, rolled);

        // What existed last year only has no place in a table of this year.
        bool twoYears = block.Kolom.Any(k => k.Kunci.Value.EndsWith(LastYear, StringComparison.Ordinal) && k.Kunci.Value != "kinerja-lalu");
        IEnumerable<TableRow<Row>> rows = Rows(top, new Context(block, laporan, lowest, twoYears), 0);
        if (block.Jumlah)
        {
            MoneyRow total = bentuk == Belanja
                ? new MoneyRow(ClosingKey, JumlahAnggaran.Sum([.. top.Select(p => p.Jumlah)]), () => top)
                : MoneyRow.OfTotal(ClosingKey, anggaran, seleksi, rolled);
            rows = rows.Append(Closing(block.JudulJumlah ?? "Jumlah", total, RowStyle.Total, 0));
        }

        return Shape(laporan, lowest).Build(block, usual, rows, findings);
    }

    /// <summary>A block that names programmes shows them in its own order.</summary>
    public static IReadOnlyList<ComputedNode> InOrder(TabelBlock block, IReadOnlyList<ComputedNode> programs)
    {
        List<string> order = [.. block.Hanya.Select(h => h.Value)];
        return [.. programs.OrderBy(p => order.IndexOf(p.Source.Id.Value) is var i && i < 0 ? int.MaxValue : i)];
    }

    private static IEnumerable<TableRow<Row>> Rows(IReadOnlyList<ComputedNode> nodes, Context context, int level)
    {
        ComputedNode[] shown = Shown(nodes, context);
        for (int i = 0; i < shown.Length; i++)
        {
            ComputedNode node = shown[i];
            bool isLeaf = node.Tingkat == context.Lowest || Shown(node.Children, context).Length == 0;
            RowStyle style = isLeaf ? RowStyle.Data : RowStyle.Subtotal;
            Row row = new(node, null, MoneyRow.Of(node), i + 1, Indicators(node, context), SasaranOf(node, context));
            yield return TableRow<Row>.About(node.Source.Id.Value, node.Source.Nama, row, style, level);

            foreach (TableRow<Row> child in isLeaf ? [] : Rows(node.Children, context, level + 1))
            {
                yield return child;
            }

            // A node alone at the top has the closing row's sum.
            if (context.Block.JumlahBawah && !isLeaf && (level > 0 || shown.Length > 1))
            {
                yield return Closing($"Jumlah {node.Source.Nama}", new MoneyRow($"{ClosingKey}-{node.Source.Id.Value}", node.Jumlah, () => [node]), RowStyle.Subtotal, level);
            }
        }
    }

    private static ComputedNode[] Shown(IReadOnlyList<ComputedNode> nodes, Context context) =>
        [.. nodes.Where(n => (context.TwoYears || !n.Jumlah.OnlyLastYear) && context.Block.TanpaBaris.All(id => id.Value != n.Source.Id.Value))];

    private static TableRow<Row> Closing(string judul, MoneyRow uang, RowStyle style, int level) =>
        TableRow<Row>.About(uang.Row, judul, new Row(null, judul, uang, 0, [], null), style, level);

    private static IReadOnlyList<ComputedIndikatorAnggaran> Indicators(ComputedNode node, Context context) =>
    [
        .. node.Source.Indikator
            .Where(i => context.Block.Sasaran.Count == 0 || i.Sasaran is null || context.Block.Sasaran.Any(s => s.Value == i.Sasaran?.Value))
            .Select(i => ComputedIndikatorAnggaran.From(i, context.Laporan)),
    ];

    private static string? SasaranOf(ComputedNode node, Context context)
    {
        if (node.Tingkat is not TingkatAnggaran.Program || context.Lowest is TingkatAnggaran.Program || node.Sasaran.Count == 0)
        {
            return null;
        }

        IEnumerable<string?> names = node.Sasaran.Select(id =>
            context.Laporan.Indikator.FirstOrDefault(i => i.Sasaran.Id.Value == id)?.Sasaran.Nama);
        return "Sasaran: " + string.Join("; ", names.OfType<string>());
    }

    private static TableShape<Row> Shape(ComputedLaporan laporan, TingkatAnggaran? lowest)
    {
        int desimal = laporan.Source.Kepala.Desimal;
        int tahun = laporan.Source.Tahun;
        string now = $"Target {tahun}";
        string done = $"Realisasi {tahun}";
        string before = $"Realisasi {tahun - 1}";
        bool alone = lowest is TingkatAnggaran.Program;

        // Tables of money alone need no group that tells it from performance.
        bool money = alone || lowest is null;
        string? year = lowest is null ? $" {tahun}" : null;
        IEnumerable<Arah> arah = laporan.NodeById.Values.SelectMany(n => n.Source.Indikator).Select(i => ComputedIndikatorAnggaran.From(i, laporan).Arah);
        return new TableShape<Row>(
        [
            Column("no", "No", ColumnKind.Nomor, r => r.Node is null ? ComputedCell.Empty : ComputedCell.Number(r.Nomor)),
            Column("kode", "Kode", ColumnKind.Nomor, r => ComputedCell.Text(r.Node?.Source.Kode?.Value)),
            Column("uraian", lowest is null ? "Uraian" : alone ? "Program" : "Program/Kegiatan/Sub Kegiatan", ColumnKind.Teks, r =>
                ComputedCell.Text(r.Node?.Source.Nama ?? r.Judul) with { Small = r.Sasaran }),
            Column("indikator", "Indikator Kinerja Program (Outcome)/Kegiatan (Output)", ColumnKind.Teks, r =>
                new ComputedCell([.. r.Indikator.Select(i => new CellPart(null, i.Nama))]) { IsList = r.Indikator.Count > 1 }),
            Column("target", "Kinerja", ColumnKind.Nilai, r => Values(r, i => i.Target), now),
            Column("pagu", $"Anggaran{year} (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Pagu), money ? null : now, 0, "jumlah pagu di bawahnya") with { From = r => r.Uang.Sum(MoneyFigure.Pagu) },
            Column("realisasi-kinerja", "Kinerja", ColumnKind.Nilai, r => Values(r, i => i.Realisasi), done),
            Column("realisasi", money ? $"Realisasi{year} (Rp)" : "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Realisasi), money ? null : done, 0, "jumlah realisasi di bawahnya") with { From = r => r.Uang.Sum(MoneyFigure.Realisasi) },
            Column("capaian", "Kinerja", ColumnKind.Persen, r => ComputedCell.Number(r.Capaian(laporan.Source.Kepala.BatasCapaian)), "Capaian (%)", desimal, "rata-rata capaian indikator: " + CapaianFormula.Rumus(arah)) with { From = r => r.CapaianFrom(laporan.Source.Kepala.BatasCapaian) },
            Column("serapan", money ? "Serapan" : "Anggaran", ColumnKind.Persen, r => ComputedCell.Number(r.Jumlah.Serapan), money ? null : "Capaian (%)", desimal, "realisasi ÷ pagu × 100") with { From = r => r.Uang.Serapan() },
            Column("sisa", "Sisa (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Sisa), null, 0, "pagu − realisasi") with { From = r => r.Uang.Sisa() },
            Column("sisa-persen", "Sisa", ColumnKind.Persen, r => ComputedCell.Number(Persentase.Of(r.Jumlah.Sisa, r.Jumlah.Pagu)), null, desimal, "sisa ÷ pagu × 100") with { From = r => Provenance.Share(() => SisaInput(r), () => r.Uang.Input(MoneyFigure.Pagu)) },
            Column("pagu-murni", "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.PaguMurni), null, 0, "jumlah pagu murni di bawahnya") with { From = r => r.Uang.Sum(MoneyFigure.PaguMurni) },
            Column("pagu-perubahan", "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Pagu), null, 0, "jumlah pagu perubahan di bawahnya") with { From = r => r.Uang.Sum(Perubahan) },
            Column("selisih", "Bertambah/(Berkurang) (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Selisih), null, 0, "pagu perubahan − pagu murni") with { From = r => r.Uang.Difference(Perubahan, MoneyFigure.PaguMurni) },
            Column("kinerja-lalu", "Kinerja", ColumnKind.Nilai, r => Values(r, i => i.RealisasiLalu), before),
            Column("pagu-lalu", $"Pagu {tahun - 1} (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.PaguLalu), null, 0, "jumlah pagu tahun lalu di bawahnya") with { From = r => r.Uang.Sum(MoneyFigure.PaguLalu) },
            Column("realisasi-lalu", money ? $"{before} (Rp)" : "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.RealisasiLalu), money ? null : before, 0, "jumlah realisasi tahun lalu di bawahnya") with { From = r => r.Uang.Sum(MoneyFigure.RealisasiLalu) },
            Column("serapan-lalu", $"Serapan {tahun - 1}", ColumnKind.Persen, r => ComputedCell.Number(r.Jumlah.SerapanLalu), null, desimal, "realisasi ÷ pagu tahun lalu × 100") with { From = r => r.Uang.Share(MoneyFigure.RealisasiLalu, MoneyFigure.PaguLalu) },
            Column("sisa-lalu", $"Sisa {tahun - 1} (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.SisaLalu), null, 0, "pagu − realisasi tahun lalu") with { From = r => r.Uang.Difference(MoneyFigure.PaguLalu, MoneyFigure.RealisasiLalu) },
            Column("kode-lalu", $"Kode {tahun - 1}", ColumnKind.Nomor, r => ComputedCell.Text(r.Node?.Source.KodeLalu ?? (r.Jumlah.PaguLalu is null ? null : r.Node?.Source.Kode?.Value))),
            Column("uraian-lalu", $"Uraian {tahun - 1}", ColumnKind.Teks, r => ComputedCell.Text(r.Node?.Source.NamaLalu ?? (r.Jumlah.PaguLalu is null ? null : r.Node?.Source.Nama))),
            Column("dampak", "Dampak", ColumnKind.Teks, r => ComputedCell.Text(r.Node?.Source.Dampak)),
            Column("keterangan", "Keterangan", ColumnKind.Teks, r => ComputedCell.Text(r.Node?.Source.Keterangan)),
        ])
        {
            RowHeader = "uraian",
        };
    }

    private static TableColumn<Row> Column(
        string key, string judul, ColumnKind kind, Func<Row, ComputedCell> cell, string? grup = null, int? desimal = null, string? rumus = null) =>
        TableColumn<Row>.Of(key, judul, kind, cell, grup, desimal, rumus);

    private static ComputedCell Values(Row row, Func<ComputedIndikatorAnggaran, NilaiKinerja?> value) =>
        ComputedCell.Values(row.Indikator.Select(i => (value(i), i.Satuan, i.Desimal)));

    private static ProvenanceInput SisaInput(Row r) => ProvenanceInput.Computed("Sisa", r.Jumlah.Sisa, r.Uang.Row, "sisa", r.Uang.Sisa);

    /// <summary>What all rows of a table share.</summary>
    private sealed record Context(TabelBlock Block, ComputedLaporan Laporan, TingkatAnggaran? Lowest, bool TwoYears);

    /// <summary>A node as a table's row; a row of sums has a heading instead.</summary>
    private sealed record Row(
        ComputedNode? Node, string? Judul, MoneyRow Uang, int Nomor, IReadOnlyList<ComputedIndikatorAnggaran> Indikator, string? Sasaran)
    {
        public JumlahAnggaran Jumlah => Uang.Jumlah;

        public decimal? Capaian(decimal? batas) => ComputedIndikatorAnggaran.Capaian(Indikator, batas);

        public Provenance? CapaianFrom(decimal? batas) => KinerjaProvenance.Capaian(Indikator, batas, Uang.Row);
    }
}
