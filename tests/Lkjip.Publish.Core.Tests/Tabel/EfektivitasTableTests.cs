namespace Lkjip.Publish.Core.Tests;

public sealed class EfektivitasTableTests
{
    /// <summary>The first sasaran has two indicators and two programmes (100 of 250 are spent), the second one programme, the third none.</summary>
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(
            Sample.Sasaran("s1", Sample.Indikator("i1", 50m, 50m, satuan: "%"), Sample.Indikator("i2", 100m, 30m)),
            Sample.Sasaran("s2", Sample.Indikator("i3", 10m, 9m)),
            Sample.Sasaran("s3", Sample.Indikator("i4", 4m, 5m))),
        Sample.Anggaran(
            Sample.Node("p1", 200m, 80m) with { Sasaran = Sample.Ids("s1") },
            Sample.Node("p2") with { Kegiatan = [Sample.Node("k1", 50m, 20m) with { Sasaran = Sample.Ids("s1") }, Sample.Node("k2", 70m, 63m) with { Sasaran = Sample.Ids("s2") }] },
            Sample.Node("p3") with { Sasaran = Sample.Ids("s2"), PaguLalu = Sample.Number(40m), RealisasiLalu = Sample.Number(40m) }));

    [Fact]
    public void Each_indicator_stands_beside_its_programmes() => Draw.Table(Sample.Block(SumberTabel.Kinerja, "efektivitas"), Laporan).ShouldBe(
        """
        Tabel 1.1: Judul Tabel
        = Indikator Kinerja ↓2 | Kinerja →3 | Program Pendukung →4 | Total Anggaran per Sasaran →3 | Efisiensi (poin persen) ↓2 | Tingkat Efisiensi ↓2
        = Target | Realisasi | Capaian | Program | Pagu (Rp) | Realisasi (Rp) | Serapan | Pagu (Rp) | Realisasi (Rp) | Serapan
        D0 Indikator i1 ↓2 | 50% ↓2 | 50% ↓2 | 100,00% ↓2 | Mata p1 | 200 | 80 | 40,00% | 250 ↓2 | 100 ↓2 | 40,00% ↓2 | 60,00 ↓2 | Efisien ↓2
        D0 Mata p2 | 50 | 20 | 40,00%
        D0 Indikator i2 ↓2 | 100 ↓2 | 30 ↓2 | 30,00% ↓2 | Mata p1 | 200 | 80 | 40,00% | 250 ↓2 | 100 ↓2 | 40,00% ↓2 | -10,00 ↓2 | Tidak efisien ↓2
        D0 Mata p2 | 50 | 20 | 40,00%
        D0 Indikator i3 | 10 | 9 | 90,00% | Mata p2 | 70 | 63 | 90,00% | 70 | 63 | 90,00% | 0,00 | 
        D0 Indikator i4 | 4 | 5 | 125,00% |  |  |  |  |  |  |  |  | 

        """);

    [Fact]
    public void A_row_bears_the_ids_of_indicator_and_programme() =>
        TableBuilder.Build(Sample.Block(SumberTabel.Kinerja, "efektivitas"), ComputedLaporan.From(Laporan), new FindingBag())!
            .Rows.Select(r => $"{r.Key}={r.Nama}").ShouldBe(
            ["i1-p1=Indikator i1: Mata p1", "i1-p2=Indikator i1: Mata p2", "i2-p1=Indikator i2: Mata p1", "i2-p2=Indikator i2: Mata p2", "i3-p2=Indikator i3: Mata p2", "i4=Indikator i4"]);

    [Fact]
    public void A_block_chooses_indicators_and_programmes()
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "efektivitas", "no", "sasaran", "indikator", "satuan", "program", "pagu", "serapan") with { Indikator = Sample.Ids("i2") };

        Draw.Table(block with { Hanya = Sample.Ids("p1") }, Laporan).ShouldEndWith("D0 1 | Sasaran s1 | Indikator i2 | Nilai | Mata p1 | 200 | 40,00%\n");
        Draw.Table(block with { Kecuali = Sample.Ids("p1") }, Laporan).ShouldEndWith("D0 1 | Sasaran s1 | Indikator i2 | Nilai | Mata p2 | 50 | 40,00%\n");
    }

    [Fact]
    public void Programmes_stand_in_the_order_in_which_a_block_names_them() =>
        Draw.Table(Sample.Block(SumberTabel.Kinerja, "efektivitas", "indikator", "program") with { Indikator = Sample.Ids("i1"), Hanya = Sample.Ids("p2", "p1") }, Laporan)
            .ShouldEndWith("D0 Indikator i1 ↓2 | Mata p2\nD0 Mata p1\n");

    [Fact]
    public void The_closing_row_has_the_mean_and_counts_each_programme_once()
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "efektivitas", "indikator", "capaian", "program", "pagu-program", "realisasi-program", "serapan-program", "pagu");

        Draw.Table(block with { Indikator = Sample.Ids("i1", "i2"), RataRata = true, JudulJumlah = "Rata-rata" }, Laporan)
            .ShouldEndWith("T0 Rata-rata | 65,00% |  | 250 | 100 | 40,00% | 250\n");
    }

    [Fact]
    public void Without_a_budget_the_indicators_stand_alone() =>
        Draw.Table(Sample.Block(SumberTabel.Kinerja, "efektivitas", "indikator", "capaian", "program", "efisiensi"), Laporan with { Anggaran = null }).ShouldContain(
            "D0 Indikator i1 | 100,00% |  | \nD0 Indikator i2 | 30,00% |  | \n");
}
