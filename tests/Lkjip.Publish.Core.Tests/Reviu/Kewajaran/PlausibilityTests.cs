namespace Lkjip.Publish.Core.Tests;

/// <summary>Questions about what is hard to believe (35x): each with cases that are asked about and others that are not.</summary>
public sealed class PlausibilityTests
{
    [Theory]
    [InlineData(100, 1, "contoh.json:5:1 LKJ352 Realisasi 'Indikator a' 1%, sedangkan targetnya 100%. Apakah 100% yang dimaksud, yaitu ditulis sebagai pecahan?")]
    [InlineData(85, 0.87, "contoh.json:5:1 LKJ352 Realisasi 'Indikator a' 0,87%, sedangkan targetnya 85%. Apakah 87% yang dimaksud, yaitu ditulis sebagai pecahan?")]
    [InlineData(0.9, 88, "contoh.json:5:1 LKJ352 Target 'Indikator a' 0,9%, sedangkan realisasinya 88%. Apakah 90% yang dimaksud, yaitu ditulis sebagai pecahan?")]
    [InlineData(1, 1, "")]
    [InlineData(5, 1, "")]
    [InlineData(2, 0.9, "")]
    [InlineData(0.5, 0.4, "")]
    public void A_percentage_may_be_typed_as_a_fraction(decimal target, decimal realisasi, string expected) =>
        Questions(Sample.Indikator("a", target, realisasi, satuan: "%", line: 5)).ShouldBe(expected);

    [Theory]
    [InlineData(46, 380, "contoh.json:5:1 LKJ353 Realisasi 'Indikator a' 380 Orang, yaitu 8,26 kali targetnya 46 Orang. Apakah 38 Orang yang dimaksud?")]
    [InlineData(100, 9.5, "contoh.json:5:1 LKJ353 Realisasi 'Indikator a' 9,5 Orang, yaitu 0,10 kali targetnya 100 Orang. Apakah 95 Orang yang dimaksud?")]
    [InlineData(2, 70, "contoh.json:5:1 LKJ353 Realisasi 'Indikator a' 70 Orang, yaitu 35,00 kali targetnya 2 Orang. Apakah target dan realisasinya sudah benar?")]
    [InlineData(46, 92, "")]
    [InlineData(1, 7, "")]
    [InlineData(100, 60, "")]
    [InlineData(100, 0, "contoh.json:5:1 LKJ353 Realisasi 'Indikator a' 0 Orang, padahal targetnya 100 Orang. Apakah memang belum ada hasilnya, atau realisasinya belum diisi?")]
    public void A_figure_may_have_a_digit_too_many_or_too_few(decimal target, decimal realisasi, string expected) =>
        Questions(Sample.Indikator("a", target, realisasi, satuan: "Orang", line: 5)).ShouldBe(expected);

    [Theory]
    [InlineData("Persentase kelurahan aktif", 0.9, 0.85, true)]
    [InlineData("Persentase kelurahan aktif", 0.9, 1, true)]
    [InlineData("Persentase kelurahan aktif", 1, 1, false)]
    [InlineData("Persentase pertumbuhan usaha", 0.9, 0.85, false)]
    [InlineData("Laju inflasi", 0.9, 0.85, false)]
    public void Both_target_and_realisasi_may_be_fractions(string nama, decimal target, decimal realisasi, bool asked) =>
        Questions(Sample.Indikator("a", target, realisasi, satuan: "%") with { Nama = nama }).Contains("LKJ352").ShouldBe(asked);

    [Theory]
    [InlineData(9.119, "Realisasi 'Indikator a' tahun 2023 9,119, sedangkan pada tahun-tahun lain sekitar 90. Apakah 91,19 yang dimaksud?")]
    [InlineData(911.9, "Apakah 91,19 yang dimaksud?")]
    [InlineData(91.19, null)]
    [InlineData(45, null)]
    public void A_value_of_another_year_has_as_many_digits_as_the_others(decimal before, string? expected)
    {
        string asked = Questions(Sample.Indikator("a", 90, 90, satuan: "Nilai") with
        {
            Target = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(90), [2025] = Sample.Nilai(90) },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(before), [2024] = Sample.Nilai(90) },
        });

        asked.Contains("LKJ353").ShouldBe(expected is not null);
        asked.ShouldContain(expected ?? string.Empty);
    }

    [Theory]
    [InlineData("Persentase kelurahan aktif", "Orang", true)]
    [InlineData("Jumlah peserta", "%", true)]
    [InlineData("Persentase kelurahan aktif", "%", false)]
    [InlineData("Persentase kelurahan aktif", "persen", false)]
    [InlineData("Jumlah peserta", "Orang", false)]
    [InlineData("Indeks kepuasan", "%", false)]
    public void A_unit_does_not_contradict_the_name(string nama, string satuan, bool told) =>
        StructureFindings.Of(Sample.Laporan(Kinerja(Sample.Indikator("a", 10, 10, satuan: satuan) with { Nama = nama })), "LKJ313").Contains("padahal namanya dimulai dengan").ShouldBe(told);

    [Theory]
    [InlineData("Persentase PPKS yang terlayani", null, 104, true)]
    [InlineData("Persentase PPKS yang terlayani", null, 100, false)]
    [InlineData("Cakupan layanan air", "Jumlah rumah terlayani dibagi jumlah rumah seluruhnya dikali 100%", 104, true)]
    [InlineData("Pertumbuhan nilai investasi yang masuk", "(tahun n - tahun n-1) / tahun n-1 x 100%", 104, false)]
    [InlineData("Persentase realisasi investasi", null, 104, false)]
    public void A_part_is_no_more_than_its_whole(string nama, string? formulasi, decimal realisasi, bool asked) =>
        Questions(Sample.Indikator("a", 90, realisasi, satuan: "%") with { Nama = nama, Formulasi = formulasi }).Contains("LKJ354").ShouldBe(asked);

    [Theory]
    [InlineData(Arah.Naik, 90, 91.19, true)]
    [InlineData(Arah.Naik, 92, 91.19, false)]
    [InlineData(Arah.Turun, 7.5, 7.1, true)]
    [InlineData(Arah.Turun, 7, 7.1, false)]
    public void A_target_is_not_behind_what_was_reached(Arah arah, decimal target, decimal before, bool asked)
    {
        Indikator indikator = Sample.Indikator("a", target, target, arah) with
        {
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(before), [2024] = Sample.Nilai(target) },
        };

        Questions(indikator).Contains("LKJ355").ShouldBe(asked);
    }

    [Theory]
    [InlineData("Jumlah gangguan ketertiban umum", Arah.Naik, "gangguan")]
    [InlineData("Angka kemiskinan", Arah.Naik, "kemiskinan")]
    [InlineData("Tingkat pengangguran terbuka", Arah.Naik, "pengangguran")]
    [InlineData("Prevalensi stunting", Arah.Naik, "Prevalensi")]
    [InlineData("Indeks kepuasan masyarakat", Arah.Turun, "Indeks kepuasan")]
    [InlineData("Rata-rata waktu tunggu layanan", Arah.Naik, "waktu tunggu")]
    [InlineData("Persentase layanan pengaduan", Arah.Naik, null)]
    [InlineData("Rata-rata waktu tunggu", Arah.Naik, "waktu tunggu")]
    [InlineData("Jumlah pengaduan masyarakat", Arah.Naik, "pengaduan")]
    [InlineData("Persentase warga yang terlayani", Arah.Turun, "terlayani")]
    [InlineData("Persentase warga yang belum terlayani", Arah.Turun, null)]
    [InlineData("Jumlah keluarga miskin penerima bantuan", Arah.Naik, null)]
    [InlineData("Angka kemiskinan", Arah.Turun, null)]
    [InlineData("Persentase penanganan gangguan ketertiban", Arah.Naik, null)]
    [InlineData("Persentase pelanggaran Perda yang diselesaikan", Arah.Naik, null)]
    [InlineData("Persentase penurunan kemiskinan", Arah.Naik, null)]
    [InlineData("Persentase keluhan yang ditindaklanjuti", Arah.Naik, null)]
    [InlineData("Jumlah desa bebas stunting", Arah.Naik, null)]
    [InlineData("Indeks kepuasan masyarakat", Arah.Naik, null)]
    public void A_name_says_which_way_is_better(string nama, Arah arah, string? word)
    {
        string asked = Questions(Sample.Indikator("a", 10, 10, arah) with { Nama = nama });

        asked.Contains("LKJ356").ShouldBe(word is not null);
        asked.ShouldContain(word is null ? string.Empty : $"padahal namanya menyebut '{word}'");
    }

    [Theory]
    [InlineData("A", 80, "Realisasi 'Indikator a' tahun 2024 ditulis A (80), padahal 80 termasuk BB (A di atas 80). Mana yang keliru, kategori atau angkanya?")]
    [InlineData("BB", 80, null)]
    [InlineData("B", 71.2, "padahal 71,2 termasuk BB (B di atas 60)")]
    [InlineData("A", 80.01, null)]
    public void A_category_fits_its_number(string letter, decimal number, string? expected)
    {
        Indikator indikator = Sample.Indikator("a", arah: Arah.Kategori) with
        {
            Skala = Sample.Id("akip"),
            Realisasi = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(number, letter) },
        };

        string asked = Questions(indikator);

        asked.Contains("LKJ357").ShouldBe(expected is not null);
        asked.ShouldContain(expected ?? string.Empty);
    }

    [Fact]
    public void A_survey_that_an_indicator_of_satisfaction_does_not_name_is_asked_about()
    {
        DataSkm skm = new() { Survei = [new Survei { Id = Sample.Id("survei"), Nama = "Survei Kecamatan", Nilai = Sample.Number(87.46m) }] };
        Indikator ikm = Sample.Indikator("ikm", 85, 87.46m) with { Nama = "Indeks Kepuasan Masyarakat" };

        Questions(Sample.Laporan(Kinerja(ikm), skm: skm)).ShouldContain("LKJ358 Indikator 'Indeks Kepuasan Masyarakat' tidak menyebut data pendukungnya");
        Questions(Sample.Laporan(Kinerja(ikm with { DataPendukung = Sample.Id("skm.survei.nilai") }), skm: skm)).ShouldBeEmpty();
        Questions(Sample.Laporan(Kinerja(ikm))).ShouldBeEmpty();
        Questions(Sample.Laporan(Kinerja(Sample.Indikator("lain", 85, 87)), skm: skm)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Realisasi persentase PPKS yang terlayani sebesar 100%.", true)]
    [InlineData("Realisasi persentase PPKS yang terlayani sebesar 85%.", false)]
    [InlineData("Realisasi persentase PPKS yang terlayani 85% dari target 100%.", false)]
    [InlineData("Target persentase PPKS yang terlayani sebesar 100%, realisasinya menyusul.", false)]
    [InlineData("Realisasi lain sebesar 100%.", false)]
    public void A_target_told_as_reached_may_be_interchanged(string text, bool asked)
    {
        Indikator indikator = Sample.Indikator("a", 100, 85, satuan: "%") with { Nama = "Persentase PPKS yang terlayani" };

        Questions(Sample.Laporan(Kinerja(indikator), bab: [Sample.Bab("bab", JenisBab.Bab, new ProsePart(new WrittenProse(text)))])).Contains("LKJ359").ShouldBe(asked);
    }

    [Theory]
    [InlineData(30_710, "LKJ350 Pagu 'Mata a' Rp 30.710, jauh di bawah yang lain (paling kecil Rp 1.061.750). Apakah Rp 30.710.000 yang dimaksud, yaitu ditulis dalam ribuan?")]
    [InlineData(607_100, "")]
    [InlineData(200, "")]
    public void Money_may_be_written_in_thousands(decimal pagu, string expected) =>
        Questions(Budget(pagu, pagu)).Replace('\u00A0', ' ').ShouldContain(expected);

    [Theory]
    [InlineData(2_857_910, 2, "Apakah realisasinya Rp 28.579.100, atau pagunya Rp 3.070.975?")]
    [InlineData(28_579, 2, "Apakah realisasinya Rp 28.579.000, atau pagunya Rp 30.710?")]
    [InlineData(0, 2, "Kinerjanya 100,00%; apakah memang tidak ada belanja?")]
    [InlineData(12_000_000, 2, "Kinerjanya 100,00%; apakah dihemat, atau ada angka yang keliru?")]
    [InlineData(28_579_100, 2, null)]
    [InlineData(12_000_000, 1, null)]
    [InlineData(0, 0, null)]
    public void Little_spending_beside_work_that_was_done_is_asked_about(decimal spent, decimal done, string? expected)
    {
        NodeAnggaran node = Sample.Node("a", 30_709_750, spent) with
        {
            Indikator = [new IndikatorAnggaran { Nama = "Dokumen", Satuan = "Dokumen", Target = Sample.Nilai(2), Realisasi = Sample.Nilai(done) }],
        };

        string asked = Questions(Sample.Laporan(anggaran: Sample.Anggaran(node))).Replace('\u00A0', ' ');

        asked.Contains("LKJ351").ShouldBe(expected is not null);
        asked.ShouldContain(expected ?? string.Empty);
    }

    private static Laporan Budget(decimal pagu, decimal spent) => Sample.Laporan(anggaran: Sample.Anggaran(
        Sample.Node("a", pagu, spent), Sample.Node("b", 1_061_750, 1_061_750), Sample.Node("c", 46_104_600, 46_104_600),
        Sample.Node("d", 67_240_000, 67_240_000), Sample.Node("e", 234_594_550, 234_594_550)));

    private static DataKinerja Kinerja(Indikator indikator) => Sample.Kinerja(Sample.Sasaran("s", indikator));

    private static string Questions(Indikator indikator) => Questions(Sample.Laporan(Kinerja(indikator)));

    private static string Questions(Laporan laporan)
    {
        FindingBag findings = new();
        LaporanReviewer.Review(laporan, [], findings);
        return string.Join('\n', findings.ToSorted().Where(f => f.Kode.StartsWith("LKJ35", StringComparison.Ordinal)).Select(f => $"{f.At} {f.Kode} {f.Pesan.Indonesia}"));
    }
}
