namespace Lkjip.Publish.Core.Tests;

public sealed class NumberCheckerTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m, 91.705m))),
        Sample.Anggaran(Sample.Node("gaji", 7_442_011_651m, 6_439_057_955m)));

    [Theory]
    [InlineData("Nilai IKM 91,71 atau 91,70.")] // rounded, cut off
    [InlineData("Pagu Rp 7.442.011.651, yaitu sekitar Rp7,4 miliar.")]
    [InlineData("Serapan 86,52% dan sisa Rp. 1.002.953.696,-.")]
    [InlineData("Kurang dari 100%, dikalikan 100%.")]
    [InlineData("Pada 5 Oktober 2024, dalam Renstra 2023–2026 dan Tahun 2019-2023.")]
    [InlineData("PermenPANRB Nomor 53 Tahun 2014, Pasal 1234, Lembaran Negara Nomor 5587.")]
    [InlineData("Telp/Fax (0752) 91895, kode pos 26229; Jalan Merdeka 1234.")]
    [InlineData("NIP 196504121990031007, HP 081234567890.")]
    [InlineData("Lihat bagian 1.2.3, versi 5.9 dan kode 7.01.01.2.02.")]
    [InlineData("Ada 30 orang dan 9 unsur; Covid-19.")]
    [InlineData("Nilai {{ kinerja.ikm.realisasi }}.")]
    public void Is_silent_about_figures_of_the_data_and_about_names(string text) => WrittenProse.Findings(text, Laporan).ShouldBeEmpty();

    [Theory]
    [InlineData("Nilai IKM 91,80.", "bab.md:5:11 LKJ501 Angka 91,80 dalam teks tidak terdapat dalam data.")]
    [InlineData("Sebesar Rp 7.442.011.650 saja.", "bab.md:5:12 LKJ501 Angka Rp 7.442.011.650 dalam teks tidak terdapat dalam data.")]
    [InlineData("Sekitar Rp7,5 miliar.", "bab.md:5:11 LKJ501 Angka Rp 7,5 dalam teks tidak terdapat dalam data.")]
    [InlineData("Ada 12.919 orang, lalu 12.919 lagi.", "bab.md:5:5 LKJ501 Angka 12.919 dalam teks tidak terdapat dalam data.")]
    [InlineData("Naik 7%.", "bab.md:5:6 LKJ501 Angka 7% dalam teks tidak terdapat dalam data.")]
    [InlineData("Ada {{ kinerja.ikm.target }} dan 4321 orang.", "bab.md:5:34 LKJ501 Angka 4321 dalam teks tidak terdapat dalam data.")]
    public void Finds_figures_that_no_data_hold(string text, string expected) => WrittenProse.Findings(text, Laporan).ShouldBe(expected);

    [Fact]
    public void An_exception_silences_its_number_and_is_told_where_nothing_needs_it()
    {
        Laporan answered = Laporan with
        {
            Reviu = new DataReviu { AngkaBebas = [new() { Angka = Sample.Id("12.919", 3), Alasan = "Tahun lalu." }, new() { Angka = Sample.Id("55,5", 4), Alasan = "Salah." }] },
        };

        WrittenProse.Findings("Tahun lalu 12.919 orang.", answered).ShouldBe(
            "contoh.json:4:1 LKJ508 Pengecualian untuk angka 55,5 tidak diperlukan: tidak ada dalam teks, atau sudah ada dalam data.");
    }

    [Theory]
    [InlineData("Sebanyak 110 (Seratus sepuluh) orang dan 2 (dua) unit.")]
    [InlineData("Sebesar Rp 7.442.011.651,- (tujuh milyar empat ratus empat puluh dua juta sebelas ribu enam ratus lima puluh satu rupiah).")]
    [InlineData("Target {{ kinerja.ikm.target }} (sembilan puluh).")]
    [InlineData("Sasaran 2 (satu sasaran tiap tujuan).")]
    [InlineData("Sebesar Rp7.442.011.651,- (Tujuh Milyar empat ratus empat puluh dua juta sebelas ribu enam ratus lima puluh satu rupiah).")]
    [InlineData("Dari 3 [tiga] unit dan 2 { dua } orang.")]
    public void Numerals_agree_with_their_words(string text) => WrittenProse.Findings(text, Laporan).ShouldBeEmpty();

    [Theory]
    [InlineData("Dari 3 (empat) keluaran.", "bab.md:5:9 LKJ204 Angka 3 ditulis dengan huruf 'empat'; seharusnya 'tiga'.")]
    [InlineData("Dari 3 [empat] keluaran.", "bab.md:5:9 LKJ204 Angka 3 ditulis dengan huruf 'empat'; seharusnya 'tiga'.")]
    [InlineData("Target {{ kinerja.ikm.target }} (sembilan belas).", "bab.md:5:34 LKJ204 Angka 90 ditulis dengan huruf 'sembilan belas'; seharusnya 'sembilan puluh'.")]
    [InlineData("Rp7.442.011.651,- (tujuh miliar rupiah).", "bab.md:5:20 LKJ204 Angka 7.442.011.651 ditulis dengan huruf 'tujuh miliar rupiah'; seharusnya 'tujuh miliar empat ratus empat puluh dua juta sebelas ribu enam ratus lima puluh satu'.")]
    [InlineData("Rp 7.442.011.651,00 (tujuh miliar).", "bab.md:5:22 LKJ204 Angka 7.442.011.651 ditulis dengan huruf 'tujuh miliar'; seharusnya 'tujuh miliar empat ratus empat puluh dua juta sebelas ribu enam ratus lima puluh satu'.")]
    public void Numerals_that_differ_from_their_words_are_found(string text, string expected) => WrittenProse.Findings(text, Laporan).ShouldBe(expected);

    [Theory]
    [InlineData("Nilai 91.71 pada tahun ini.", "bab.md:5:7 LKJ520 Angka 91.71 memakai titik di depan desimalnya; dalam bahasa Indonesia ditulis 91,71.")]
    [InlineData("Naik 0.5 poin.", "bab.md:5:6 LKJ520 Angka 0.5 memakai titik di depan desimalnya; dalam bahasa Indonesia ditulis 0,5.")]
    [InlineData("Pagu Rp7,442,011,651 setahun.", "bab.md:5:8 LKJ520 Angka 7,442,011,651 memakai koma di antara ribuannya; dalam bahasa Indonesia ditulis 7.442.011.651.")]
    [InlineData("Nilai 91.705 pada tahun ini.", "bab.md:5:7 LKJ520 Angka 91.705 memakai titik di depan desimalnya; dalam bahasa Indonesia ditulis 91,705.")]
    public void Numbers_in_English_notation_are_found(string text, string expected) => WrittenProse.Findings(text, Laporan).ShouldStartWith(expected);

    [Theory]
    [InlineData("Pukul 08.30, jam 91.71, bagian 91.71, Tabel 3.10 dan versi 2.0.")]
    [InlineData("3.10 Capaian kinerja.")]
    [InlineData("Sejak 24.12.2024 tersedia 3.1 dan 3.2.")]
    [InlineData("Kode 1.02.03, butir 4.10.")]
    public void Numbers_of_sections_tables_and_times_are_no_figures(string text) => WrittenProse.Findings(text, Laporan).ShouldNotContain("LKJ520");
}
