namespace Lkjip.Publish.Core.Tests;

/// <summary>Names of units, numbers of decisions and columns, printed contents, and headings of columns.</summary>
public sealed class UnitAndNumberTests
{
    [Theory]
    [InlineData("Dinas Perindustrian dan Perdagangan membina pasar. Dinas Perindustrian dan Perdagangan hadir. Dinas Perindustrian dan Pedagangan hadir.", "LKJ361 Nama 'Dinas Perindustrian dan Pedagangan' di tempat lain ditulis 'Dinas Perindustrian dan Perdagangan' ('Pedagangan' – 'Perdagangan').")]
    [InlineData("Dinas Pemadam Kebakaran dan Dinas Pemadaman Kebakaran bersama.", "LKJ361 Nama 'Dinas Pemadaman Kebakaran' di tempat lain ditulis 'Dinas Pemadam Kebakaran' ('Pemadaman' – 'Pemadam').")]
    [InlineData("Dinas Pertanahan dan Pemukiman. Banyak permukiman warga dan kawasan permukiman. Dinas Pertanahan dan Permukiman.", "LKJ361 Nama 'Dinas Pertanahan dan Pemukiman' di tempat lain ditulis 'Dinas Pertanahan dan Permukiman' ('Pemukiman' – 'Permukiman').")]
    [InlineData("Dinas Pertanian dan Perikanan serta Dinas Perhubungan dan Perikanan.", "")]
    [InlineData("Kelurahan Balai Utara dan Kelurahan Balai Selatan.", "")]
    [InlineData("Badan Perencanaan Pembangunan Daerah dan Badan Pengelola Keuangan Daerah.", "")]
    public void A_unit_has_one_name(string text, string expected) => Found("LKJ361", text).ShouldBe(expected);

    [Theory]
    [InlineData("Keputusan Bupati Nomor 120/45-Bag.Hukum tentang IKU; Keputusan Bupati Nomor 120/45-Bag.Hukum/2019 tentang hal itu.", "LKJ504 Teks menyebut Keputusan Nomor 120/45-Bag.Hukum/2019, padahal peraturan yang sama disebut Keputusan Nomor 120/45-Bag.Hukum dalam 'Bab I Judul bab'.")]
    [InlineData("Keputusan Kepala Dinas Nomor 460/19/DINSOS/KOTA/2023, lalu Keputusan Kepala Dinas Nomor 460/19/Dinsos-KOTA/2023.", "LKJ504 Teks menyebut Keputusan Nomor 460/19/Dinsos-KOTA/2023, padahal peraturan yang sama disebut Keputusan Nomor 460/19/DINSOS/KOTA/2023 dalam 'Bab I Judul bab'.")]
    [InlineData("Keputusan Bupati Nomor 120/45-Bag.Hukum dan Keputusan Bupati Nomor 120 / 45-bag.hukum.", "")]
    [InlineData("Keputusan Bupati Nomor 120/45/2020 dan Keputusan Bupati Nomor 120/46/2020.", "")]
    public void A_decision_has_one_number(string text, string expected) => Found("LKJ504", text).ShouldBe(expected);

    [Theory]
    [InlineData("1 2 3 4", "")]
    [InlineData("(1) (2) (3) (4=3:2)", "")]
    [InlineData("a b c d", "")]
    [InlineData("1 2 2 3", "LKJ366 Baris nomor kolom tabel 'Judul Tabel' berbunyi 1 2 2 3: kolom ke-3 bernomor 2, seharusnya 3.")]
    [InlineData("1 2 3", "LKJ366 Baris nomor kolom tabel 'Judul Tabel' memuat 3 nomor, padahal tabelnya mempunyai 4 kolom.")]
    public void Numbers_of_columns_run_on(string numbers, string expected)
    {
        TabelBlock block = Sample.Block(SumberTabel.Anggaran, "program", "no", "uraian", "pagu", "realisasi") with { NomorKolom = Sample.Ids(numbers.Split(' ')) };

        StructureFindings.Of(Sample.Laporan(anggaran: Sample.Anggaran(Sample.Node("a", 10, 9)), bab: [Sample.Bab("bab", JenisBab.Bab, new BlockPart(block))]), "LKJ366").ShouldBe(expected);
    }

    [Theory]
    [InlineData("Latar Belakang; Tugas dan Fungsi", "")]
    [InlineData("LATAR BELAKANG; Tugas, dan Fungsi", "")]
    [InlineData("Latar Belakang; Tugas Pokok", "LKJ503 Daftar Isi menyebut 'Tugas Pokok' dalam Bab I, sedangkan judul subbabnya 'Tugas dan Fungsi'.")]
    [InlineData("Latar Belakang; Isu Strategis", "LKJ503 Daftar Isi menyebut 'Isu Strategis' dalam Bab I, padahal tidak ada subbab berjudul demikian.")]
    public void Printed_contents_are_the_headings(string listed, string expected)
    {
        Bab bab = Sample.Bab("bab", JenisBab.Bab, Sample.Heading(2, "Latar Belakang"), Sample.Heading(2, "Tugas dan Fungsi"));

        StructureFindings.Of(Sample.Laporan(bab: [bab with { Kepala = bab.Kepala with { DaftarIsi = Sample.Ids(listed.Split("; ")) } }]), "LKJ503").ShouldBe(expected);
    }

    [Theory]
    [InlineData("Realisasi (%)", "LKJ389 Kolom 'Realisasi (%), Rp' dalam tabel 'Judul Tabel' berjudul persen, padahal isinya rupiah.")]
    [InlineData("Realisasi", "")]
    public void A_column_of_money_is_not_headed_per_cent(string group, string expected)
    {
        TabelBlock block = Sample.Block(SumberTabel.Anggaran, "program") with { Kolom = [new(Sample.Id("uraian"), null, null), new(Sample.Id("realisasi"), "Rp", group), new(Sample.Id("serapan"), "(%)", null)] };

        StructureFindings.Of(Sample.Laporan(anggaran: Sample.Anggaran(Sample.Node("a", 10, 9)), bab: [Sample.Bab("bab", JenisBab.Bab, new BlockPart(block))]), "LKJ389").ShouldBe(expected);
    }

    [Theory]
    [InlineData("Realisasi sasaran 1 disajikan dalam ", "LKJ368 Teks menyebut sasaran 1, padahal Tabel 1.1 yang dirujuknya memuat sasaran 2: 'Sasaran dua'.")]
    [InlineData("Realisasi sasaran 2 disajikan dalam ", "")]
    [InlineData("Sasaran 1 sudah dibahas. Sasaran lain disajikan dalam ", "")]
    public void A_link_leads_to_the_sasaran_that_the_sentence_names(string text, string expected)
    {
        DataKinerja kinerja = Sample.Kinerja(Sample.Sasaran("satu", Sample.Indikator("i", 1, 1)) with { Nama = "Sasaran satu" }, Sample.Sasaran("dua", Sample.Indikator("j", 1, 1)) with { Nama = "Sasaran dua" });
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capaian") with { Judul = "Capaian Sasaran 2", Sasaran = Sample.Ids("dua") };
        TabelBlock first = block with { Id = Sample.Id("tabel-2"), Judul = "Capaian Sasaran 1", Sasaran = Sample.Ids("satu") };

        StructureFindings.Of(Sample.Laporan(kinerja, bab: [Sample.Bab("bab", JenisBab.Bab, new ProsePart(new LinkedProse(text)), new BlockPart(block), new BlockPart(first))]), "LKJ368").ShouldBe(expected);
    }

    [Theory]
    [InlineData("Evaluasi Sasaran 1", "LKJ368 Judul 'Evaluasi Sasaran 1' menyebut sasaran 1, padahal berdiri di bawah 'Sasaran 2: Peran'; judul yang sama sudah dipakai di bawah sasaran 1.")]
    [InlineData("Evaluasi Sasaran 2", "")]
    public void A_caption_of_another_section_is_not_repeated(string second, string expected)
    {
        TabelBlock block = Sample.Block(SumberTabel.Tabel) with { Judul = "Evaluasi Sasaran 1" };
        Laporan laporan = Sample.Laporan(bab:
        [
            Sample.Bab("bab", JenisBab.Bab, Sample.Heading(2, "Sasaran 1: Layanan"), new BlockPart(block), Sample.Heading(2, "Sasaran 2: Peran"), new BlockPart(block with { Id = Sample.Id("tabel-2"), Judul = second })),
        ]) with
        {
            Tabel = new Dictionary<string, DataTabel> { ["tabel-1"] = Sample.Tabel([Sample.Kolom("nama")]), ["tabel-2"] = Sample.Tabel([Sample.Kolom("nama")]) },
        };

        StructureFindings.Of(laporan, "LKJ368").ShouldBe(expected);
    }

    [Theory]
    [InlineData("Realisasi indikator persentase sampah yang terangkut mencapai 90%.", "LKJ362 Teks menyebut indikator 'persentase sampah yang terangkut', padahal tidak ada indikator bernama demikian; yang ada: 'Persentase jalan yang dipelihara'.")]
    [InlineData("Realisasi indikator persentase jalan yang dipelihara mencapai 90%.", "")]
    [InlineData("Setiap indikator persentase diukur setahun sekali.", "")]
    public void An_indicator_named_by_its_measure_exists(string text, string expected) => StructureFindings.Of(
        Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("jalan", 90, 90) with { Nama = "Persentase jalan yang dipelihara", Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(90) } })), bab: [StructureFindings.Text(text)]),
        "LKJ362").ShouldBe(expected);

    [Theory]
    [InlineData("Meningkatnya mutu layanan kesehatan warga", "LKJ361")]
    [InlineData("Meningkatnya mutu pelayanan kesehatan warga", "")]
    public void A_cell_that_is_a_name_is_that_of_the_data(string cell, string expected)
    {
        Laporan laporan = Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 1, 1)) with { Nama = "Meningkatnya mutu pelayanan kesehatan warga" }), bab: [Sample.Bab("bab", JenisBab.Bab, new BlockPart(Sample.Block(SumberTabel.Tabel)))]) with
        {
            Tabel = new Dictionary<string, DataTabel> { ["tabel-1"] = Sample.Tabel([Sample.Kolom("nama")], Sample.Baris(("nama", cell))) },
        };

        StructureFindings.Of(laporan, "LKJ361").ShouldStartWith(expected);
        StructureFindings.Of(laporan, "LKJ361").Length.ShouldBe(expected.Length == 0 ? 0 : StructureFindings.Of(laporan, "LKJ361").Length);
    }

    private static string Found(string code, string text) => StructureFindings.Of(Sample.Laporan(bab: [StructureFindings.Text(text)]), code);

    /// <summary>A paragraph that ends with a reference to the table.</summary>
    private sealed class LinkedProse(string text) : IProse
    {
        private static readonly SourcePosition At = new("bab.md", 5, 1);

        public IReadOnlyList<ProseParagraph> Paragraphs => [new([new(text, At, null)])];

        public IReadOnlyList<ProseLink> Links => [new("#tabel-1", At with { Column = text.Length + 1 })];

        public string ToHtml(IProseBinding binding) => text;

        public string ToText(IProseBinding binding) => text;
    }
}
