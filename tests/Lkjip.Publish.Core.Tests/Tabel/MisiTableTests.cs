namespace Lkjip.Publish.Core.Tests;

public sealed class MisiTableTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        new DataKinerja
        {
            Misi = [new Misi { Id = Sample.Id("m1"), Nama = "Misi satu" }, new Misi { Id = Sample.Id("m2"), Nama = "Misi dua" }, new Misi { Id = Sample.Id("m3"), Nama = "Misi tiga" }],
            Tujuan = [Tujuan("t1", "m1", "s1", "s2"), Tujuan("t2", "m2", "s3"), Tujuan("t3", "m1", "s4"), Tujuan("t4", null, "s5")],
        },
        Sample.Anggaran(
            Sample.Node("p1") with { Kegiatan = [Sample.Node("k1", 100m, 90m) with { Sasaran = Sample.Ids("s1", "s2") }, Sample.Node("k2", 50m, 20m) with { Sasaran = Sample.Ids("s3") }] },
            Sample.Node("p2", 30m, 30m) with { Sasaran = Sample.Ids("s4") },
            Sample.Node("p3", 999m, 999m) with { Sasaran = Sample.Ids("s5") }));

    [Fact]
    public void Money_of_the_sasaran_of_each_mission() =>
        Draw.Table(Sample.Block(SumberTabel.Anggaran, "misi", "no", "misi", "pagu", "realisasi", "serapan", "sisa"), Laporan).ShouldBe(
            """
            Tabel 1.1: Judul Tabel
            = No | Misi | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Serapan | Sisa (Rp)
            D0 1 | Misi satu | 130 | 120 | 92,31% | 10
            D0 2 | Misi dua | 50 | 20 | 40,00% | 30
            D0 3 | Misi tiga |  |  |  | 
            T0  | Jumlah | 180 | 140 | 77,78% | 40

            """);

    [Fact]
    public void What_serves_two_missions_counts_once_in_the_sum()
    {
        Laporan shared = Laporan with { Anggaran = Sample.Anggaran(Sample.Node("p", 100m, 50m) with { Sasaran = Sample.Ids("s1", "s3") }) };

        Draw.Table(Sample.Block(SumberTabel.Anggaran, "misi", "misi", "pagu", "realisasi"), shared).ShouldEndWith(
            "D0 Misi satu | 100 | 50\nD0 Misi dua | 100 | 50\nD0 Misi tiga |  | \nT0 Jumlah | 100 | 50\n");
    }

    [Fact]
    public void The_only_mission_has_the_whole_budget()
    {
        Laporan one = Laporan with { Kinerja = new DataKinerja { Misi = [Laporan.Kinerja!.Misi[0]], Tujuan = Laporan.Kinerja.Tujuan }, Anggaran = Laporan.Anggaran! with { Realisasi = Sample.Number(1_150m) } };

        Draw.Table(Sample.Block(SumberTabel.Anggaran, "misi", "misi", "pagu", "realisasi"), one).ShouldEndWith("D0 Misi satu | 1.179 | 1.150\nT0 Jumlah | 1.179 | 1.150\n");
    }

    [Fact]
    public void Rows_bear_the_ids_of_the_missions() =>
        TableBuilder.Build(Sample.Block(SumberTabel.Anggaran, "misi"), ComputedLaporan.From(Laporan), new FindingBag())!.Rows.Select(r => r.Key).ShouldBe(["m1", "m2", "m3", "jumlah"]);

    [Fact]
    public void A_goal_may_name_known_missions_only_and_their_ids_are_unique()
    {
        Tujuan lost = Tujuan("t1", null, "s1") with { Misi = Sample.Id("m4", 8) };
        Misi misi = new() { Id = Sample.Id("m1", 3), Nama = "Misi" };
        Misi again = misi with { Id = Sample.Id("m1", 4) };

        Check(new DataKinerja { Misi = [misi], Tujuan = [lost] }).ShouldBe("contoh.json:8:1 LKJ121 Misi 'm4' tidak dikenal. Maksud Anda 'm1'? Yang dikenal: m1.");
        Check(new DataKinerja { Misi = [misi, again], Tujuan = [] }).ShouldBe("contoh.json:4:1 LKJ107 Id 'm1' sudah dipakai di contoh.json:3:1. Beri id lain; setiap id harus unik.");
    }

    private static string Check(DataKinerja kinerja)
    {
        FindingBag findings = new();
        LaporanChecker.Check(Sample.Laporan(kinerja), findings);
        return Dump.Of(findings);
    }

    private static Tujuan Tujuan(string id, string? misi, params string[] sasaran) => new()
    {
        Id = Sample.Id(id),
        Nama = id,
        Misi = misi is null ? null : Sample.Id(misi),
        Sasaran = [.. sasaran.Select(s => Sample.Sasaran(s, Sample.Indikator("i-" + s, 1m, 1m)))],
    };
}
