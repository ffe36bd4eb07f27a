namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>Every kind of page, each as small as it can be.</summary>
internal static class PageSamples
{
    private const string ReportAddress = "/kota/dinas/2024/";

    internal static readonly SiteFrame Site = new("Portal", null, null, ["/aset/kota.css"], ["/aset/huruf.woff2"], null);

    internal static readonly Crumb[] Way = [new("Beranda", "/"), new("Kota Contoh", "/kota/"), new("Dinas Sosial", "/kota/dinas/"), new("2024", ReportAddress)];

    internal static readonly ReportCard Card = new(
        "Laporan Kinerja Tahun 2024", "Dinas Sosial", "Kota Contoh", 2024, ReportAddress, Draf: false, [new("Serapan", "86,52%")]);

    internal static readonly ReportFrame Report = new(
        "Laporan Kinerja Tahun 2024", "Dinas Sosial", "Kota Contoh", 2024, ReportAddress, ReportAddress + "cetak/", ReportAddress + "pemeriksaan/", ReportAddress + "lkjip.pdf", null, Draf: false,
        [
            new(null, "Kata Pengantar", ReportAddress + "kata-pengantar/", "kata-pengantar", []),
            new("Bab I", "Pendahuluan", ReportAddress + "pendahuluan/", "pendahuluan",
                [new("1.1", "Latar Belakang", ReportAddress + "pendahuluan/#latar", "latar", [new("1.1.1", "Dasar", ReportAddress + "pendahuluan/#dasar", "dasar", [])])]),
        ],
        [new("Tabel 1.1", "Pegawai", ReportAddress + "pendahuluan/#pegawai", "pegawai", [])],
        [new("Gambar 1.1", "Struktur", ReportAddress + "pendahuluan/#bagan", "bagan", [])]);

    private static readonly ReportFrame Draft = Report with { Draf = true, Pdf = null, Tables = [], Figures = [] };

    private static readonly HtmlView Text = new("<p>Isi.</p>");

    public static ChapterView Foreword { get; } = new("kata-pengantar", ReportAddress + "kata-pengantar/", null, "Kata Pengantar", JenisBab.Depan, [Text], []);

    public static ChapterView Chapter1 { get; } = new(
        "pendahuluan", ReportAddress + "pendahuluan/", "Bab I", "Pendahuluan", JenisBab.Bab, [Text], Report.Contents[1].Children);

    private static readonly ChapterView Attachment = new("pk", ReportAddress + "pk/", null, "Perjanjian Kinerja", JenisBab.Lampiran, [Text], [])
    {
        Files =
        [
            new(ReportAddress + "lampiran/PK%202024.pdf", "PK 2024.pdf", AttachmentKind.Pdf, 1_234_567),
            new(ReportAddress + "lampiran/foto-1.jpg", "foto-1.jpg", AttachmentKind.Gambar, 88_000),
            new(ReportAddress + "lampiran/perubahan.pdf", "perubahan.pdf", AttachmentKind.Pdf, 9_400),
            new(ReportAddress + "lampiran/foto-2.jpg", "foto-2.jpg", AttachmentKind.Gambar, 90_000),
        ],
    };

    private static readonly ChapterView FilesOnly = Attachment with { Slug = "sk", Address = ReportAddress + "sk/", Title = "Surat Keputusan", Parts = [], Files = [Attachment.Files[0]] };

    public static ChapterPage Chapter { get; } = new()
    {
        Address = Chapter1.Address,
        Title = "Bab I Pendahuluan",
        Breadcrumb = [.. Way, new("Bab I", Chapter1.Address)],
        Site = Site,
        Report = Report,
        Chapter = Chapter1,
        Previous = new("Kata Pengantar", Foreword.Address),
        Next = new("Penutup", ReportAddress + "penutup/", "Bab II"),
    };

    public static SearchPage Search { get; } = new()
    {
        Address = "/cari/",
        Title = "Cari",
        Breadcrumb = [new("Beranda", "/"), new("Cari", "/cari/")],
        Site = Site,
        HasIndex = true,
        Pemda = [new PemdaGroup(new("Kota Contoh", "/kota/"), [new("Dinas Sosial", "/kota/dinas/", "2024")])],
        Years = [new("2024", "/tahun/2024/", "1 laporan")],
    };

    public static PrintPage Print { get; } = new()
    {
        Address = Report.Print,
        Title = "Edisi cetak",
        Site = Site,
        Report = Report,
        Ringkasan = [Text],
        Chapters = [Foreword, Chapter1],
        Imprint = new()
        {
            PlaceAndDate = "Payakumbuh, 23 Januari 2025",
            Contact = ["Jalan Contoh 1, Payakumbuh", "0752 123456"],
            Web = "https://lkjip.example/kota/dinas/2024/",
            Qr = new QrView(29, "M4 4h7v1h-7z"),
        },
        NomorHalaman = NomorHalaman.Lengkap,
        Formulas = [new FormulaUse("realisasi ÷ target × 100", "Tabel 1.1, Tabel 1.2")],
        Findings = new(3, 1, 2),
    };

    /// <summary>Corrections as a page at an address names their places.</summary>
    internal static RalatView[] Corrections(string address) =>
    [
        new(1, "3 Maret 2025", "Tabel 1.1, baris Golongan III", address + "#pegawai", "12", "13", "Salah hitung."),
        new(2, "10 April 2025", "Bab I, paragraf kedua", null, "tahun 2023", "tahun 2024", "Salah ketik."),
    ];

    private static readonly HomePage Home = new()
    {
        Address = "/",
        Title = "Portal",
        Description = "Semua laporan.",
        Site = Site with { Keterangan = "Semua laporan." },
        Pemda = [new(new("Kota Contoh", "/kota/", "1 laporan"), [new("Dinas Sosial", "/kota/dinas/", "Dinas")])],
        Years = [new("2024", "/tahun/2024/", "1 laporan")],
        Newest = [Card],
    };

    /// <summary>A table with all that a cell can hold.</summary>
    private static readonly PortalTable Summary = new(
        "laporan", "Kinerja tahun 2024",
        [new("Perangkat daerah", ColumnKind.Teks), new("Capaian", ColumnKind.Persen), new("Target", ColumnKind.Nilai), new("Laporan", ColumnKind.Teks)],
        [
            new([new("Dinas Sosial") { Address = "/kota/dinas/", Notes = [new("draf")] }, new("101,89%", 101.888m), new("90%", 90) { Notes = [new("91% menurut", new LinkView("laporan 2023", "/kota/dinas/2023/"))] }, new("") { Notes = [new("", new LinkView("2024", ReportAddress), new LinkView("2023", "/kota/dinas/2023/"))] }]),
            new([new("Kecamatan"), PortalCell.Unknown, new("A"), PortalCell.Unknown]),
        ],
        Sortable: true)
    {
        Note = "Dihitung dari data laporan.",
    };

    private static readonly PortalTable Short = new("tahun", "Menurut tahun", [new("Tahun", ColumnKind.Nomor)], [new([new("2024", 2024) { Address = ReportAddress }])], Sortable: false);

    private static readonly PemdaPage Pemda = new()
    {
        Address = "/kota/",
        Title = "Kinerja Kota Contoh",
        Description = "Laporan kinerja Kota Contoh.",
        Breadcrumb = Way[..2],
        Site = Site,
        Nama = "Kota Contoh",
        Logo = "/kota/lambang.svg",
        Facts = ["Provinsi Contoh", "RPD 2023–2026"],
        Tahun = 2024,
        Highlights = [new("Laporan terbit", "1 dari 2", "perangkat daerah", 50)],
        Table = Summary,
        Charts = [Named(ChartSamples.Serapan, "serapan")],
        Years = [new("2024", "/tahun/2024/", "1 laporan")],
    };

    private static readonly OpdPage Opd = new()
    {
        Address = "/kota/dinas/",
        Title = "Dinas Sosial",
        Breadcrumb = Way[..3],
        Site = Site,
        Nama = "Dinas Sosial",
        Pemda = "Kota Contoh",
        Kontak = new Kontak { Nama = "Dinas Sosial", Alamat = "Jalan Merdeka 1", Telepon = "(0752) 123-456", Email = "dinsos@contoh.go.id" },
        NamaLama = ["Dinas Lama (sampai 2021)"],
        Reports = [Card with { Draf = true }],
        Years = Short,
        Budget = Named(ChartSamples.Serapan, "anggaran"),
        Indikator = Summary with { Id = "indikator", Sortable = false },
        Trends = Named(ChartSamples.Trend, "tren"),
    };

    private static readonly IndikatorPage Indikator = new()
    {
        Address = "/kota/dinas/indikator/ikm/",
        Title = "IKM, Dinas Sosial, Kota Contoh",
        Breadcrumb = [.. Way[..3], new("IKM", "/kota/dinas/indikator/ikm/")],
        Site = Site,
        Nama = "IKM",
        Opd = new("Dinas Sosial", "/kota/dinas/"),
        Pemda = "Kota Contoh",
        Highlights = [new("Realisasi 2024", "91,70", "target 90") { Beside = [new("(hasil perhitungan 91,76)") { Address = ReportAddress + "reviu/#lkj314" }, new("juga tercetak 91,75:", new LinkView("Tabel 3.7", ReportAddress + "pendahuluan/#t"))] }],
        Facts = [new("Formulasi", "Hasil survei")],
        Changes = ["Sejak laporan 2023 satuannya %; sampai laporan 2022 satuannya Orang."],
        Table = Summary with { Id = "deret" },
        Chart = Broken(ChartSamples.Trend),
    };

    private static readonly YearPage Year = new()
    {
        Address = "/tahun/2024/",
        Title = "Tahun 2024",
        Breadcrumb = [Way[0], new("2024", "/tahun/2024/")],
        Site = Site,
        Tahun = 2024,
        Highlights = [new("Laporan terbit", "1 dari 2")],
        Table = Summary,
        Missing = [new("Kecamatan", "/kota/kecamatan/", "laporan yang ada: 2023")],
        Years = [new("2023", "/tahun/2023/", "1 laporan")],
    };

    private static readonly ReportPage Overview = new()
    {
        Address = ReportAddress,
        Title = Report.Judul,
        Breadcrumb = Way,
        Site = Site,
        Report = Report,
        Highlights = [new("Serapan", "86,52%", "dari Rp 7,44 miliar", 86.52m), new("Indikator", "3")],
        Ringkasan = [Text],
        Findings = new(All: 29, Answered: 2, Warnings: 12),
        About = DataSamples.About,
    };

    private static readonly FindingView Figure = new()
    {
        Id = "lkj201-iku-ikm-capaian",
        Kode = "LKJ201",
        Tingkat = Tingkat.Peringatan,
        Place = "Tabel 1.1 Pegawai",
        Address = ReportAddress + "pendahuluan/#iku_1_sel",
        Detail = "IKM; kolom Capaian",
        ShortPlace = "Tabel 3.1",
        Sentence = "Tabel 3.1, baris 'IKM', kolom 'Capaian': tercetak 100%, padahal hasil perhitungannya 101,89%.",
        IsPlain = true,
        Tercetak = "100%",
        Terhitung = "101,89%",
        Rumus = "realisasi ÷ target × 100",
    };

    private static readonly ReviuPage Reviu = new()
    {
        Address = Report.Reviu,
        Title = "Pemeriksaan angka",
        Breadcrumb = [.. Way, new("Pemeriksaan angka", Report.Reviu)],
        File = "/kota/dinas/2024/lkjip-dinas-2024.pemeriksaan.csv",
        Site = Site,
        Report = Report,
        Count = new(All: 5, Answered: 2, Warnings: 3),
        Sections =
        [
            new(FindingKind.Arithmetic,
            [
                new("Bab I Pendahuluan", [Figure with { Below = [Figure with { Id = "lkj202-kinerja-ikm-capaian", Kode = "LKJ202", Detail = "dalam teks: capaian 'IKM'", Quote = "Capaian IKM 100%." }] }, Figure with { Id = "lkj203", Rumus = null, Answer = new(JenisTanggapan.Diralat, "Ralat 1 Maret 2025.") }]),
                new("Data laporan", [new FindingView { Id = "lkj205", Kode = "LKJ205", Tingkat = Tingkat.Catatan, Place = "Seluruh laporan", ShortPlace = "Seluruh laporan", Sentence = "Dokumen memotong desimal." }]),
            ]),
            new(FindingKind.Agreement,
            [
                new("Data laporan",
                [
                    Figure with { Id = "lkj330", Kode = "LKJ330", Place = "IKM", ShortPlace = "IKM", IsPlain = false, Address = null, Detail = null, Rumus = null, Sentence = "Realisasi tahun 2023 tertulis 90." },
                ]),
            ]),
            new(FindingKind.Completeness,
            [
                new("Bab I Pendahuluan",
                [
                    new FindingView { Id = "lkj401", Kode = "LKJ401", Tingkat = Tingkat.Catatan, Quote = "Isu strategis disebut dalam Renstra.", Place = "Bab I Pendahuluan", ShortPlace = "Bab I Pendahuluan", Address = ReportAddress + "pendahuluan/", Sentence = "Tidak ada isu strategis.", Answer = new(JenisTanggapan.Diterima, "Ada di Renstra.") },
                ]),
            ]),
        ],
    };

    private static readonly ProvenancePage Provenance = new()
    {
        Address = ReportAddress + "asal/serapan/",
        Title = "Asal angka Tabel 3.5",
        Breadcrumb = [.. Way, new("Asal angka Tabel 3.5", ReportAddress + "asal/serapan/")],
        Site = Site,
        Report = Report,
        Table = new("Serapan", ReportAddress + "pendahuluan/#serapan", "Tabel 3.5"),
        Columns = TableSamples.Provenance.Provenance!.Columns,
        Rows =
        [
            new("Program",
            [
                new("p_pagu", "Pagu", "380", "380", IsRounded: false, null, null, "300 + 80", [new("Loket", "300", "data/anggaran.json:12", null, []), new("Keliling", "80", null, null, [new("Kelurahan", "80", "data/anggaran.json:20", null, [])])]),
                new("p_serapan", "Serapan", "95,00%", "95,0012", IsRounded: true, "95,1%", "realisasi ÷ pagu × 100", "361 ÷ 380 × 100", [new("Pagu", "380", null, "p_pagu", [])]),
                new("p_mutu", "Mutu", "A", null, IsRounded: false, null, null, "3,8 ≥ 3,5324: A", []),
            ]),
        ],
    };

    private static ChartView Named(ChartView chart, string id) => chart with { Id = id, Data = chart.Data with { Id = id + "_data" } };

    /// <summary>The same chart with a line that ends before its last year.</summary>
    private static ChartView Broken(ChartView chart) => Named(chart, "putus") with
    {
        Content = new TrendLines([.. ((TrendLines)chart.Content).Lines.Select(l => l with { Points = [.. l.Points.SkipLast(1), l.Points[^1] with { Anew = true }] })]),
    };

    private static readonly CardPage LinkCard = new()
    {
        Address = ReportAddress + "kartu/",
        Title = Report.Judul,
        Site = Site,
        Report = Report,
        Highlights = [new("Indikator mencapai target", "2 dari 3", "dihitung"), new("Serapan anggaran", "86,52%") { Beside = [new("(hasil perhitungan 86,53%)") { Address = ReportAddress + "reviu/#lkj202" }] }, new("Realisasi anggaran", "Rp 6.439.057.955"), new("Lain", "1")],
    };

    private static readonly BandingListPage Banding = new()
    {
        Address = "/banding/",
        Title = "Perbandingan",
        Breadcrumb = [Way[0], new("Perbandingan", "/banding/")],
        Site = Site,
        Years = [new("Dinas Sosial: 2023 dan 2024", "/banding/kota/dinas/2023-2024/")],
        Opd = [new("Perangkat daerah Kota Contoh tahun 2024", "/banding/kota/2024/")],
        Words = new("target {n}", "capaian {n}", "poin", "membaik", "memburuk", "tetap", "cara ukur berbeda", "hasil perhitungan {n}", "menurut data {n}", "juga tercetak {n}:"),
        Blank =
        [
            new("angka", "Angka: ", [new("Angka", ColumnKind.Teks), new(string.Empty, ColumnKind.Nilai)], [new([new("Serapan"), new(string.Empty)])], Sortable: false),
            new("banding-indikator", "Indikator: ", [new("Indikator", ColumnKind.Teks)], [new([new(string.Empty)])], Sortable: false),
        ],
    };

    private static readonly TentangPage About = new()
    {
        Address = "/tentang/",
        Title = "Tentang portal ini",
        Breadcrumb = [Way[0], new("Tentang portal ini", "/tentang/")],
        Site = Site,
        Laporan = 4,
        Opd = 3,
        Pemda = 2,
        Tahun = "2021–2024",
    };

    private static readonly GlosariumPage Glossary = new()
    {
        Address = "/glosarium/",
        Title = "Glosarium",
        Breadcrumb = [Way[0], new("Glosarium", "/glosarium/")],
        Site = Site,
        Istilah = [new("capaian", "Capaian", "Realisasi dibagi target.", FromContent: false)],
        Singkatan = [new("singkatan-iku", "IKU", "Indikator Kinerja Utama", FromContent: true)],
    };

    private static readonly NotFoundPage NotFound = new() { Address = "/404.html", Title = "Halaman tidak ditemukan", Site = Site };

    /// <summary>Every kind of page, and what changes it much.</summary>
    public static IReadOnlyDictionary<string, Page> All { get; } = new Dictionary<string, Page>
    {
        ["beranda"] = Home,
        ["beranda-kosong"] = Home with { Site = Site, Description = null, Pemda = [], Years = [], Newest = [] },
        ["beranda-satu-pemda"] = Home with { Title = "Kota Contoh: Portal", Kota = new("Kota Contoh", "/kota/", null), Pemda = [Home.Pemda[0] with { Opd = [.. Home.Pemda[0].Opd, new("Kecamatan", "/kota/kecamatan/", "2024")] }] },
        ["pemda"] = Pemda,
        ["pemda-tanpa-lambang"] = Pemda with { Logo = null, Description = null, Facts = [], Charts = [], Table = Short },
        ["opd"] = Opd,
        ["opd-tanpa-indikator"] = Opd with { NamaLama = [], Reports = [Card], Budget = null, Trends = null, Indikator = Summary with { Id = "indikator", Rows = [] } },
        ["indikator"] = Indikator,
        ["indikator-kosong"] = Indikator with { Highlights = [], Changes = [], Chart = null, Table = Summary with { Rows = [] } },
        ["pindah"] = new RedirectPage { Address = "/kota/lama/", Title = "Halaman pindah", Site = Site, Target = "/kota/dinas/", Name = "Dinas Sosial" },
        ["tahun"] = Year,
        ["cari"] = Search,
        ["cari-tanpa-indeks"] = Search with { HasIndex = false, Years = [] },
        ["tahun-satu-laporan"] = Year with { Table = Short, Missing = [], Years = [] },
        ["laporan"] = Overview with
        {
            Indikator = [new("IKM", "/kota/dinas/indikator/ikm/", "91,70 dari 90")],
            About = DataSamples.About with { Files = [new(TakeawayForm.Pdf, Report.Pdf!), DataSamples.Workbook] },
        },
        ["laporan-draf"] = Overview with { Report = Draft, Highlights = [], Ringkasan = [], Findings = default },
        ["laporan-ralat"] = Overview with { Report = Draft, Highlights = [], Findings = default, Ralat = Corrections(ReportAddress + "pendahuluan/") },
        ["laporan-satu-ralat"] = Overview with { Report = Draft, Highlights = [], Findings = default, Ringkasan = [], Ralat = [Corrections(ReportAddress)[1] with { Number = 1 }] },
        ["bab"] = Chapter,
        ["bab-tanpa-teks"] = Chapter with { Report = Draft, Chapter = Foreword with { Parts = [], Note = "Naskah sumber tidak memuat teksnya." }, Previous = null, Next = null },
        ["bab-berkas"] = Chapter with { Report = Draft, Chapter = Attachment, Previous = null, Next = null },
        ["bab-hanya-berkas"] = Chapter with { Report = Draft, Chapter = FilesOnly, Previous = null, Next = null },
        ["bab-tunggal"] = Chapter with { Report = Draft, Chapter = Foreword, Previous = null, Next = null },
        ["reviu"] = Reviu,
        ["reviu-kosong"] = Reviu with { Report = Draft, Count = default, Sections = [] },
        ["asal"] = Provenance,
        ["asal-tanpa-nomor"] = Provenance with { Report = Draft, Table = Provenance.Table with { Note = null }, Rows = [] },
        ["cetak"] = Print,
        ["cetak-draf"] = Print with { Report = Draft, Ringkasan = [] },
        ["cetak-ralat-dan-berkas"] = Print with { Report = Draft, Ringkasan = [], Chapters = [Attachment, FilesOnly], Ralat = Corrections(Report.Print) },
        ["laporan-edisi"] = Overview with { Report = Draft, Highlights = [], Findings = default, Ringkasan = [], About = DataSamples.Editions, Site = DataSamples.Licensed },
        ["sematkan"] = DataSamples.Embed,
        ["sematkan-selisih"] = DataSamples.Embed with { Report = Draft, Site = DataSamples.Licensed, Table = TableSamples.Differences },
        ["data-laporan"] = DataSamples.Report,
        ["data-laporan-kosong"] = DataSamples.Report with { Report = Draft, Site = DataSamples.Licensed, Items = [], About = DataSamples.About with { Files = [] } },
        ["data"] = DataSamples.Portal,
        ["data-kosong"] = DataSamples.Portal with { Site = DataSamples.Licensed, Groups = [] },
        ["kartu"] = LinkCard,
        ["kartu-nama-panjang"] = LinkCard with { Report = Report with { Opd = "Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Pengendalian Penduduk", Logo = "/kota/lambang.svg" }, Highlights = [] },
        ["banding"] = Banding,
        ["banding-satu-laporan"] = Banding with { Years = [], Opd = [], Blank = [] },
        ["banding-tahun"] = new BandingPage
        {
            Address = "/banding/kota/dinas/2023-2024/",
            Title = "Dinas Sosial: 2023 dan 2024",
            Breadcrumb = [Way[0], new("Perbandingan", "/banding/"), new("Dinas Sosial: 2023 dan 2024", "/banding/kota/dinas/2023-2024/")],
            Site = Site,
            Reports = [new("LKjIP 2023", "/kota/dinas/2023/"), new("LKjIP 2024", ReportAddress, "draf")],
            Tables = [Banding.Blank[0], Summary],
        },
        ["tentang"] = About,
        ["tentang-kosong"] = About with { Laporan = 0, Tahun = null, Site = DataSamples.Licensed with { Kontak = new Kontak { Nama = "Bagian Organisasi", Email = "org@contoh.go.id" } } },
        ["aksesibilitas"] = new AksesibilitasPage { Address = "/aksesibilitas/", Title = "Pernyataan aksesibilitas", Breadcrumb = [Way[0], new("Pernyataan aksesibilitas", "/aksesibilitas/")], Site = Site },
        ["glosarium"] = Glossary,
        ["glosarium-tanpa-singkatan"] = Glossary with { Singkatan = [] },
        ["laporan-singkat"] = Overview with { Report = Draft, Plain = [new("2 dari 3 indikator kinerja yang diukur mencapai targetnya."), new("Yang belum tercapai: ", "IKM", "."), new("Masyarakat menilai pelayanannya 84,35 (hasil perhitungan 84,83) dari 100.") { Finding = ReportAddress + "reviu/#lkj201" }], Highlights = [], Ringkasan = [], Findings = default },
        ["ralat"] = DataSamples.Ralat,
        ["ralat-kosong"] = DataSamples.Ralat with { Ralat = [] },
        ["tidak-ditemukan"] = NotFound with { Site = Site with { BaseUrl = "https://contoh.go.id/kinerja/" } },
    };

    /// <summary>What stands around every page: with all that a site can say about itself, and with nothing.</summary>
    public static IReadOnlyDictionary<string, Page> Frames { get; } = new Dictionary<string, Page>
    {
        ["rangka"] = Year with
        {
            Description = "Semua \"laporan\" & angka.",
            Site = Site with { Keterangan = "Semua laporan.", Kontak = new Kontak { Nama = "Bagian Organisasi", Email = "org@contoh.go.id" }, BaseUrl = "https://contoh.go.id/" },
        },
        ["rangka-data"] = DataSamples.Portal with { Site = DataSamples.Licensed },
        ["rangka-beranda"] = Home with { Description = null, Site = Site },
    };
}
