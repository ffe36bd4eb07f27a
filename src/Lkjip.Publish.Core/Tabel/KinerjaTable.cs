using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Tables whose rows are indicators: Renstra, IKU, Perjanjian Kinerja, capaian, comparison over years, performance beside money.</summary>
internal static class KinerjaTable
{
    private const string Iku = "iku";
    private const string KinerjaKeuangan = "kinerja-keuangan";
    private const string Perbandingan = "perbandingan";
    private const string Perjanjian = "perjanjian";
    private const string Renstra = "renstra";

    private static readonly MoneyFigure Realisasi = MoneyFigure.Realisasi with { Key = "realisasi-anggaran" };

    /// <summary>The kinds of table with a row per indicator, the usual one first.</summary>
    public static readonly IReadOnlyList<TableKind> Kinds =
    [
        Kind("capaian", ["sasaran", "indikator", "satuan", "target", "realisasi", "capaian"]),
        Kind(Renstra, ["no", "tujuan", "indikator-tujuan", "sasaran", "indikator"]),
        Kind(Iku, ["no", "sasaran", "indikator", "satuan", "alasan", "formulasi", "sumber-data", "kriteria"]),
        Kind(Perjanjian, ["no", "sasaran", "indikator", "target"]),
        Kind(Perbandingan, ["indikator", "satuan", "target", "realisasi", "capaian"]),
        Kind(KinerjaKeuangan, ["indikator", "target", "realisasi", "capaian", "pagu", "realisasi-anggaran", "serapan"], TableOption.Hanya, TableOption.Kecuali),
    ];

    private static TableKind Kind(string bentuk, string[] usual, params TableOption[] more) => new(
        SumberTabel.Kinerja, bentuk, "satu baris per indikator", (block, laporan, findings) => Build(block, bentuk, usual, laporan, findings),
        [TableOption.Sasaran, TableOption.Indikator, .. more, TableOption.PerSasaran, TableOption.RataRata, TableOption.JudulJumlah]);

    /// <summary>Builds the table of a block; row keys are the ids of the indicators, the closing row's is <c>rata-rata</c>.</summary>
    private static ComputedTable Build(TabelBlock block, string bentuk, IReadOnlyList<string> usual, ComputedLaporan laporan, FindingBag findings)
    {
        Row[] rows = Rows(block, laporan, bentuk);
        string rumus = CapaianFormula.Rumus(rows.Select(r => r.Indikator.Source.Arah));
        IEnumerable<TableRow<Row>> tableRows = WithGroups(rows, block.PerSasaran);
        return Shape(laporan, bentuk, rumus).Build(block, usual, block.RataRata ? tableRows.Append(Mean(rows, block)) : tableRows, findings);
    }

    /// <summary>The indicators that a block names, by themselves or by their sasaran, in the order of the file; all where it names none.</summary>
    public static IEnumerable<ComputedIndikator> Chosen(TabelBlock block, ComputedLaporan laporan) => Chosen(block.Sasaran, block.Indikator, laporan);

    /// <summary>The indicators that a table or chart names, by themselves or by their sasaran, in the order of the file; all where it names none.</summary>
    public static IEnumerable<ComputedIndikator> Chosen(
        IReadOnlyList<Sourced<string>> sasaran, IReadOnlyList<Sourced<string>> indikator, ComputedLaporan laporan) => laporan.Indikator
        .Where(i => sasaran.Count == 0 || sasaran.Any(s => s.Value == i.Sasaran.Id.Value))
        .Where(i => indikator.Count == 0 || indikator.Any(s => s.Value == i.Source.Id.Value));

    private static Row[] Rows(TabelBlock block, ComputedLaporan laporan, string bentuk)
    {
        ComputedIndikator[] chosen =
        [
            .. Chosen(block, laporan)
                .Where(i => bentuk != Iku || i.Source.Iku)
                .Where(i => bentuk != Perjanjian || i.Source.Perjanjian is not null),
        ];
        ILookup<string, ComputedIndikator> bySasaran = chosen.ToLookup(i => i.Sasaran.Id.Value);
        return
        [
            .. chosen.Select((indikator, index) => new Row(
                indikator,
                index + 1,
                Span(chosen, index, i => i.Tujuan.Id.Value),
                Span(chosen, index, i => i.Sasaran.Id.Value),
                [.. bySasaran[indikator.Sasaran.Id.Value]],
                Money(block, laporan, indikator))),
        ];
    }

    private static IEnumerable<TableRow<Row>> WithGroups(Row[] rows, bool perSasaran)
    {
        foreach (Row row in rows)
        {
            if (perSasaran && row.SasaranSpan > 0)
            {
                yield return TableRow<Row>.Group("sasaran-" + row.Indikator.Sasaran.Id.Value, "Sasaran: " + row.Indikator.Sasaran.Nama);
            }

            yield return TableRow<Row>.About(row.Indikator.Source.Id.Value, row.Indikator.Source.Nama, row);
        }
    }

    /// <summary>The closing row: the mean of each column of capaian; a cell over several rows counts once.</summary>
    private static TableRow<Row> Mean(Row[] rows, TabelBlock block) =>
        new("rata-rata", block.JudulJumlah ?? "Rata-rata", RowStyle.Total, 0, (shape, key) =>
            shape.Find(key) is { Info.Kind: ColumnKind.Persen } column && key.StartsWith("capaian", StringComparison.Ordinal)
                ? ComputedCell.Number(MeanOf([.. rows.Select(column.Cell).Where(cell => cell.RowSpan > 0)])) with
                {
                    Format = new CellFormat(ColumnKind.Persen, column.Info.Desimal, "rata-rata capaian"),
                }
                : null)
        {
            ProvenanceOf = (shape, key) => shape.Find(key) is { } column ? Provenance.Mean(() => [.. rows.Where(r => column.Cell(r).RowSpan > 0).Select(r => MeanInput(r, column))]) : null,
        };

    private static ProvenanceInput MeanInput(Row row, TableColumn<Row> column) => ProvenanceInput.Computed(
        row.Indikator.Source.Nama, column.Cell(row).Parts.FirstOrDefault().Angka, row.Indikator.Source.Id, column.Info.Key, () => column.From?.Invoke(row));

    private static decimal? MeanOf(ComputedCell[] cells) =>
        Persentase.SumIfAll([.. cells.Select(cell => cell.Parts.FirstOrDefault().Angka)]) / Math.Max(cells.Length, 1);

    private static Lazy<MoneyRow> Money(TabelBlock block, ComputedLaporan laporan, ComputedIndikator indikator) => new(() =>
    {
        IReadOnlyList<ComputedNode> nodes = laporan.Source.Anggaran is { } anggaran
            ? AnggaranRollup.Compute(anggaran, SeleksiAnggaran.From(block) with { Sasaran = [indikator.Sasaran.Id.Value] })
            : [];
        return new MoneyRow(indikator.Source.Id, JumlahAnggaran.Sum([.. nodes.Select(n => n.Jumlah)]), () => nodes) { Realisasi = Realisasi };
    });

    private static TableShape<Row> Shape(ComputedLaporan laporan, string bentuk, string rumus)
    {
        int tahun = laporan.Source.Tahun;
        int desimal = laporan.Source.Kepala.Desimal;
        string? kinerja = bentuk == KinerjaKeuangan ? "Kinerja" : null;
        string? now = bentuk == Perbandingan ? tahun.ToString(CultureInfo.InvariantCulture) : kinerja;
        return new TableShape<Row>(
            [
                Column("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
                Column("tujuan", "Tujuan", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Tujuan.Nama).Over(r.TujuanSpan)),
                Column("indikator-tujuan", "Indikator Tujuan", ColumnKind.Teks, r => ComputedCell.Text(IndikatorTujuan(r.Indikator.Tujuan)).Over(r.TujuanSpan)),
                Column("sasaran", "Sasaran Strategis", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Sasaran.Nama).Over(r.SasaranSpan)),
                Column("indikator", "Indikator Kinerja", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Source.Nama)),
                Column("satuan", "Satuan", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Source.Satuan)),
                Column("alasan", "Alasan", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Source.Alasan), "Penjelasan"),
                Column("formulasi", "Formulasi", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Source.Formulasi), "Penjelasan"),
                Column("sumber-data", "Sumber Data", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Source.SumberData), "Penjelasan"),
                Column("kriteria", "Keterangan/Kriteria", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Source.Kriteria)),
                Column("target", "Target", ColumnKind.Nilai, r => Value(r, r.Indikator.Target), now),
                Column("realisasi", "Realisasi", ColumnKind.Nilai, r => Value(r, r.Indikator.Realisasi), now),
                Column("capaian", "Capaian", ColumnKind.Persen, r => ComputedCell.Number(r.Indikator.Capaian), now, desimal, rumus) with { From = r => KinerjaProvenance.Capaian(r.Indikator) },
                Column("predikat", "Predikat", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Predikat), null, null, "skala predikat") with { From = r => KinerjaProvenance.Predikat(r.Indikator, r.Indikator.Skala) },
                Column("status", "Status", ColumnKind.Teks, r => ComputedCell.Text(RekapStatusTable.All.FirstOrDefault(s => s.Status == r.Indikator.Status).Nama), null, null, "realisasi dibandingkan dengan target") with { From = r => KinerjaProvenance.Status(r.Indikator) },
                Column("capaian-sasaran", "Capaian Sasaran", ColumnKind.Persen, r => ComputedCell.Number(StatusCount.MeanCapaian(r.Sesasaran)).Over(r.SasaranSpan), now, desimal, "rata-rata capaian indikator sasaran") with { From = r => KinerjaProvenance.MeanCapaian(r.Sesasaran) },
                Column("target-akhir", "Target Akhir Renstra", ColumnKind.Nilai, r => Value(r, r.Indikator.TargetAkhir), null),
                Column("capaian-akhir", "Capaian terhadap Target Akhir", ColumnKind.Persen, r => ComputedCell.Number(r.Indikator.CapaianAkhir), null, desimal, "realisasi terhadap target tahun terakhir Renstra: " + rumus) with { From = r => KinerjaProvenance.Capaian(r.Indikator.TargetAkhir, r.Indikator.RealisasiAkhir, r.Indikator.Source.Arah, r.Indikator.Batas) },
                Column("target-murni", "Target", ColumnKind.Nilai, r => Value(r, r.Indikator.Source.Perjanjian?.Murni)),
                Column("target-perubahan", "Target", ColumnKind.Nilai, r => Value(r, r.Indikator.Source.Perjanjian?.Perubahan)),
                Column("pagu", "Pagu (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Uang.Value.Jumlah.Pagu), "Keuangan", 0, "jumlah pagu sub kegiatan pendukung") with { From = r => r.Uang.Value.Sum(MoneyFigure.Pagu) },
                Column("realisasi-anggaran", "Realisasi (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Uang.Value.Jumlah.Realisasi), "Keuangan", 0, "jumlah realisasi sub kegiatan pendukung") with { From = r => r.Uang.Value.Sum(Realisasi) },
                Column("serapan", "Serapan", ColumnKind.Persen, r => ComputedCell.Number(r.Uang.Value.Jumlah.Serapan), "Keuangan", desimal, "realisasi ÷ pagu × 100") with { From = r => r.Uang.Value.Serapan() },
            ],
            key => ForYear(key, bentuk == Renstra, desimal, rumus) ?? ForScale(key, laporan.Source.Pemda))
        {
            RowHeader = "indikator",
        };
    }

    private static TableColumn<Row>? ForYear(string key, bool plan, int desimal, string rumus)
    {
        int dash = key.LastIndexOf('-');
        if (dash < 0 || key.Length - dash != 5
            || !int.TryParse(key.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            return null;
        }

        string text = year.ToString(CultureInfo.InvariantCulture);
        return key[..dash] switch
        {
            "target" => Column(key, plan ? text : "Target", ColumnKind.Nilai, r => Value(r, r.Indikator.Source.Target.GetValueOrDefault(year)), plan ? "Target" : text),
            "realisasi" => Column(key, plan ? $"Capaian {text}" : "Realisasi", ColumnKind.Nilai, r => Value(r, r.Indikator.Source.Realisasi.GetValueOrDefault(year)), plan ? null : text),
            "capaian" => Column(key, "Capaian", ColumnKind.Persen, r => ComputedCell.Number(r.Indikator.CapaianOf(year)), text, desimal, rumus) with { From = r => KinerjaProvenance.Capaian(r.Indikator, year) },
            _ => null,
        };
    }

    /// <summary>A predicate by another scale than the report's: <c>predikat-&lt;skala&gt;</c>.</summary>
    private static TableColumn<Row>? ForScale(string key, Pemda pemda)
    {
        const string Prefix = "predikat-";
        return key.StartsWith(Prefix, StringComparison.Ordinal) && SkalaBaku.Find(pemda, key[Prefix.Length..]) is { } skala ? Predikat(key, skala) : null;
    }

    private static TableColumn<Row> Predikat(string key, SkalaPredikat skala)
    {
        TableColumn<Row> column = Column(
            key, "Predikat", ColumnKind.Teks, r => ComputedCell.Text(r.Indikator.Capaian is { } capaian ? skala.Classify(capaian)?.Label : null),
            null, null, "skala " + skala.Nama);
        return column with { From = r => KinerjaProvenance.Predikat(r.Indikator, skala) };
    }

    private static TableColumn<Row> Column(
        string key, string judul, ColumnKind kind, Func<Row, ComputedCell> cell, string? grup = null, int? desimal = null, string? rumus = null) =>
        TableColumn<Row>.Of(key, judul, kind, cell, grup, desimal, rumus);

    /// <summary>A target or realisasi of an indicator; only percentages carry their unit in the cell.</summary>
    public static ComputedCell Value(ComputedIndikator indikator, NilaiKinerja? nilai) =>
        ComputedCell.Value(nilai, indikator.Source.Satuan == "%" ? "%" : null, indikator.Source.Desimal);

    private static ComputedCell Value(Row row, NilaiKinerja? nilai) => Value(row.Indikator, nilai);

    private static string IndikatorTujuan(Tujuan tujuan) => string.Join("; ", tujuan.Indikator.Select(i =>
        i.Target is { } target ? $"{i.Nama} ({FormatFigure.Cell(new CellPart(target.Angka, target.Kategori, i.Satuan), ColumnKind.Nilai, null)})" : i.Nama));

    private static int Span(ComputedIndikator[] rows, int index, Func<ComputedIndikator, string> key) =>
        index > 0 && key(rows[index - 1]) == key(rows[index])
            ? 0
            : rows.Skip(index).TakeWhile(r => key(r) == key(rows[index])).Count();

    /// <summary>An indicator as a table's row: its number, the rows that its tujuan and sasaran cover from here (0: covered), the indicators of its sasaran, its money.</summary>
    private sealed record Row(
        ComputedIndikator Indikator, int Nomor, int TujuanSpan, int SasaranSpan, IReadOnlyList<ComputedIndikator> Sesasaran, Lazy<MoneyRow> Uang);
}
