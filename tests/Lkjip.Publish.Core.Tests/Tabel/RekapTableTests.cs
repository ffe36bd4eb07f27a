namespace Lkjip.Publish.Core.Tests;

public sealed class RekapTableTests
{
    /// <summary>Capaian: 120, 100, 90 in the first sasaran; in the second 160 (cut short by a cap), a lower letter, and one without realisasi.</summary>
    private static readonly Laporan Laporan = Sample.Laporan(Sample.Kinerja(
        Sample.Sasaran("s1", Sample.Indikator("lebih", 50m, 60m), Sample.Indikator("pas", 10m, 10m, Arah.Turun), Sample.Indikator("kurang", 100m, 90m)),
        Sample.Sasaran("s2", Sample.Indikator("jauh", 50m, 80m), Letters("akip", "A", "BB"), Sample.Indikator("kosong", 50m))));

    [Fact]
    public void Indicators_are_counted_by_status() => Table("rekap-status").ShouldBe(
        """
        Tabel 1.1: Judul Tabel
        = No | Status Pencapaian | Jumlah Indikator | Bagian | Rata-rata Capaian
        D0 1 | Melampaui target | 2 | 40,00% | 140,00%
        D0 2 | Sesuai target | 1 | 20,00% | 100,00%
        D0 3 | Tidak mencapai target | 2 | 40,00% | 
        T0  | Jumlah | 5 | 100,00% | 

        """);

    [Fact]
    public void Indicators_are_counted_by_status_within_each_sasaran() =>
        Draw.Table(Sample.Block(SumberTabel.Kinerja, "rekap-status") with { PerSasaran = true, JudulJumlah = "Semua" }, Laporan).ShouldBe(
            """
            Tabel 1.1: Judul Tabel
            = No | Status Pencapaian | Jumlah Indikator | Bagian | Rata-rata Capaian
            G0 Sasaran: Sasaran s1 →5
            D0 1 | Melampaui target | 1 | 33,33% | 120,00%
            D0 2 | Sesuai target | 1 | 33,33% | 100,00%
            D0 3 | Tidak mencapai target | 1 | 33,33% | 90,00%
            G0 Sasaran: Sasaran s2 →5
            D0 1 | Melampaui target | 1 | 50,00% | 160,00%
            D0 2 | Sesuai target | - | 0,00% | 
            D0 3 | Tidak mencapai target | 1 | 50,00% | 
            T0  | Semua | 5 | 100,00% | 

            """);

    [Fact]
    public void Rows_bear_the_status_and_below_a_group_its_sasaran()
    {
        Keys(Sample.Block(SumberTabel.Kinerja, "rekap-status") with { Jumlah = false }).ShouldBe(["melampaui", "sesuai", "tidak-mencapai"]);
        Keys(Sample.Block(SumberTabel.Kinerja, "rekap-status") with { PerSasaran = true, Sasaran = Sample.Ids("s2") }).ShouldBe(
            ["sasaran-s2", "s2-melampaui", "s2-sesuai", "s2-tidak-mencapai", "jumlah"]);
        Keys(Sample.Block(SumberTabel.Kinerja, "rekap-sasaran")).ShouldBe(["s1", "s2", "jumlah"]);
    }

    [Fact]
    public void Each_sasaran_has_its_counts_and_its_mean_capaian() => Table("rekap-sasaran").ShouldBe(
        """
        Tabel 1.1: Judul Tabel
        = No ↓2 | Sasaran Strategis ↓2 | Jumlah Indikator ↓2 | Melampaui target | Sesuai target | Tidak mencapai target | Rata-rata Capaian ↓2
        = Jumlah | Jumlah | Jumlah
        D0 1 | Sasaran s1 | 3 | 1 | 1 | 1 | 103,33%
        D0 2 | Sasaran s2 | 3 | 1 | - | 1 | 
        T0  | Jumlah | 6 | 2 | 1 | 2 | 

        """);

    [Fact]
    public void Each_status_has_its_share_and_its_mean_capaian() => Table(
        "rekap-sasaran", "sasaran", "melampaui-bagian", "melampaui-capaian", "sesuai-capaian", "tidak-mencapai-bagian", "tidak-mencapai-capaian").ShouldEndWith(
        """
        D0 Sasaran s1 | 33,33% | 120,00% | 100,00% | 33,33% | 90,00%
        D0 Sasaran s2 | 50,00% | 160,00% |  | 50,00% | 
        T0 Jumlah | 40,00% | 140,00% | 100,00% | 40,00% | 

        """);

    [Fact]
    public void A_cap_holds_for_means_but_not_for_the_status()
    {
        Laporan capped = Laporan with { Kepala = Laporan.Kepala with { BatasCapaian = 80m } };

        Draw.Table(Sample.Block(SumberTabel.Kinerja, "rekap-status", "status", "jumlah", "capaian") with { Sasaran = Sample.Ids("s1") }, capped).ShouldEndWith(
            """
            D0 Melampaui target | 1 | 80,00%
            D0 Sesuai target | 1 | 80,00%
            D0 Tidak mencapai target | 1 | 80,00%
            T0 Jumlah | 3 | 80,00%

            """);
    }

    [Theory]
    [InlineData("BB", "A", "melampaui"), InlineData("A", "A", "sesuai"), InlineData("A", "BB", "tidak-mencapai"), InlineData("A", "X", null)]
    public void Letters_are_compared_by_their_rank(string target, string realisasi, string? expected)
    {
        ComputedTable table = Build(Sample.Block(SumberTabel.Kinerja, "rekap-status"), Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Letters("akip", target, realisasi)))));

        table.Rows.FirstOrDefault(r => r.Key != "jumlah" && r.CellOf("jumlah")!.Parts[0].Angka == 1)?.Key.ShouldBe(expected);
        table.Rows[^1].CellOf("jumlah")!.Parts[0].Angka.ShouldBe(expected is null ? 0 : 1);
    }

    private static Indikator Letters(string id, string target, string realisasi) => Sample.Indikator(id, arah: Arah.Kategori) with
    {
        Skala = Sample.Id("akip"),
        Target = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(null, target) },
        Realisasi = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(null, realisasi) },
    };

    private static string Table(string bentuk, params string[] kolom) => Draw.Table(Sample.Block(SumberTabel.Kinerja, bentuk, kolom), Laporan);

    private static IEnumerable<string> Keys(TabelBlock block) => Build(block, Laporan).Rows.Select(r => r.Key);

    private static ComputedTable Build(TabelBlock block, Laporan laporan) => TableBuilder.Build(block, ComputedLaporan.From(laporan), new FindingBag())!;
}
