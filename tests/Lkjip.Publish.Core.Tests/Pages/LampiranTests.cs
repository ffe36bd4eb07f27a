namespace Lkjip.Publish.Core.Tests;

public sealed class LampiranTests
{
    [Fact]
    public void A_chapter_shows_its_files_in_order_with_kind_and_size()
    {
        ReportPages pages = Compose(Report(JenisBab.Lampiran, "PK 2024 (akhir).pdf", "ttd.JPG"));

        AttachmentView[] expected =
        [
            new("/kota/dinas/2024/lampiran/PK%202024%20%28akhir%29.pdf", "PK 2024 (akhir).pdf", AttachmentKind.Pdf, 1200),
            new("/kota/dinas/2024/lampiran/ttd.JPG", "ttd.JPG", AttachmentKind.Gambar, 300),
        ];
        pages.Chapters.Single().Chapter.Files.ShouldBe(expected);
        pages.Print.Chapters.Single().Files.ShouldBe(expected);
    }

    public static TheoryData<string, AttachmentKind?> Kinds => new()
    {
        { "a.pdf", AttachmentKind.Pdf }, { "A.PDF", AttachmentKind.Pdf },
        { "a.png", AttachmentKind.Gambar }, { "a.jpg", AttachmentKind.Gambar }, { "a.jpeg", AttachmentKind.Gambar }, { "a.webp", AttachmentKind.Gambar }, { "a.svg", AttachmentKind.Gambar },
        { "a.docx", null }, { "pdf", null }, { "", null },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void The_kind_of_a_file_is_how_its_name_ends(string name, AttachmentKind? expected) => AttachmentKinds.Of(name).ShouldBe(expected);

    public static TheoryData<string, JenisBab, string, string> Faults => new()
    {
        { "right", JenisBab.Lampiran, "ttd.JPG", "" },
        { "missing", JenisBab.Lampiran, "sk-2023.pdf", "contoh.json:4:1 LKJ602 Berkas 'lampiran/sk-2023.pdf' tidak ada. Simpan berkas itu di folder 'lampiran' laporan ini, atau perbaiki namanya." },
        { "misspelt", JenisBab.Lampiran, "ttd.jpg", "contoh.json:4:1 LKJ602 Berkas 'lampiran/ttd.jpg' tidak ada. Tulis 'ttd.JPG': huruf besar dan kecil harus sama." },
        { "outside", JenisBab.Lampiran, "../gambar/peta.png", "contoh.json:4:1 LKJ602 Berkas 'lampiran/../gambar/peta.png' tidak ada. Simpan berkas itu di folder 'lampiran' laporan ini, atau perbaiki namanya." },
        { "another kind", JenisBab.Lampiran, "pk.docx", "contoh.json:4:1 LKJ108 Berkas 'pk.docx' bukan PDF atau gambar. Simpan sebagai PDF, PNG atau JPG." },
        { "no attachment", JenisBab.Bab, "ttd.JPG", "contoh.json:4:1 LKJ108 'berkas' hanya untuk bab lampiran. Tambahkan 'jenis: lampiran' di kepala bab ini, atau hapus 'berkas'." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Reports(string name, JenisBab jenis, string file, string expected)
    {
        FindingBag findings = new();

        LaporanChecker.Check(Report(jenis, file), findings);

        Dump.Of(findings).ShouldBe(expected, name);
    }

    private static Laporan Report(JenisBab jenis, params string[] files)
    {
        Bab bab = Sample.Bab("pk");
        return Sample.Laporan(bab: [bab with { Kepala = bab.Kepala with { Jenis = jenis, Berkas = [.. files.Select(f => Sample.Id(f, 4))] } }]) with
        {
            Lampiran = new Dictionary<string, BerkasLaporan> { ["PK 2024 (akhir).pdf"] = new(1200), ["ttd.JPG"] = new(300) },
        };
    }

    private static ReportPages Compose(Laporan laporan) => ReportComposer.Compose(
        LaporanReviewer.Review(laporan, [], new FindingBag()), new ComposeOptions(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), WithPdf: true));
}
