namespace Lkjip.Publish.Core;

/// <summary>Tables whose rows are budget nodes: pagu per program, realisasi of the tree, performance and money per sasaran.</summary>
internal static class AnggaranTable
{
    /// <summary>Key of the closing row.</summary>
    public const string ClosingKey = "jumlah";

    private static readonly Dictionary<string, (TingkatAnggaran Tingkat, IReadOnlyList<string> Kolom)> Shapes = new()
    {
        ["program"] = (TingkatAnggaran.Program, ["no", "uraian", "pagu", "keterangan"]),
        ["realisasi"] = (TingkatAnggaran.SubKegiatan,
            ["uraian", "indikator", "target", "pagu", "realisasi-kinerja", "realisasi", "capaian", "serapan"]),
    };

    /// <summary>Builds the table of a block; the closing row's key is <c>jumlah</c>.</summary>
    public static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        string bentuk = block.Bentuk?.Value ?? "realisasi";
        if (!Shapes.TryGetValue(bentuk, out (TingkatAnggaran Tingkat, IReadOnlyList<string> Kolom) usual))
        {
            findings.Add(InputFindings.UnknownName(block.Bentuk?.At ?? block.At, "bentuk", bentuk, Shapes.Keys));
            return null;
        }

        IReadOnlyList<ComputedNode> programs = InOrder(block, AnggaranRollup.Compute(laporan.Source.Anggaran!, SeleksiAnggaran.From(block)));
        TingkatAnggaran lowest = block.Tingkat ?? usual.Tingkat;
        IEnumerable<TableRow<Row>> rows = Rows(programs, lowest, 0, laporan, block);
        if (block.Jumlah)
        {
            JumlahAnggaran total = JumlahAnggaran.Sum([.. programs.Select(p => p.Jumlah)]);
            rows = rows.Append(TableRow<Row>.About(ClosingKey, "Jumlah", new Row(null, total, 0, [], null), RowStyle.Total));
        }

        return Shape(laporan, lowest).Build(block, usual.Kolom, rows, findings);
    }

    /// <summary>A block that names programmes shows them in its own order.</summary>
    private static IReadOnlyList<ComputedNode> InOrder(TabelBlock block, IReadOnlyList<ComputedNode> programs)
    {
        List<string> order = [.. block.Hanya.Select(h => h.Value)];
        return [.. programs.OrderBy(p => order.IndexOf(p.Source.Id.Value) is var i && i < 0 ? int.MaxValue : i)];
    }

    private static IEnumerable<TableRow<Row>> Rows(
        IReadOnlyList<ComputedNode> nodes, TingkatAnggaran lowest, int level, ComputedLaporan laporan, TabelBlock block)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            ComputedNode node = nodes[i];
            bool isLeaf = node.Tingkat == lowest || node.Children.Count == 0;
            RowStyle style = isLeaf ? RowStyle.Data : RowStyle.Subtotal;
            Row row = new(node, node.Jumlah, i + 1, Indicators(node, laporan, block), SasaranOf(node, lowest, laporan));
            yield return TableRow<Row>.About(node.Source.Id.Value, node.Source.Nama, row, style, level);

            foreach (TableRow<Row> child in isLeaf ? [] : Rows(node.Children, lowest, level + 1, laporan, block))
            {
                yield return child;
            }
        }
    }

    private static IReadOnlyList<ComputedIndikatorAnggaran> Indicators(ComputedNode node, ComputedLaporan laporan, TabelBlock block) =>
    [
        .. node.Source.Indikator
            .Where(i => block.Sasaran.Count == 0 || i.Sasaran is null || block.Sasaran.Any(s => s.Value == i.Sasaran?.Value))
            .Select(i => ComputedIndikatorAnggaran.From(i, laporan)),
    ];

    private static string? SasaranOf(ComputedNode node, TingkatAnggaran lowest, ComputedLaporan laporan)
    {
        if (node.Tingkat is not TingkatAnggaran.Program || lowest is TingkatAnggaran.Program || node.Sasaran.Count == 0)
        {
            return null;
        }

        IEnumerable<string?> names = node.Sasaran.Select(id =>
            laporan.Indikator.FirstOrDefault(i => i.Sasaran.Id.Value == id)?.Sasaran.Nama);
        return "Sasaran: " + string.Join("; ", names.OfType<string>());
    }

    private static TableShape<Row> Shape(ComputedLaporan laporan, TingkatAnggaran lowest)
    {
        int desimal = laporan.Source.Kepala.Desimal;
        int tahun = laporan.Source.Tahun;
        string now = $"Target {tahun}";
        string done = $"Realisasi {tahun}";
        string before = $"Realisasi {tahun - 1}";
        bool alone = lowest is TingkatAnggaran.Program;
        IEnumerable<Arah> arah = laporan.NodeById.Values.SelectMany(n => n.Source.Indikator).Select(i => ComputedIndikatorAnggaran.From(i, laporan).Arah);
        return new TableShape<Row>(
        [
            Column("no", "No", ColumnKind.Nomor, r => r.Node is null ? ComputedCell.Empty : ComputedCell.Number(r.Nomor)),
            Column("kode", "Kode", ColumnKind.Teks, r => ComputedCell.Text(r.Node?.Source.Kode?.Value)),
            Column("uraian", alone ? "Program" : "Program/Kegiatan/Sub Kegiatan", ColumnKind.Teks, r =>
                ComputedCell.Text(r.Node?.Source.Nama ?? "Jumlah") with { Small = r.Sasaran }),
            Column("indikator", "Indikator Kinerja Program (Outcome)/Kegiatan (Output)", ColumnKind.Teks, r =>
                new ComputedCell([.. r.Indikator.Select(i => new CellPart(null, i.Nama))]) { IsList = r.Indikator.Count > 1 }),
            Column("target", "Kinerja", ColumnKind.Nilai, r => Values(r, i => i.Target), now),
            Column("pagu", "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Pagu), alone ? null : now, 0, "jumlah pagu di bawahnya"),
            Column("realisasi-kinerja", "Kinerja", ColumnKind.Nilai, r => Values(r, i => i.Realisasi), done),
            Column("realisasi", "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Realisasi), done, 0, "jumlah realisasi di bawahnya"),
            Column("capaian", "Kinerja", ColumnKind.Persen, r => ComputedCell.Number(r.Capaian(laporan.Source.Kepala.BatasCapaian)), "Capaian (%)", desimal, "rata-rata capaian indikator: " + CapaianFormula.Rumus(arah)),
            Column("serapan", "Anggaran", ColumnKind.Persen, r => ComputedCell.Number(r.Jumlah.Serapan), "Capaian (%)", desimal, "realisasi ÷ pagu × 100"),
            Column("sisa", "Sisa (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Sisa), null, 0, "pagu − realisasi"),
            Column("pagu-murni", "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.PaguMurni), null, 0, "jumlah pagu murni di bawahnya"),
            Column("pagu-perubahan", "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Pagu), null, 0, "jumlah pagu perubahan di bawahnya"),
            Column("selisih", "Bertambah/(Berkurang) (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.Selisih), null, 0, "pagu perubahan − pagu murni"),
            Column("kinerja-lalu", "Kinerja", ColumnKind.Nilai, r => Values(r, i => i.RealisasiLalu), before),
            Column("pagu-lalu", $"Pagu {tahun - 1} (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.PaguLalu), null, 0, "jumlah pagu tahun lalu di bawahnya"),
            Column("realisasi-lalu", "Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Jumlah.RealisasiLalu), before, 0, "jumlah realisasi tahun lalu di bawahnya"),
            Column("serapan-lalu", $"Serapan {tahun - 1}", ColumnKind.Persen, r => ComputedCell.Number(r.Jumlah.SerapanLalu), null, desimal, "realisasi ÷ pagu tahun lalu × 100"),
            Column("keterangan", "Keterangan", ColumnKind.Teks, _ => ComputedCell.Empty),
        ])
        {
            RowHeader = "uraian",
        };
    }

    private static TableColumn<Row> Column(
        string key, string judul, ColumnKind kind, Func<Row, ComputedCell> cell, string? grup = null, int? desimal = null, string? rumus = null) =>
        TableColumn<Row>.Of(key, judul, kind, cell, grup, desimal, rumus);

    private static ComputedCell Values(Row row, Func<ComputedIndikatorAnggaran, NilaiKinerja?> value) =>
        ComputedCell.Values(row.Indikator.Select(i => (value(i), i.Satuan)));

    /// <summary>A node as a table's row; a null node is the closing row.</summary>
    private sealed record Row(
        ComputedNode? Node, JumlahAnggaran Jumlah, int Nomor, IReadOnlyList<ComputedIndikatorAnggaran> Indikator, string? Sasaran)
    {
        public decimal? Capaian(decimal? batas) => ComputedIndikatorAnggaran.Capaian(Indikator, batas);
    }
}
