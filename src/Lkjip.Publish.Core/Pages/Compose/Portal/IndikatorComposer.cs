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
        RingkasanIndikator newest = deret.Terbaru;
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
            KeyFigures = KeyFiguresOf(deret),
            Facts = [.. Facts(newest).Select(f => KeyValuePair.Create(f.Label, f.Text))],
            OwnFacts = [.. Facts(newest).Where(f => f.IsOwn).Select(f => f.Label)],
            Changes = [.. deret.Perubahan.Select(change => DeretText.Of(change, teks))],
            Table = TableOf(deret),
            Chart = DeretChart.Of("tren", teks.GrafikIndikator, [deret], teks),
        };
    }

    private IReadOnlyList<KeyFigure> KeyFiguresOf(DeretIndikator deret)
    {
        if (deret.Tahun.LastOrDefault(t => t.Realisasi is not null) is not { Realisasi: { } realisasi } last)
        {
            return [];
        }

        string year = PortalReports.Text(last.Tahun);
        KeyFigure result = new(teks.RealisasiTahun(year), DeretText.Of(realisasi), last.Target is { } target ? teks.TargetSebesar(DeretText.Of(target)) : teks.TanpaTarget);
        return last switch
        {
            { Capaian: { } capaian } => [result, new(teks.CapaianTahun(year), FormatAngka.Persen(capaian), last.Predikat ?? DeretText.Of(last.Status, teks)) { HasOwnNote = last.Predikat is not null }],
            { Status: { } status } => [result, new(teks.HasilTahun(year), DeretText.Of(status, teks)!)],
            _ => [result],
        };
    }

    private IEnumerable<(string Label, string Text, bool IsOwn)> Facts(RingkasanIndikator indikator)
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

    private SummaryTable TableOf(DeretIndikator deret)
    {
        TahunDeret[] years = [.. deret.Tahun.Where(t => t is not { Target: null, Realisasi: null })];
        bool graded = years.Any(y => y.Predikat is not null);
        SummaryColumn[] columns =
        [
            new(teks.Tahun, ColumnKind.Nomor), new(teks.Target, ColumnKind.Nilai), new(teks.Realisasi, ColumnKind.Nilai), new(teks.Capaian, ColumnKind.Persen),
            .. graded ? [new SummaryColumn(teks.Predikat, ColumnKind.Teks)] : Array.Empty<SummaryColumn>(),
            new(teks.Hasil, ColumnKind.Teks), new(teks.Menurut, ColumnKind.Teks),
        ];
        return new SummaryTable(TableId, teks.TabelIndikator, columns, [.. years.Select(year => Row(year, graded))], years.Length > 1);
    }

    private SummaryRow Row(TahunDeret year, bool graded) => new(
    [
        new(PortalReports.Text(year.Tahun), year.Tahun),
        Value(year.Target, year.TargetLain, broken: false),
        Value(year.Realisasi, year.RealisasiLain, year.Putus),
        year.Capaian is { } capaian ? new(FormatAngka.Persen(capaian), capaian) : SummaryCell.Unknown,
        .. graded ? [year.Predikat is { } predikat ? new(predikat) { IsOwn = true } : SummaryCell.Unknown] : Array.Empty<SummaryCell>(),
        DeretText.Of(year.Status, teks) is { } status ? new(status) : SummaryCell.Unknown,
        Source(year),
    ]);

    private SummaryCell Value(NilaiDeret? value, IReadOnlyList<NilaiDeret> others, bool broken) => value is null
        ? SummaryCell.Unknown
        : new SummaryCell(DeretText.Of(value), value.Nilai.Angka)
        {
            Notes =
            [
                .. broken ? [new SummaryNote(teks.CaraUkurBerubah)] : Array.Empty<SummaryNote>(),
                .. others.Select(o => new SummaryNote(teks.MenurutLaporan(DeretText.Of(o)), Report(o.Laporan))),
            ],
        };

    private SummaryCell Source(TahunDeret year) => (year.Target?.Laporan, year.Realisasi?.Laporan) switch
    {
        ({ } target, { } result) when target != result =>
            new SummaryCell(string.Empty) { Notes = [new(teks.TargetMenurut, Report(target)), new(teks.RealisasiMenurut, Report(result))] },
        var (target, result) => Report((result ?? target)!.Value) is var report ? new SummaryCell(report.Text) { Address = report.Address } : SummaryCell.Unknown,
    };

    private LinkView Report(int year) => new(teks.LaporanTahun(PortalReports.Text(year)), reports.First(r => r.Tahun == year).Card.Address);
}
