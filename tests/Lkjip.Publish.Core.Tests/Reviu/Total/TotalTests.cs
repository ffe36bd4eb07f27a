namespace Lkjip.Publish.Core.Tests;

/// <summary>Totals that do not hold what they are called (38x): each kind with right cases that stay silent.</summary>
public sealed class TotalTests
{
    [Theory]
    [InlineData("Jumlah", 2529, "LKJ381 Tabel 'Judul Tabel', baris 'Jumlah', kolom 'LUAS': tertulis 2.529, padahal jumlah barisnya 2.530 (1.000 + 1.530).")]
    [InlineData("TOTAL", 2529, "LKJ381 Tabel 'Judul Tabel', baris 'TOTAL'")]
    [InlineData("Jumlah seluruhnya", 2500, "LKJ381")]
    [InlineData("Jumlah", 2530, "")]
    [InlineData("Jumlah penduduk", 2529, "")]
    [InlineData("Rata-rata", 2530, "LKJ382 Tabel 'Judul Tabel', baris 'Rata-rata', kolom 'LUAS': 2.530 adalah jumlah barisnya, padahal rata-ratanya 1.265,00.")]
    [InlineData("Rata-rata", 1300, "LKJ382 Tabel 'Judul Tabel', baris 'Rata-rata', kolom 'LUAS': tertulis 1.300, padahal rata-rata barisnya 1.265,00.")]
    [InlineData("Rata-Rata", 1265, "")]
    public void A_typed_total_is_what_its_rows_give(string label, int value, string expected)
    {
        string found = Typed(Sample.Baris(("nama", "Utara"), ("luas", 1000)), Sample.Baris(("nama", "Selatan"), ("luas", 1530)), Sample.Baris(("nama", label), ("luas", value)));

        found.Length.ShouldBe(expected.Length == 0 ? 0 : found.Length);
        found.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData(35, "(10 + 25 + 47); Barat agaknya tidak dihitung.")]
    [InlineData(92, "(10 + 25 + 47); Utara agaknya dihitung dua kali.")]
    [InlineData(67, "(10 + 25 + 47); Utara agaknya dihitung dua kali dan Selatan tidak.")]
    [InlineData(80, "(10 + 25 + 47).")]
    public void A_wrong_total_says_how_it_may_have_come_about(int written, string expected) => Typed(
        Sample.Baris(("nama", "Utara"), ("luas", 10)), Sample.Baris(("nama", "Selatan"), ("luas", 25)), Sample.Baris(("nama", "Barat"), ("luas", 47)), Sample.Baris(("nama", "Jumlah"), ("luas", written))).ShouldEndWith(expected);

    [Theory]
    [InlineData("Rapat Koordinasi Desa", 500_000, true)]
    [InlineData("Rapat Koordinasi Kota", 500_000, false)]
    [InlineData("Rapat Koordinasi Desa", 400_000, false)]
    public void One_row_has_one_amount(string second, int amount, bool found) => Typed(Sample.Baris(("nama", "Rapat Koordinasi Desa"), ("luas", 400_000)), Sample.Baris(("nama", second), ("luas", amount)))
        .ShouldBe(found ? "LKJ386 Tabel 'Judul Tabel', baris 'Rapat Koordinasi Desa', kolom 'LUAS': baris ini ada dua kali, dengan 400.000 dan 500.000. Apakah memang dua hal?" : string.Empty);

    [Theory]
    [InlineData("Perjanjian Kinerja {opd}", "perjanjian", true)]
    [InlineData("Tujuan dan Sasaran {opd}", "renstra", true)]
    [InlineData("Sasaran 1 {opd}", "renstra", false)]
    [InlineData("Tujuan dan Sasaran", "renstra", false)]
    [InlineData("Capaian {opd}", "capaian", false)]
    public void A_plan_that_names_the_whole_holds_every_sasaran(string judul, string bentuk, bool found)
    {
        Indikator agreed = Sample.Indikator("i", 1, 1) with { Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(1) } };
        DataKinerja kinerja = Sample.Kinerja(Sample.Sasaran("satu", agreed), Sample.Sasaran("dua", agreed with { Id = Sample.Id("j") }));
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, bentuk) with { Judul = judul, Indikator = Sample.Ids("i") };
        string Found(params TabelBlock[] blocks) => StructureFindings.Of(Sample.Laporan(kinerja, bab: [Sample.Bab("bab", JenisBab.Bab, [.. blocks.Select(b => new BlockPart(b))])]), "LKJ387");

        Found(block).ShouldBe(found ? $"LKJ387 Tabel '{judul.Replace("{opd}", "Dinas Contoh")}' memuat 1 dari 2 sasaran; yang tidak dimuat: 'Sasaran dua'." : string.Empty);
        Found(block with { Indikator = [] }).ShouldBeEmpty();
        Found(block, block with { Id = Sample.Id("tabel-2"), Indikator = Sample.Ids("j") }).ShouldBeEmpty();
    }

    [Fact]
    public void Totals_of_groups_and_a_total_of_them_are_right() => Typed(
        Sample.Baris(("nama", "a"), ("luas", 1)), Sample.Baris(("nama", "b"), ("luas", 2)), Sample.Baris(("nama", "Jumlah"), ("luas", 3)),
        Sample.Baris(("nama", "c"), ("luas", 4)), Sample.Baris(("nama", "d"), ("luas", 5)), Sample.Baris(("nama", "Jumlah"), ("luas", 9)),
        Sample.Baris(("nama", "Total"), ("luas", 12))).ShouldBeEmpty();

    [Fact]
    public void A_closing_sum_is_not_called_a_mean()
    {
        DataTabel data = Sample.Tabel([Sample.Kolom("nama"), Sample.Kolom("luas", ColumnKind.Angka)], Sample.Baris(("nama", "a"), ("luas", 1)), Sample.Baris(("nama", "b"), ("luas", 2)));
        string Found(string judul) => Found38(WithTable(data with { Jumlah = new JumlahTabel { Judul = judul, Kolom = [Sample.Id("luas")] } }));

        Found("Rata-Rata").ShouldBe("LKJ382 Baris penutup tabel 'Judul Tabel' bernama 'Rata-Rata', padahal isinya jumlah.");
        Found("Jumlah").ShouldBeEmpty();
        Found("Jumlah/Rata-rata").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Pagu dan Realisasi Anggaran {opd} Tahun {tahun}", true)]
    [InlineData("Jumlah seluruh anggaran", true)]
    [InlineData("Anggaran {opd} Pendukung Sasaran 1", false)]
    [InlineData("Pagu dan Realisasi Program Pelayanan {opd}", false)]
    [InlineData("Program dan Kegiatan", false)]
    public void A_partial_total_does_not_bear_the_name_of_the_whole(string judul, bool found)
    {
        TabelBlock block = Sample.Block(SumberTabel.Anggaran, "program") with { Judul = judul, Hanya = Sample.Ids("a") };
        Laporan laporan = Sample.Laporan(anggaran: Sample.Anggaran(Sample.Node("a", 100, 90), Sample.Node("b", 50, 40)), bab: [Sample.Bab("bab", JenisBab.Bab, new BlockPart(block))]);

        Found38(laporan).ShouldBe(found ? $"LKJ383 Jumlah pagu dalam tabel '{judul.Replace("{opd}", "Dinas Contoh").Replace("{tahun}", "2024")}' Rp 100, padahal seluruhnya Rp 150; yang tidak dihitung: Mata b (Rp 50)." : string.Empty);
        Found38(laporan with { Bab = [Sample.Bab("bab", JenisBab.Bab, new BlockPart(block with { Hanya = [] }))] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_programme_names_its_sasaran_where_others_do()
    {
        DataKinerja kinerja = Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 1, 1)));
        NodeAnggaran one = Sample.Node("a", 100, 90) with { Sasaran = Sample.Ids("s") };
        NodeAnggaran silent = Sample.Node("b", 50, 40);

        Found38(Sample.Laporan(kinerja, Sample.Anggaran(one, silent))).ShouldBe("LKJ384 'Mata b' (pagu Rp 50) tidak menyebut sasaran yang didukungnya, padahal program lain menyebutnya.");
        Found38(Sample.Laporan(kinerja, Sample.Anggaran(one, silent with { Sasaran = Sample.Ids("s") }))).ShouldBeEmpty();
        Found38(Sample.Laporan(kinerja, Sample.Anggaran(silent, Sample.Node("c", 5, 4)))).ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_serves_it_is_counted_for_a_mission()
    {
        DataKinerja kinerja = Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 1, 1))) with { Misi = [new Misi { Id = Sample.Id("m"), Nama = "Melayani" }] };
        Bab bab = Sample.Bab("bab", JenisBab.Bab, new BlockPart(Sample.Block(SumberTabel.Anggaran, "misi")));
        NodeAnggaran one = Sample.Node("a", 100, 90) with { Sasaran = Sample.Ids("s") };

        Found38(Sample.Laporan(kinerja, Sample.Anggaran(one, Sample.Node("b", 50, 40)), bab: [bab])).ShouldContain("LKJ385 Tabel 'Judul Tabel' menghitung seluruh anggaran untuk misi 'Melayani', termasuk yang tidak mendukung sasaran mana pun: Mata b (Rp 50).");
        Found38(Sample.Laporan(kinerja, Sample.Anggaran(one), bab: [bab])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(322_183_974, 3_471_502_430, true)]
    [InlineData(3_471_502_430, 347_150_243, true)]
    [InlineData(3_221_839_745, 3_471_502_430, false)]
    [InlineData(100, 500, false)]
    public void A_first_pagu_has_as_many_digits_as_the_changed_one(long murni, long pagu, bool found) =>
        Found38(Sample.Laporan(anggaran: Sample.Anggaran(Sample.Node("a", pagu) with { PaguMurni = Sample.Number(murni) }))).Contains("LKJ380").ShouldBe(found);

    [Theory]
    [InlineData("Rapat", 200, 150, "Rapat", 300, 250, true)]
    [InlineData("Rapat", 200, 150, "Konsultasi", 200, 150, true)]
    [InlineData("Rapat", 200, 200, "Konsultasi", 200, 200, false)]
    [InlineData("Rapat", 200, 150, "Konsultasi", 200, 160, false)]
    public void Money_is_told_once(string one, int pagu, int spent, string other, int otherPagu, int otherSpent, bool found)
    {
        NodeAnggaran program = Sample.Node("p") with
        {
            Kegiatan = [Sample.Node("a", pagu, spent) with { Nama = one }, Sample.Node("b", otherPagu, otherSpent) with { Nama = other }],
        };

        Found38(Sample.Laporan(anggaran: Sample.Anggaran(program))).Contains("LKJ386").ShouldBe(found);
    }

    private static string Typed(params IReadOnlyDictionary<string, SelTabel>[] rows) => Found38(WithTable(Sample.Tabel([Sample.Kolom("nama"), Sample.Kolom("luas", ColumnKind.Angka)], rows)));

    private static Laporan WithTable(DataTabel data) => Sample.Laporan(bab: [Sample.Bab("bab", JenisBab.Bab, new BlockPart(Sample.Block(SumberTabel.Tabel)))]) with
    {
        Tabel = new Dictionary<string, DataTabel> { ["tabel-1"] = data },
    };

    private static string Found38(Laporan laporan) => StructureFindings.Of(laporan, "LKJ38");
}
