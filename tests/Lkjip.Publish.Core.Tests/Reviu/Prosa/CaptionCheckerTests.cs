namespace Lkjip.Publish.Core.Tests;

public sealed class CaptionCheckerTests
{
    private static readonly Laporan Laporan = Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m, 91m))));

    private static readonly TabelBlock[] Blocks =
    [
        Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian") with { Id = Sample.Id("capaian") },
        Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "target") with { Id = Sample.Id("kedua"), Judul = "(Tabel 2.3.f) Lama" },
    ];

    [Theory]
    [InlineData("Lihat Tabel 1.1 dan [Tabel 1.2](#kedua), juga [Tabel 2.3.f](#kedua).")]
    [InlineData("Dokumen menulis “Tabel 5.9” di sini.")]
    public void Numbers_that_a_caption_bears_are_right(string text) => WrittenProse.Findings(text, Laporan, null, Blocks).ShouldBeEmpty();

    [Theory]
    [InlineData("Menurut Tabel 3.9.", "bab.md:5:9 LKJ503 Teks menyebut Tabel 3.9, tetapi laporan ini tidak memuatnya.")]
    [InlineData("Lihat Gambar 1.1.", "bab.md:5:7 LKJ503 Teks menyebut Gambar 1.1, tetapi laporan ini tidak memuatnya.")]
    [InlineData("Lihat [Tabel 1.1](#kedua).", "bab.md:5:8 LKJ503 Tautan bertuliskan Tabel 1.1 menuju Tabel 1.2.")]
    public void Other_numbers_are_found(string text, string expected) => WrittenProse.Findings(text, Laporan, null, Blocks).ShouldBe(expected);

    [Fact]
    public void A_caption_that_the_list_of_tables_prints_otherwise_is_found()
    {
        WrittenProse.Findings("Isi.", Laporan, null, Blocks[0] with { Judul = "Capaian", JudulDaftar = Sample.Id("CAPAIAN") }).ShouldBeEmpty();
        WrittenProse.Findings("Isi.", Laporan, null, Blocks[0] with { Judul = "Capaian", JudulDaftar = Sample.Id("Realisasi") })
            .ShouldContain("LKJ503 Daftar Tabel menyebut Tabel 1.1 \"Realisasi\", padahal judulnya \"Capaian\".");
    }
}
