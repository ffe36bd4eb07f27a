namespace Lkjip.Publish.Content.Tests;

/// <summary>What lists and references claim, which need the structure of a text: programmes of a list, items that repeat, borders, columns of a table.</summary>
public sealed class ListSentenceTests
{
    [Theory]
    [InlineData("Capaian sasaran didukung 2 program:\n\n- Program Penyelenggaraan Urusan Pemerintahan Umum;\n- Program Penyelenggaraan Pemerintahan dan Pelayanan Publik.", "")]
    [InlineData("Capaian sasaran didukung 2 program:\n\n- Program Penyelenggaraan Urusan Pemerintahan Umum;\n- Program Pengembangan Wilayah Perbatasan Terpadu.", "LKJ524 Teks menyebut program 'Pengembangan Wilayah Perbatasan Terpadu', padahal anggaran laporan ini tidak memuat nama itu.")]
    [InlineData("Capaian sasaran didukung 2 program yaitu Program Penyelenggaraan Urusan Pemerintahan Umum dan Program Pengembangan Wilayah Perbatasan.", "LKJ524 Teks menyebut program 'Pengembangan Wilayah Perbatasan', padahal anggaran laporan ini tidak memuat nama itu.")]
    [InlineData("Upayanya:\n\n1. pelatihan petugas loket di kantor kecamatan setiap bulan;\n2. pelatihan petugas loket di kantor lurah setiap bulan.", "")]
    [InlineData("Upayanya:\n\n1. pelatihan petugas loket di kantor kecamatan setiap bulan, dengan anggaran tersendiri;\n2. pelatihan petugas loket di kantor kecamatan setiap bulan.", "LKJ523 Butir 2 hanya mengulang butir 1: \"pelatihan petugas loket di kantor kecamatan setiap bulan\".")]
    [InlineData("Batas wilayahnya:\n\n- utara: Kecamatan Jambi Selatan;\n- selatan: Kecamatan Paal Merah Timur.", "")]
    [InlineData("Batas wilayahnya:\n\n- utara: Kecamatan Jambi Selatan;\n- selatan: Kecamatan Paal Merah.", "LKJ524 Teks menyebut 'selatan: Kecamatan Paal Merah', padahal itu wilayah yang batasnya diuraikan, sehingga tidak mungkin batas selatannya sendiri.")]
    [InlineData("Program, pagu, dan realisasi anggaran disajikan dalam [](#uang).\n\n```tabel\nid: uang\njudul: Anggaran\nsumber: anggaran\nbentuk: program\nkolom: [uraian, pagu, realisasi]\n```", "")]
    [InlineData("Program, pagu, realisasi, dan kendala disajikan dalam [](#uang).\n\n```tabel\nid: uang\njudul: Anggaran\nsumber: anggaran\nbentuk: program\nkolom: [uraian, pagu, realisasi]\n```", "LKJ503 Menurut teks, \"kendala\" dapat dilihat dalam Tabel 1.1 ('Anggaran'), padahal tabel itu tidak memuat kendala.")]
    [InlineData("Capaian kinerja tahun 2021 disajikan dalam [](#ikm).\n\n```tabel\nid: ikm\njudul: Capaian\nsumber: kinerja\nbentuk: capaian\n```", "")]
    [InlineData("Dibandingkan tahun 2020, capaian kinerja membaik, seperti disajikan dalam [](#ikm).\n\n```tabel\nid: ikm\njudul: Capaian\nsumber: kinerja\nbentuk: capaian\n```", "")]
    [InlineData("Capaian kinerja tahun 2019 disajikan dalam [](#ikm).\n\n```tabel\nid: ikm\njudul: Capaian\nsumber: kinerja\nbentuk: capaian\n```", "LKJ375 Kalimat ini menyebut tahun 2019 dan merujuk Tabel 1.1, padahal isinya data tahun laporan, 2021.")]
    public void A_right_text_is_silent_and_a_wrong_one_is_told(string markdown, string expected)
    {
        FindingBag findings = new();
        Laporan laporan = ContentReader.Open(new ContentOptions { Root = Repository.PathOf("content"), Only = ["jambi/kecamatan-paal-merah/2021"] }, findings).Reports.Single().Read(findings)!;
        Laporan draft = laporan with
        {
            Tercetak = new Dictionary<string, DataTercetak>(),
            Ringkasan = null,
            Bab = [new Bab("kalimat", new KepalaBab { Judul = "Kalimat" }, NaskahParser.Parse(new SourceText("kalimat.md", markdown, 1), findings), new SourcePosition("kalimat.md", 1, 1))],
        };

        string.Join('\n', LaporanReviewer.Review(draft, [], findings).Findings.Where(f => f.At.Path == "kalimat.md" && f.Kode[3] != '4').Select(f => $"{f.Kode} {f.Pesan.Indonesia}")).ShouldBe(expected);
    }
}
