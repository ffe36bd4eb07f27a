namespace Lkjip.Publish.Core.Tests;

/// <summary>Names that change and numbers that do not run on (36x): each kind with right cases that stay silent.</summary>
public sealed class NameTests
{
    private static readonly DataKinerja Kinerja = Sample.Kinerja(
        new Sasaran { Id = Sample.Id("layanan"), Nama = "Meningkatnya kualitas pelayanan publik", Indikator = [Agreed("ikm", "Indeks Kepuasan Masyarakat"), Agreed("tertib", "Persentase Gangguan Ketertiban yang Ditangani")] },
        new Sasaran { Id = Sample.Id("peran"), Nama = "Meningkatnya peran aktif masyarakat", Indikator = [Agreed("aktif", "Persentase Lembaga Kemasyarakatan yang aktif")] });

    private static readonly DataAnggaran Anggaran = Sample.Anggaran(
        Sample.Node("desa", 10, 9) with { Nama = "Program Pembinaan dan Pengawasan Pemerintahan Desa" },
        Sample.Node("daya", 20, 18) with { Nama = "Program Pemberdayaan Masyarakat Desa dan Kelurahan" });

    [Theory]
    [InlineData("RESTI DESMILA, S.STP", "Resti Desmla, S.STP", "LKJ360 Nama penanda tangan ditulis 'Resti Desmla, S.STP', di tempat lain 'RESTI DESMILA, S.STP' ('Desmla' – 'DESMILA').")]
    [InlineData("Resti Desmila", "RESTI DESMILA", "")]
    [InlineData("Resti Desmila", "Andi Saputra", "")]
    public void One_signer_has_one_name(string one, string other, string expected) => Found(Sample.Laporan(bab:
        [Sample.Bab("a", JenisBab.Bab, new BlockPart(new TtdBlock { Nama = one }), new BlockPart(new TtdBlock { Nama = other }))])).ShouldBe(expected);

    [Theory]
    [InlineData("Program Pembinaan dan Pengawasan Pemerintah Desa berjalan.", "LKJ361 Teks menulis 'Program Pembinaan dan Pengawasan Pemerintah Desa', padahal program itu dalam data bernama 'Program Pembinaan dan Pengawasan Pemerintahan Desa' ('Pemerintah' – 'Pemerintahan').")]
    [InlineData("Program Pemberdayaan Desa Masyarakat Desa dan Kelurahan berjalan.", "LKJ361 Teks menulis 'Program Pemberdayaan Desa Masyarakat Desa dan Kelurahan', padahal program itu dalam data bernama 'Program Pemberdayaan Masyarakat Desa dan Kelurahan' (+ 'Desa').")]
    [InlineData("Program Pemberdayaan Masyarakat Kelurahan berjalan.", "LKJ361 Teks menulis 'Program Pemberdayaan Masyarakat Kelurahan', padahal program itu dalam data bernama 'Program Pemberdayaan Masyarakat Desa dan Kelurahan' (- 'desa dan').")]
    [InlineData("PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA berjalan.", "")]
    [InlineData("Program Pemberdayaan Masyarakat Desa dan Kelurahan berjalan.", "")]
    [InlineData("Program Pemberdayaan Masyarakat berjalan.", "")]
    [InlineData("Untuk meningkatnya kualitas layanan publik dibuka loket.", "")]
    public void A_name_is_written_as_in_the_data(string text, string expected) => Found(Sample.Laporan(Kinerja, Anggaran, bab: [StructureFindings.Text(text)])).ShouldBe(expected);

    [Theory]
    [InlineData("Realisasi indikator Indeks Kepuasan Pelanggan naik.", "Indeks Kepuasan Pelanggan")]
    [InlineData("Realisasi indikator Indeks Kepuasan Masyarakat naik.", null)]
    [InlineData("Indikator Kinerja Utama ditetapkan.", null)]
    [InlineData("Realisasi indikator Lembaga Kemasyarakatan naik.", null)]
    [InlineData("Menurut indikator tersebut Dinas Sosial berhasil.", null)]
    public void An_indicator_that_a_text_names_exists(string text, string? unknown)
    {
        string found = Found(Sample.Laporan(Kinerja, bab: [StructureFindings.Text(text)]));

        found.Contains("LKJ362").ShouldBe(unknown is not null);
        found.ShouldContain(unknown is null ? string.Empty : $"Teks menyebut indikator '{unknown}'");
    }

    [Fact]
    public void A_heading_among_indicators_is_in_the_agreement()
    {
        string Found(string last) => NameTests.Found(Sample.Laporan(Kinerja, bab: [Sample.Bab("bab", JenisBab.Bab, Sample.Heading(3, "A. Indeks Kepuasan Masyarakat"), Sample.Heading(3, last))]));

        Found("B. Jumlah Gangguan Ketertiban").ShouldStartWith("LKJ363 Judul 'B. Jumlah Gangguan Ketertiban' berdiri di antara judul indikator");
        Found("B. Persentase Gangguan Ketertiban yang Ditangani").ShouldBeEmpty();
        Found("B. Hambatan").ShouldBeEmpty();
    }

    [Fact]
    public void A_number_typed_before_a_heading_is_no_other_headings()
    {
        string Found(string typed) => NameTests.Found(Sample.Laporan(bab: [Sample.Bab("a", JenisBab.Bab, Sample.Heading(2, "Latar"), Sample.Heading(3, "1.2 Dasar")), Sample.Bab("b", JenisBab.Bab, Sample.Heading(4, typed))]));

        Found("1.2. Hasil").ShouldBe("LKJ367 Judul '1.2. Hasil' bernomor 1.2, padahal nomor itu juga nomor judul '1.2 Dasar'.");
        Found("2.3 Hasil").ShouldBeEmpty();
    }

    [Fact]
    public void A_number_is_used_once_in_its_own_chapter_and_in_order()
    {
        Found(Tables(null, "1.1")).ShouldBe("LKJ364 Tabel 1.1 dipakai dua kali: untuk 'Tabel 0' dan untuk 'Tabel 1'.");
        Found(Tables(null, "2.3.f")).ShouldBe("LKJ365 Tabel 2.3.f ('Tabel 1') berada dalam Bab I, padahal nomornya dari bab lain.");
        Found(Tables("1.3", "1.5")).ShouldBe("LKJ366 Tabel 1.5 berdiri sesudah Tabel 1.3; nomor berikutnya seharusnya Tabel 1.4.");
        Found(Tables("1.3", "1.4")).ShouldBeEmpty();
        Found(Tables(null, null)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A. Satu", "A. Dua", "LKJ367 Judul 'A. Dua' bernomor A, padahal judul sebelumnya 'A. Satu'.")]
    [InlineData("1.1. Satu", "1.3 Dua", "LKJ367")]
    [InlineData("A. Satu", "B. Dua", "")]
    [InlineData("1. Satu", "2. Dua", "")]
    [InlineData("A. Satu", "Dua", "")]
    public void Numbers_typed_before_headings_run_on(string one, string other, string expected) =>
        Found(Sample.Laporan(bab: [Sample.Bab("bab", JenisBab.Bab, Sample.Heading(2, one), Sample.Heading(2, other))])).ShouldStartWith(expected);

    [Theory]
    [InlineData("Capaian Sasaran Strategis 1", "LKJ368 Judul 'Capaian Sasaran Strategis 1' menyebut sasaran 1, padahal isinya sasaran 2: 'Meningkatnya peran aktif masyarakat'.")]
    [InlineData("Capaian Sasaran 2", "")]
    [InlineData("Capaian Sasaran 1 dan 2", "")]
    public void A_caption_names_the_sasaran_that_its_table_holds(string judul, string expected)
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capaian") with { Judul = judul, Sasaran = Sample.Ids("peran") };

        Found(Sample.Laporan(Kinerja, bab: [Sample.Bab("bab", JenisBab.Bab, Sample.Heading(2, "Sasaran 2: Meningkatnya Peran Aktif Masyarakat"), new BlockPart(block))])).ShouldBe(expected);
    }

    [Fact]
    public void The_promised_parts_have_headings()
    {
        string Found(params string[] list) => NameTests.Found(Sample.Laporan(bab:
        [
            Sample.Bab("bab", JenisBab.Bab, [Sample.Heading(2, "Latar Belakang"), Sample.Heading(2, "Sistematika Penyajian"), .. list.Select(l => new ProsePart(new WrittenProse(l)))]),
        ]));

        Found("Bab I: Latar Belakang, Dasar Hukum").ShouldBe("LKJ369 Sistematika menjanjikan 'Dasar Hukum' dalam Bab I, padahal tidak ada judul demikian di bab itu.");
        Found("Bab I", "Latar Belakang", "Isu Strategis").ShouldBe("LKJ369 Sistematika menjanjikan 'Isu Strategis' dalam Bab I, padahal tidak ada judul demikian di bab itu.");
        Found("Bab I: Latar Belakang, dan Sistematika Penyajian").ShouldBeEmpty();
        Found("Bab I: menyajikan latar belakang dan hal lain").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Penanganan pengaduan", "Sarana dan prasarana", false)]
    [InlineData("Sarana dan prasarana", "Penanganan pengaduan", true)]
    public void Unsur_stand_in_the_order_of_the_regulation(string eighth, string ninth, bool found)
    {
        string[] names = ["Persyaratan", "Prosedur", "Waktu", "Biaya/tarif", "Produk", "Kompetensi", "Perilaku", eighth, ninth];
        DataSkm skm = new() { Survei = [new Survei { Id = Sample.Id("survei"), Nama = "Survei", Unsur = [.. names.Select((n, i) => new UnsurSkm { Id = Sample.Id($"u{i}"), Nama = n, Nrr = Sample.Number(3.5m) })] }] };

        StructureFindings.Of(Sample.Laporan(skm: skm), "LKJ343").ShouldBe(found ? "LKJ343 Unsur 'Sarana dan prasarana' berada di urutan 8, padahal menurut PermenPANRB 14/2017 unsur itu yang ke-9." : string.Empty);
    }

    private static Indikator Agreed(string id, string nama) => Sample.Indikator(id, 90, 90) with { Nama = nama, Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(90) } };

    private static Laporan Tables(params string?[] numbers) => Sample.Laporan(Kinerja, bab:
    [
        Sample.Bab("bab", JenisBab.Bab, [.. numbers.Select((n, i) => new BlockPart(Sample.Block(SumberTabel.Kinerja, "capaian") with { Id = Sample.Id($"t{i}"), Judul = $"Tabel {i}", Nomor = n }))]),
    ]);

    private static string Found(Laporan laporan) => StructureFindings.Of(laporan, "LKJ36");
}
