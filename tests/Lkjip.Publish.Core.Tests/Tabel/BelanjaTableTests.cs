namespace Lkjip.Publish.Core.Tests;

public sealed class BelanjaTableTests
{
    private static readonly TabelBlock Block = Sample.Block(SumberTabel.Anggaran, "belanja");

    /// <summary>Operasi: 900 of 1.000; modal: 150 of 200 this year, and an account that only last year had.</summary>
    private static readonly NodeAnggaran Operasi = Sample.Node("operasi") with
    {
        Kode = Sample.Id("5.1"),
        Rincian =
        [
            Sample.Node("pegawai", 700m, 650m) with { Kode = Sample.Id("5.1.01"), PaguLalu = Sample.Number(600m), RealisasiLalu = Sample.Number(540m) },
            Sample.Node("barang", 300m, 250m) with { Kode = Sample.Id("5.1.02"), KodeLalu = "5.2.2", NamaLalu = "Belanja Barang", PaguLalu = Sample.Number(400m), RealisasiLalu = Sample.Number(300m) },
        ],
    };

    private static readonly NodeAnggaran Modal = Sample.Node("modal") with
    {
        Kode = Sample.Id("5.2"),
        Rincian =
        [
            Sample.Node("mesin", 200m, 150m) with { Kode = Sample.Id("5.2.02") },
            Sample.Node("tanah") with { Kode = Sample.Id("5.2.01"), PaguLalu = Sample.Number(50m), RealisasiLalu = Sample.Number(50m) },
        ],
    };

    private static readonly Laporan Laporan = With(Sample.Node("daerah") with { Kode = Sample.Id("5"), Rincian = [Operasi, Modal] });

    [Fact]
    public void Accounts_with_their_sums() => Draw.Table(Block with { JudulJumlah = "Jumlah Belanja" }, Laporan).ShouldBe(
        """
        Tabel 1.1: Judul Tabel
        = Kode | Uraian | Anggaran 2024 (Rp) | Realisasi 2024 (Rp) | Sisa (Rp) | Serapan
        S0 5 | Mata daerah | 1.200 | 1.050 | 150 | 87,50%
        S1 5.1 | Mata operasi | 1.000 | 900 | 100 | 90,00%
        D2 5.1.01 | Mata pegawai | 700 | 650 | 50 | 92,86%
        D2 5.1.02 | Mata barang | 300 | 250 | 50 | 83,33%
        S1 5.2 | Mata modal | 200 | 150 | 50 | 75,00%
        D2 5.2.02 | Mata mesin | 200 | 150 | 50 | 75,00%
        T0  | Jumlah Belanja | 1.200 | 1.050 | 150 | 87,50%

        """);

    [Fact]
    public void Sums_are_repeated_below_groups_but_not_where_the_closing_row_says_the_same() =>
        Draw.Table(Block with { JumlahBawah = true, Kolom = Columns("uraian", "pagu", "sisa-persen") }, Laporan).ShouldEndWith(
            """
            S0 Mata daerah | 1.200 | 12,50%
            S1 Mata operasi | 1.000 | 10,00%
            D2 Mata pegawai | 700 | 7,14%
            D2 Mata barang | 300 | 16,67%
            S1 Jumlah Mata operasi | 1.000 | 10,00%
            S1 Mata modal | 200 | 25,00%
            D2 Mata mesin | 200 | 25,00%
            S1 Jumlah Mata modal | 200 | 25,00%
            T0 Jumlah | 1.200 | 12,50%

            """);

    [Fact]
    public void Sums_are_repeated_below_each_of_several_groups_at_the_top() =>
        Build(Block with { JumlahBawah = true }, With(Operasi, Modal)).Rows.Select(r => r.Key).ShouldBe(
            ["operasi", "pegawai", "barang", "jumlah-operasi", "modal", "mesin", "jumlah-modal", "jumlah"]);

    [Fact]
    public void Two_years_show_what_existed_last_year_only() =>
        Draw.Table(Block with { Kolom = Columns("kode-lalu", "uraian-lalu", "pagu-lalu", "realisasi-lalu", "sisa-lalu", "uraian", "realisasi") }, Laporan).ShouldEndWith(
            """
            S0 5 | Mata daerah | 1.050 | 890 | 160 | Mata daerah | 1.050
            S1 5.1 | Mata operasi | 1.000 | 840 | 160 | Mata operasi | 900
            D2 5.1.01 | Mata pegawai | 600 | 540 | 60 | Mata pegawai | 650
            D2 5.2.2 | Belanja Barang | 400 | 300 | 100 | Mata barang | 250
            S1 5.2 | Mata modal | 50 | 50 | 0 | Mata modal | 150
            D2  |  |  |  |  | Mata mesin | 150
            D2 5.2.01 | Mata tanah | 50 | 50 | 0 | Mata tanah | 
            T0  |  | 1.050 | 890 | 160 | Jumlah | 1.050

            """);

    [Fact]
    public void A_group_of_which_only_last_year_knows_the_parts_is_a_row_like_others()
    {
        NodeAnggaran group = Sample.Node("hibah", 10m, 5m) with { Rincian = [Sample.Node("lama") with { PaguLalu = Sample.Number(3m) }] };

        Draw.Table(Block with { Kolom = Columns("uraian", "pagu"), JumlahBawah = true }, With(group)).ShouldEndWith("D0 Mata hibah | 10\nT0 Jumlah | 10\n");
    }

    [Fact]
    public void Programmes_of_last_year_only_are_left_out_of_tables_of_this_year()
    {
        Laporan laporan = Sample.Laporan(anggaran: Sample.Anggaran(
            Sample.Node("lama") with { PaguLalu = Sample.Number(5m) },
            Sample.Node("kini", 7m, 6m) with { Keterangan = "APBD", Dampak = "Menunjang" }));

        Draw.Table(Sample.Block(SumberTabel.Anggaran, "program", "no", "uraian", "pagu", "keterangan", "dampak"), laporan).ShouldEndWith("D0 1 | Mata kini | 7 | APBD | Menunjang\nT0  | Jumlah | 7 |  | \n");
        Draw.Table(Sample.Block(SumberTabel.Anggaran, "program", "no", "uraian", "kinerja-lalu"), laporan).ShouldNotContain("Mata lama");
        Draw.Table(Sample.Block(SumberTabel.Anggaran, "program", "no", "uraian", "pagu-lalu"), laporan).ShouldContain("D0 1 | Mata lama | 5\nD0 2 | Mata kini | \n");
    }

    [Fact]
    public void Prose_names_accounts_as_it_names_programmes() =>
        new FigureLookup(ComputedLaporan.From(Laporan), new Dictionary<string, ComputedTable>()).Find(Sample.Value("anggaran.operasi.realisasi"), new FindingBag())!.Angka.ShouldBe(900m);

    private static KolomBlock[] Columns(params string[] keys) => [.. Sample.Ids(keys).Select(k => new KolomBlock(k, null, null))];

    private static Laporan With(params NodeAnggaran[] belanja) => Sample.Laporan(anggaran: Sample.Anggaran() with { Belanja = belanja });

    private static ComputedTable Build(TabelBlock block, Laporan laporan) => TableBuilder.Build(block, ComputedLaporan.From(laporan), new FindingBag())!;
}
