namespace Lkjip.Publish.Core;

/// <summary>Composes the pages of an OPD's indicators.</summary>
/// <param name="frame">What all pages share.</param>
/// <param name="reports">The reports of one OPD, at least one.</param>
internal sealed class IndikatorComposer(SiteFrame frame, IReadOnlyList<ReportSummary> reports)
{
    private const string TableId = "deret";

    private readonly Pemda pemda = reports[0].Pemda;
    private readonly TeksPortal teks = frame.Teks;
    private readonly Opd opd = PortalReports.Newest(reports).First().Opd;

    /// <summary>The series of the OPD's indicators.</summary>
    public IReadOnlyList<DeretIndikator> Series { get; } = DeretIndikator.AllOf(reports.Select(r => r.Kinerja));

    /// <summary>A page for each indicator.</summary>
    public IEnumerable<IndikatorPage> Pages() => Series.Select(PageOf);

    private IndikatorPage PageOf(DeretIndikator deret)
    {
        IndikatorSummary newest = deret.Terbaru;
        string address = Addresses.OfIndikator(pemda, opd, deret.Id);
        bool isNameTaken = Series.Count(d => d.Terbaru.Nama == newest.Nama) > 1;
        return new IndikatorPage
        {
            Address = address,
            Title = $"{newest.Nama}{(isNameTaken ? $" ({deret.Id})" : string.Empty)}, {PortalReports.FullName(pemda, opd)}",
            Description = teks.UraianIndikator(newest.Nama, PortalReports.FullName(pemda, opd)),
            Breadcrumb =
            [
                new(teks.Beranda, Addresses.Home), Crumb.Own(pemda.Nama, Addresses.Of(pemda)), Crumb.Own(opd.Nama, Addresses.Of(pemda, opd)), Crumb.Own(newest.Nama, address),
            ],
            Site = frame,
            Nama = newest.Nama,
            Opd = new LinkView(opd.Nama, Addresses.Of(pemda, opd)),
            Pemda = pemda.Nama,
            Highlights = HighlightsOf(deret),
            Facts = [.. Facts(newest).Select(f => KeyValuePair.Create(f.Label, f.Text))],
            OwnFacts = [.. Facts(newest).Where(f => f.IsOwn).Select(f => f.Label)],
            Changes = [.. deret.Perubahan.Select(change => DeretText.Of(change, teks))],
            Table = TableOf(deret),
            Chart = DeretChart.Of("tren", teks.GrafikIndikator, [deret], teks),
        };
    }

    private IReadOnlyList<Highlight> HighlightsOf(DeretIndikator deret)
    {
        if (deret.Tahun.LastOrDefault(t => t.Realisasi is not null) is not { Realisasi: { } realisasi } last)
        {
            return [];
        }

        string year = PortalReports.Text(last.Tahun);
        Highlight result = new(teks.RealisasiTahun(year), DeretText.Of(realisasi), last.Target is { } target ? teks.TargetSebesar(DeretText.Told(target, teks)) : teks.TanpaTarget)
        {
            Beside = [.. teks.Resmi.Of(realisasi.Nilai)],
        };
        return last switch
        {
            { Capaian: { } capaian } => [result, new(teks.CapaianTahun(year), $"{capaian}", last.Predikat is { } predikat ? teks.Resmi.Inline(predikat) : DeretText.Of(last.Status, teks)) { HasOwnNote = last.Predikat is not null, Beside = [.. teks.Resmi.Of(capaian)] }],
            { Status: { } status } => [result, new(teks.HasilTahun(year), DeretText.Of(status, teks)!)],
            _ => [result],
        };
    }

    private IEnumerable<(string Label, string Text, bool IsOwn)> Facts(IndikatorSummary indikator)
    {
        (string Label, string? Text, bool IsOwn)[] facts =
        [
            (teks.Tujuan, indikator.Tujuan, true),
            (teks.Sasaran, indikator.Sasaran, true),
            (teks.Jenis, indikator.Iku ? teks.JenisIku : teks.JenisBukanIku, false),
            (teks.Satuan, indikator.Satuan, true),
            (teks.Arah, DeretText.Of(indikator.Arah, teks), false),
            (teks.Formulasi, indikator.Formulasi ?? teks.BelumDisebut, indikator.Formulasi is not null),
            (teks.SumberData, indikator.SumberData ?? teks.BelumDisebut, indikator.SumberData is not null),
            (teks.AlasanDipilih, indikator.Alasan, true),
            (teks.CaraMembaca, indikator.Kriteria, true),
        ];
        return facts.Where(f => !string.IsNullOrWhiteSpace(f.Text)).Select(f => (f.Label, f.Text!, f.IsOwn));
    }

    private PortalTable TableOf(DeretIndikator deret)
    {
        TahunDeret[] years = [.. deret.Tahun.Where(t => t is not { Target: null, Realisasi: null })];
        bool graded = years.Any(y => y.Predikat is not null);
        PortalColumn[] columns =
        [
            new(teks.Tahun, ColumnKind.Nomor), new(teks.Target, ColumnKind.Nilai), new(teks.Realisasi, ColumnKind.Nilai), new(teks.Capaian, ColumnKind.Persen),
            .. graded ? [new PortalColumn(teks.Predikat, ColumnKind.Teks)] : Array.Empty<PortalColumn>(),
            new(teks.Hasil, ColumnKind.Teks), new(teks.Menurut, ColumnKind.Teks),
        ];
        return new PortalTable(TableId, teks.TabelIndikator, columns, [.. years.Select(year => Row(year, graded))], years.Length > 1);
    }

    private PortalRow Row(TahunDeret year, bool graded) => new(
    [
        new(PortalReports.Text(year.Tahun), year.Tahun),
        Value(year.Target, year.TargetLain, broken: false),
        Value(year.Realisasi, year.RealisasiLain, year.Putus),
        PortalCells.Plain(year.Capaian, teks.Resmi),
        .. graded ? [PortalCells.Plain(year.Predikat, teks.Resmi) with { IsOwn = year.Predikat is not null }] : Array.Empty<PortalCell>(),
        DeretText.Of(year.Status, teks) is { } status ? new(status) : PortalCell.Unknown,
        Source(year),
    ]);

    private PortalCell Value(NilaiDeret? value, IReadOnlyList<NilaiDeret> others, bool broken) => value is null
        ? PortalCell.Unknown
        : new PortalCell(DeretText.Of(value), value.Nilai.Angka)
        {
            Notes =
            [
                .. broken ? [new PortalNote(teks.CaraUkurBerubah)] : Array.Empty<PortalNote>(),
                .. teks.Resmi.Of(value.Nilai),
                .. others.Select(o => new PortalNote(teks.MenurutLaporan(DeretText.Of(o)), Report(o.Laporan))),
            ],
        };

    private PortalCell Source(TahunDeret year) => (year.Target?.Laporan, year.Realisasi?.Laporan) switch
    {
        ({ } target, { } result) when target != result =>
            new PortalCell(string.Empty) { Notes = [new(teks.TargetMenurut, Report(target)), new(teks.RealisasiMenurut, Report(result))] },
        var (target, result) => Report((result ?? target)!.Value) is var report ? new PortalCell(report.Text) { Address = report.Address } : PortalCell.Unknown,
    };

    private LinkView Report(int year) => new(teks.LaporanTahun(PortalReports.Text(year)), reports.First(r => r.Tahun == year).Card.Address);
}
