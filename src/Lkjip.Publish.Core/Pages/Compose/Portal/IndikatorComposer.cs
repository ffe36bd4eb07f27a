namespace Lkjip.Publish.Core;

/// <summary>Composes the pages of an OPD's indicators.</summary>
/// <param name="frame">What all pages share.</param>
/// <param name="reports">The reports of one OPD, at least one.</param>
internal sealed class IndikatorComposer(SiteFrame frame, IReadOnlyList<ReportSummary> reports)
{
    private const string TableId = "deret";

    private readonly Pemda pemda = reports[0].Pemda;
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
            Description = $"{newest.Nama}: arti, formulasi dan sumber data, dengan target dan realisasi {PortalReports.FullName(pemda, opd)} dari tahun ke tahun.",
            Breadcrumb =
            [
                new("Beranda", Addresses.Home), new(pemda.Nama, Addresses.Of(pemda)), new(opd.Nama, Addresses.Of(pemda, opd)), new(newest.Nama, address),
            ],
            Site = frame,
            Nama = newest.Nama,
            Opd = new LinkView(opd.Nama, Addresses.Of(pemda, opd)),
            Pemda = pemda.Nama,
            KeyFigures = KeyFiguresOf(deret),
            Facts = Facts(newest),
            Changes = [.. deret.Perubahan.Select(DeretText.Of)],
            Table = TableOf(deret),
            Chart = DeretChart.Of("tren", "Realisasi dan target menurut tahun", [deret]),
        };
    }

    private static IReadOnlyList<KeyFigure> KeyFiguresOf(DeretIndikator deret)
    {
        if (deret.Tahun.LastOrDefault(t => t.Realisasi is not null) is not { Realisasi: { } realisasi } last)
        {
            return [];
        }

        string year = PortalReports.Text(last.Tahun);
        KeyFigure result = new($"Realisasi {year}", DeretText.Of(realisasi), last.Target is { } target ? $"target {DeretText.Of(target)}" : "tanpa target");
        return last switch
        {
            { Capaian: { } capaian } => [result, new($"Capaian {year}", FormatAngka.Persen(capaian), last.Predikat ?? DeretText.Of(last.Status))],
            { Status: { } status } => [result, new($"Hasil {year}", DeretText.Of(status)!)],
            _ => [result],
        };
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Facts(RingkasanIndikator indikator)
    {
        (string Label, string? Text)[] facts =
        [
            ("Tujuan", indikator.Tujuan),
            ("Sasaran", indikator.Sasaran),
            ("Jenis", indikator.Iku ? "Indikator Kinerja Utama (IKU)" : "Indikator kinerja, bukan IKU"),
            ("Satuan", indikator.Satuan),
            ("Arah", DeretText.Of(indikator.Arah)),
            ("Formulasi", indikator.Formulasi ?? "Belum disebut dalam laporan"),
            ("Sumber data", indikator.SumberData ?? "Belum disebut dalam laporan"),
            ("Alasan dipilih", indikator.Alasan),
            ("Cara membaca", indikator.Kriteria),
        ];
        return [.. facts.Where(f => !string.IsNullOrWhiteSpace(f.Text)).Select(f => KeyValuePair.Create(f.Label, f.Text!))];
    }

    private SummaryTable TableOf(DeretIndikator deret)
    {
        TahunDeret[] years = [.. deret.Tahun.Where(t => t is not { Target: null, Realisasi: null })];
        bool graded = years.Any(y => y.Predikat is not null);
        SummaryColumn[] columns =
        [
            new("Tahun", ColumnKind.Nomor), new("Target", ColumnKind.Nilai), new("Realisasi", ColumnKind.Nilai), new("Capaian", ColumnKind.Persen),
            .. graded ? [new SummaryColumn("Predikat", ColumnKind.Teks)] : Array.Empty<SummaryColumn>(),
            new("Hasil", ColumnKind.Teks), new("Menurut", ColumnKind.Teks),
        ];
        return new SummaryTable(TableId, "Target, realisasi dan capaian menurut tahun", columns, [.. years.Select(year => Row(year, graded))], years.Length > 1);
    }

    private SummaryRow Row(TahunDeret year, bool graded) => new(
    [
        new(PortalReports.Text(year.Tahun), year.Tahun),
        Value(year.Target, year.TargetLain, broken: false),
        Value(year.Realisasi, year.RealisasiLain, year.Putus),
        year.Capaian is { } capaian ? new(FormatAngka.Persen(capaian), capaian) : SummaryCell.Unknown,
        .. graded ? [year.Predikat is { } predikat ? new(predikat) : SummaryCell.Unknown] : Array.Empty<SummaryCell>(),
        DeretText.Of(year.Status) is { } status ? new(status) : SummaryCell.Unknown,
        Source(year),
    ]);

    private SummaryCell Value(NilaiDeret? value, IReadOnlyList<NilaiDeret> others, bool broken) => value is null
        ? SummaryCell.Unknown
        : new SummaryCell(DeretText.Of(value), value.Nilai.Angka)
        {
            Notes =
            [
                .. broken ? [new SummaryNote("cara ukur berubah")] : Array.Empty<SummaryNote>(),
                .. others.Select(o => new SummaryNote($"{DeretText.Of(o)} menurut", Report(o.Laporan))),
            ],
        };

    private SummaryCell Source(TahunDeret year) => (year.Target?.Laporan, year.Realisasi?.Laporan) switch
    {
        ({ } target, { } result) when target != result =>
            new SummaryCell(string.Empty) { Notes = [new("target:", Report(target)), new("realisasi:", Report(result))] },
        var (target, result) => Report((result ?? target)!.Value) is var report ? new SummaryCell(report.Text) { Address = report.Address } : SummaryCell.Unknown,
    };

    private LinkView Report(int year) => new($"laporan {PortalReports.Text(year)}", reports.First(r => r.Tahun == year).Card.Address);
}
