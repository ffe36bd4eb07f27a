namespace Lkjip.Publish.Core.Tests;

public sealed class ClaimCheckerTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(Sample.Sasaran(
            "s",
            Two("ikm", 90m, 93m, 91m),
            Two("lembaga", 100m, 70m, 80m),
            Two("tepat", 100m, 100m, 100m),
            Two("kasus", 10m, 12m, 8m) with { Arah = Arah.Turun })),
        Sample.Anggaran(
            Sample.Node("gaji", 200m, 190m) with { PaguMurni = Sample.Number(250m), PaguLalu = Sample.Number(100m) },
            Sample.Node("jalan", 100m, 50m)),
        new DataSkm
        {
            Survei = [new Survei { Id = Sample.Id("skm"), Nama = "SKM", Unsur = [Unsur("waktu", 3.2m), Unsur("biaya", 3.8m), Unsur("sarana", 3.2m)] }],
        });

    [Theory]
    [InlineData("IKM mencapai target dengan capaian {{ kinerja.ikm.capaian }}.")]
    [InlineData("Realisasi {{ kinerja.ikm.realisasi }} melampaui targetnya, {{ kinerja.ikm.target }}.")]
    [InlineData("Indikator lembaga {{ kinerja.lembaga.capaian }} belum mencapai target.")]
    [InlineData("Kasus {{ kinerja.kasus.realisasi }} melampaui target.")] // fewer is better
    [InlineData("Lembaga {{ kinerja.lembaga.realisasi }}, sedangkan IKM melampaui target dengan {{ kinerja.ikm.realisasi }}.")]
    [InlineData("Untuk mencapai target, lembaga dibina ({{ kinerja.lembaga.realisasi }}).")]
    [InlineData("Lembaga {{ kinerja.lembaga.realisasi }} diharapkan mencapai target tahun depan.")]
    [InlineData("Lembaga {{ kinerja.lembaga.realisasi }} dan IKM {{ kinerja.ikm.realisasi }} mencapai target.")]
    [InlineData("Lembaga {{ kinerja.lembaga.realisasi-2023 }} mencapai target.")]
    [InlineData("Lembaga {{ kinerja.lembaga.realisasi }} memenuhi target fisik.")]
    [InlineData("Dari target {{ kinerja.lembaga.target }} tercapai {{ kinerja.lembaga.realisasi }}.")]
    public void Claims_about_targets_that_the_data_bear_out_or_that_are_none_are_passed_over(string text) => WrittenProse.Findings(text, Laporan).ShouldBeEmpty();

    [Theory]
    [InlineData("Lembaga mencapai target dengan capaian {{ kinerja.lembaga.capaian }}.", "bab.md:5:9 LKJ502 Teks menulis \"mencapai target\" tentang 'Indikator lembaga', padahal capaiannya 80,00% (80 ÷ 100 × 100).")]
    [InlineData("Dengan {{ kinerja.lembaga.realisasi }} target telah tercapai.", "bab.md:5:40 LKJ502 Teks menulis \"target telah tercapai\" tentang 'Indikator lembaga', padahal capaiannya 80,00% (80 ÷ 100 × 100).")]
    [InlineData("IKM {{ kinerja.ikm.realisasi }} belum mencapai target.", "bab.md:5:33 LKJ502 Teks menulis \"belum mencapai target\" tentang 'Indikator ikm', padahal capaiannya 101,11% (91 ÷ 90 × 100).")]
    [InlineData("Realisasi {{ kinerja.tepat.realisasi }} melampaui target.", "bab.md:5:41 LKJ502 Teks menulis \"melampaui target\" tentang 'Indikator tepat', padahal capaiannya 100,00% (100 ÷ 100 × 100).")]
    public void Claims_about_targets_that_the_data_contradict_are_found(string text, string expected) => WrittenProse.Findings(text, Laporan).ShouldBe(expected);

    [Theory]
    [InlineData("IKM turun menjadi {{ kinerja.ikm.realisasi }}.")]
    [InlineData("Lembaga aktif meningkat dari {{ kinerja.lembaga.realisasi-2023 }} menjadi {{ kinerja.lembaga.realisasi-2024 }}.")]
    [InlineData("IKM tidak meningkat ({{ kinerja.ikm.realisasi }}).")]
    [InlineData("Upaya agar IKM ({{ kinerja.ikm.realisasi }}) meningkat.")]
    [InlineData("Meningkatnya IKM ({{ kinerja.ikm.realisasi }}).")]
    [InlineData("Kinerja penanganan kasus meningkat ({{ kinerja.kasus.realisasi }}).")]
    [InlineData("IKM meningkat dibandingkan tahun 2020, yaitu {{ kinerja.ikm.realisasi }}.")]
    [InlineData("Pagu turun dari {{ anggaran.gaji.pagu-murni }} menjadi {{ anggaran.gaji.pagu }}.")]
    [InlineData("Pagu naik menjadi {{ anggaran.gaji.pagu }}.")]
    public void Trends_that_the_data_bear_out_or_that_are_no_claims_are_passed_over(string text) => WrittenProse.Findings(text, Laporan).ShouldBeEmpty();

    [Theory]
    [InlineData("IKM meningkat menjadi {{ kinerja.ikm.realisasi }}.", "bab.md:5:5 LKJ502 Teks menulis \"meningkat\" tentang 'Indikator ikm', padahal nilainya turun dari 93 menjadi 91.")]
    [InlineData("Lembaga turun dari {{ kinerja.lembaga.realisasi-2023 }} menjadi {{ kinerja.lembaga.realisasi }}.", "bab.md:5:9 LKJ522 Kalimat ini menulis \"turun\", padahal angkanya sendiri naik dari 70 menjadi 80.")]
    [InlineData("Nilai naik menjadi {{ kinerja.tepat.realisasi }}.", "bab.md:5:7 LKJ502 Teks menulis \"naik\" tentang 'Indikator tepat', padahal nilainya tetap 100.")]
    [InlineData("Kasus bertambah menjadi {{ kinerja.kasus.realisasi }}.", "bab.md:5:7 LKJ502 Teks menulis \"bertambah\" tentang 'Indikator kasus', padahal nilainya turun dari 12 menjadi 8.")]
    [InlineData("Pagu bertambah dari {{ anggaran.gaji.pagu-murni }} menjadi {{ anggaran.gaji.pagu-perubahan }}.", "bab.md:5:6 LKJ522 Kalimat ini menulis \"bertambah\", padahal angkanya sendiri turun dari Rp 250 menjadi Rp 200.")]
    public void Trends_that_the_data_contradict_are_found(string text, string expected) => WrittenProse.Findings(text, Laporan).ShouldBe(expected);

    [Theory]
    [InlineData("Unsur terendah ialah waktu dengan {{ skm.skm.waktu.nrr }}, dan yang tertinggi biaya dengan {{ skm.skm.biaya.nrr }}.")]
    [InlineData("Unsur terendah ialah sarana dengan {{ skm.skm.sarana.nrr }}.")] // shared
    [InlineData("Serapan tertinggi dicapai program gaji, {{ anggaran.gaji.persen }}.")]
    [InlineData("Bukan yang tertinggi: {{ skm.skm.waktu.nrr }}.")]
    [InlineData("Nilai tertinggi kedua {{ skm.skm.waktu.nrr }}.")]
    [InlineData("Capaian tertinggi {{ kinerja.lembaga.capaian }}.")]
    public void Firsts_that_the_data_bear_out_are_passed_over(string text) => WrittenProse.Findings(text, Laporan).ShouldBeEmpty();

    [Theory]
    [InlineData("Unsur tertinggi ialah waktu dengan {{ skm.skm.waktu.nrr }}.", "bab.md:5:7 LKJ502 Teks menulis \"tertinggi\" tentang 'Waktu', padahal yang tertinggi 'Biaya' dengan 3,80, bukan 'Waktu' dengan 3,20.")]
    [InlineData("Serapan terendah pada program gaji, {{ anggaran.gaji.persen }}.", "bab.md:5:9 LKJ502 Teks menulis \"terendah\" tentang 'Mata gaji', padahal yang terendah 'Mata jalan' dengan 50,00, bukan 'Mata gaji' dengan 95,00.")]
    [InlineData("Terbesar {{ tabel.tabel-1.jalan.pagu }}.", "bab.md:5:1 LKJ502 Teks menulis \"Terbesar\" tentang 'Mata jalan', padahal yang terbesar 'Mata gaji' dengan 200,00, bukan 'Mata jalan' dengan 100,00.")]
    public void Firsts_that_are_none_are_found(string text, string expected) =>
        WrittenProse.Findings(text, Laporan, null, Sample.Block(SumberTabel.Anggaran, "program", "uraian", "pagu")).ShouldBe(expected);

    [Theory]
    [InlineData("unsur")]
    [InlineData(null)] // the usual shape need not be named
    public void A_first_by_the_printed_scores_is_none_of_the_words_faults(string? bentuk)
    {
        TabelBlock scores = Sample.Block(SumberTabel.Skm, bentuk, "unsur", "nrr") with { Survei = Sample.Id("skm") };
        NilaiTercetak printed = new([new BagianTercetak(3.9m, null)], Sample.At());
        Laporan published = Laporan with
        {
            Tercetak = new Dictionary<string, DataTercetak> { ["tabel-1"] = new() { Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> { ["waktu"] = new Dictionary<string, NilaiTercetak> { ["nrr"] = printed } } } },
        };

        WrittenProse.Findings("Tertinggi waktu, {{ skm.skm.waktu.nrr }}.", published, null, scores).ShouldNotContain("LKJ502");
        WrittenProse.Findings("Tertinggi sarana, {{ skm.skm.sarana.nrr }}.", published, null, scores).ShouldContain("yang tertinggi 'Waktu' dengan 3,90, bukan 'Sarana' dengan 3,20.");
    }

    private static Indikator Two(string id, decimal target, decimal before, decimal now) => Sample.Indikator(id, target, now) with
    {
        Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(before), [2024] = Sample.Nilai(now) },
    };

    private static UnsurSkm Unsur(string id, decimal nrr) => new() { Id = Sample.Id(id), Nama = char.ToUpperInvariant(id[0]) + id[1..], Nrr = Sample.Number(nrr) };
}
