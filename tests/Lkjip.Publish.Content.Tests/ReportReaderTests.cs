namespace Lkjip.Publish.Content.Tests;

public sealed class ReportReaderTests
{
    [Fact]
    public void Reads_everything_of_a_report()
    {
        using TemporaryContent content = new(With(
            ("laporan.md", "---\ntahun: 2024\n---\n\nRingkasan.\n"),
            ("02-penutup.md", "---\njudul: Penutup\n---\n\nSelesai.\n"),
            ("01-latar-belakang.md", "---\njudul: Latar Belakang\n---\n\n## Awal\n"),
            ("data/kinerja.json", """{ "tujuan": [] }"""),
            ("data/anggaran.json", """{ "program": [] }"""),
            ("data/skm.json", """{ "survei": [] }"""),
            ("data/pegawai.json", """{ "kelompok": [] }"""),
            ("data/tabel/sarana.json", """{ "kolom": [], "baris": [] }"""),
            ("data/bagan/so.json", """{ "puncak": { "jabatan": "Camat" } }"""),
            ("data/tercetak/iku.json", """{ "baris": {} }"""),
            ("reviu.json", """{ "tanggapan": [{ "kode": "LKJ201", "tempat": "iku", "tanggapan": "diralat", "alasan": "Salah cetak." }], "angkaBebas": [{ "angka": "1.234", "alasan": "Lain." }] }"""),
            ("ralat.json", """{ "ralat": [{ "tanggal": "3 Maret 2025", "tempat": "iku", "bagian": "Tabel 3.1", "semula": "95%", "menjadi": "96%", "alasan": "Salah ketik." }] }"""),
            ("lampiran/PK 2024.pdf", "%PDF-"),
            ("gambar/peta.png", "x")));

        Laporan laporan = content.Read()!;

        Dump.Of(content.Findings).ShouldBeEmpty();
        (laporan.Id, laporan.Folder, laporan.Pemda.Slug, laporan.Opd.Slug, laporan.Tahun).ShouldBe((Sample.Report, Sample.Report, "kota", "dinas", 2024));
        Dump.Of(laporan.Ringkasan!).ShouldBe("prosa Ringkasan.");
        laporan.Bab.Select(b => $"{b.At} {b.Slug}: {b.Kepala.Judul} {Dump.Of(b.Naskah)}").ShouldBe(
            ["kota/dinas/2024/01-latar-belakang.md:1:1 latar-belakang: Latar Belakang (5,1) h2 Awal", "kota/dinas/2024/02-penutup.md:1:1 penutup: Penutup prosa Selesai."]);
        new object?[] { laporan.Kinerja, laporan.Anggaran, laporan.Skm, laporan.Pegawai }.ShouldNotContain(o => o == null);
        (laporan.Tabel.Keys.Single(), laporan.Bagan["so"].Puncak.Jabatan, laporan.Tercetak.Keys.Single(), laporan.Gambar.Keys.Single()).ShouldBe(("sarana", "Camat", "iku", "peta.png"));
        laporan.Lampiran.ShouldBe([new("PK 2024.pdf", new(5))]);
        (laporan.Reviu!.Tanggapan.Single().Kode.Value, laporan.Reviu.Tanggapan[0].Tanggapan, laporan.Reviu.AngkaBebas.Single().Angka.Value).ShouldBe(("LKJ201", JenisTanggapan.Diralat, "1.234"));
        Dump.Record(laporan.Ralat!.Ralat.Single()).ShouldBe(" alasan=Salah ketik. bagian=Tabel 3.1 menjadi=96% semula=95% tanggal=2025-03-03(1,26) tempat=iku(1,52)");
    }

    [Fact]
    public void A_chapter_names_the_files_that_are_bound_in_after_it()
    {
        using TemporaryContent content = new(With(
            ("05-pk.md", "---\njudul: PK\njenis: lampiran\nberkas: [PK 2024.pdf, ttd.jpg]\n---\n"),
            ("06-sk.md", "---\njudul: SK\njenis: lampiran\nberkas: sk.pdf\n---\n")));

        IReadOnlyList<Bab> chapters = content.Read()!.Bab;

        chapters[0].Kepala.Berkas.Select(file => $"{file} {file.At}").ShouldBe(["PK 2024.pdf kota/dinas/2024/05-pk.md:4:10", "ttd.jpg kota/dinas/2024/05-pk.md:4:23"]);
        chapters[1].Kepala.Berkas.Single().Value.ShouldBe("sk.pdf");
        Dump.Of(content.Findings).ShouldBeEmpty();
    }

    [Fact]
    public void A_report_without_text_has_no_summary_and_what_it_has_no_file_for_is_unknown()
    {
        using TemporaryContent content = new(Sample.Files());

        Laporan laporan = content.Read()!;

        laporan.Ringkasan.ShouldBeNull();
        laporan.Bab.ShouldBeEmpty();
        new object?[] { laporan.Kinerja, laporan.Anggaran, laporan.Skm, laporan.Pegawai }.ShouldAllBe(o => o == null);
        Dump.Of(content.Findings).ShouldBeEmpty();
    }

    [Fact]
    public void Files_that_editors_and_systems_leave_behind_are_passed_over()
    {
        using TemporaryContent content = new(With(("data/Thumbs.db", "x"), ("data/tabel/desktop.ini", "x"), ("data/~$kinerja.json", "x"), ("data/.DS_Store", "x"), ("gambar/Thumbs.db", "x"), ("_catatan.md", "x")));

        content.Read()!.Gambar.ShouldBeEmpty();

        Dump.Of(content.Findings).ShouldBeEmpty();
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "laporan.md", "", "kota/dinas/2024/laporan.md LKJ101 Berkas 'kota/dinas/2024/laporan.md' tidak ada; setiap laporan diawali berkas ini. Buat berkas itu, atau periksa ejaan nama berkas dan foldernya." },
        { "laporan.md", "---\ntahun: 2023\n---\n", "kota/dinas/2024/laporan.md:2:8 LKJ108 Tahun 2023 tidak sama dengan nama folder 2024. Samakan 'tahun' dengan nama folder." },
        { "laporan.md", "Ringkasan.\n", "kota/dinas/2024/laporan.md:1:1 LKJ114 Berkas tidak diawali kepala, di antara dua baris '---'. Mulai berkas dengan baris '---', kunci-kunci seperti 'judul: …', lalu '---'." },
        { "data/angaran.json", "{}", "kota/dinas/2024/data/angaran.json LKJ121 Berkas data 'angaran.json' tidak dikenal. Maksud Anda 'anggaran.json'? Yang dikenal: anggaran.json, kinerja.json, pegawai.json, skm.json." },
        { "data/tercetk/iku.json", "{}", "kota/dinas/2024/data/tercetk LKJ121 Folder data 'tercetk' tidak dikenal. Maksud Anda 'tercetak'? Yang dikenal: bagan, tabel, tercetak." },
        { "data/tercetak/iku.jsn", "{}", "kota/dinas/2024/data/tercetak/iku.jsn LKJ108 Berkas 'iku.jsn' bukan berkas data. Beri akhiran '.json', atau pindahkan dari folder data." },
        { "data/kinerja.json", "{ \"tujuan\": [", "kota/dinas/2024/data/kinerja.json:1:14 LKJ102 JSON tidak dapat dibaca: berkas berakhir sebelum selesai. Periksa tanda kurung, koma dan tanda kutip di dekat tempat ini; mungkin berkas terpotong." },
        { "data/tabel/a.json", "{ \"kolom\": [] }", "kota/dinas/2024/data/tabel/a.json:1:1 LKJ104 Kunci 'baris' wajib ada, tetapi belum ditulis. Tambahkan 'baris'. Setiap baris: kunci kolom dan selnya (angka, teks, atau daftar teks)." },
        { "ralt.json", "{}", "kota/dinas/2024/ralt.json LKJ121 Berkas 'ralt.json' tidak dikenal. Maksud Anda 'ralat.json'? Yang dikenal: ralat.json, reviu.json." },
        { "ralat.json", "{ \"ralatt\": [] }", "kota/dinas/2024/ralat.json:1:3 LKJ103 Kunci 'ralatt' tidak dikenal di sini. Maksud Anda 'ralat'? Yang dikenal: ralat." },
        { "ralat.json", Ralat("Maret 2025"), "kota/dinas/2024/ralat.json:1:26 LKJ105 Nilai 'tanggal' harus tanggal lengkap, tetapi tertulis teks \"Maret 2025\". Tulis tanggal, bulan dan tahunnya, misalnya \"3 Maret 2025\"." },
        { "ralat.json", Ralat("2025-03-03"), "kota/dinas/2024/ralat.json:1:26 LKJ105 Nilai 'tanggal' harus tanggal lengkap, tetapi tertulis teks \"2025-03-03\". Tulis tanggal, bulan dan tahunnya, misalnya \"3 Maret 2025\"." },
        { "ralat.json", Ralat("3 Maret 2025").Replace("alasan", "sebab", StringComparison.Ordinal), "kota/dinas/2024/ralat.json:1:13 LKJ104 Kunci 'alasan' wajib ada, tetapi belum ditulis. Tambahkan 'alasan'. Sebabnya, untuk umum.\nkota/dinas/2024/ralat.json:1:92 LKJ103 Kunci 'sebab' tidak dikenal di sini. Yang dikenal: alasan, bagian, menjadi, semula, tanggal, tempat." },
        { "penutup.md", "---\njudul: A\n---\n", "kota/dinas/2024/penutup.md LKJ108 Nama berkas bab 'penutup.md' tidak sesuai. Beri nama seperti '03-akuntabilitas-kinerja.md'." },
        { "04-Penutup.md", "---\njudul: A\n---\n", "kota/dinas/2024/04-Penutup.md LKJ108 Nama berkas bab '04-Penutup.md' tidak sesuai. Beri nama seperti '03-akuntabilitas-kinerja.md'." },
        { "4-penutup.md", "---\njudul: A\n---\n", "kota/dinas/2024/4-penutup.md LKJ108 Nama berkas bab '4-penutup.md' tidak sesuai. Beri nama seperti '03-akuntabilitas-kinerja.md'." },
        { "04-penutup.md", "---\njenis: bab\n---\n", "kota/dinas/2024/04-penutup.md:2:1 LKJ104 Kunci 'judul' wajib ada, tetapi belum ditulis. Tambahkan 'judul'. Tanpa kata Bab dan nomornya." },
        { "04-penutup.md", "---\njudul: A\n---\n\n# Judul\n", "kota/dinas/2024/04-penutup.md:5:1 LKJ115 Judul tingkat satu ('# …') dipakai di dalam bab. Judul bab berasal dari 'judul' di kepala berkas; mulai subbab dengan '## '." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Reports(string path, string text, string expected)
    {
        Dictionary<string, string> files = With(("gambar/peta.png", "x"), (path, text));
        if (text.Length == 0)
        {
            files.Remove($"{Sample.Report}/{path}");
        }

        using TemporaryContent content = new(files);

        content.Read();

        Dump.Of(content.Findings).ShouldBe(expected);
    }

    [Fact]
    public void Lines_of_windows_and_a_byte_order_mark_change_no_places()
    {
        using TemporaryContent content = new(With(("01-awal.md", "\uFEFF---\r\njudul: Awal\r\n---\r\n\r\nSatu\r\ndua {{ a..b }}\r\n")));

        content.Read();

        Dump.Codes(content.Findings).ShouldBe("(6,5) LKJ123");
    }

    private static string Ralat(string tanggal) =>
        $$"""{ "ralat": [{ "tanggal": "{{tanggal}}", "bagian": "Bab I", "semula": "a", "menjadi": "b", "alasan": "c" }] }""";

    private static Dictionary<string, string> With(params (string Path, string Text)[] more)
    {
        Dictionary<string, string> files = Sample.Files();
        foreach ((string path, string text) in more)
        {
            files[$"{Sample.Report}/{path}"] = text;
        }

        return files;
    }
}
