namespace Lkjip.Publish.Content.Tests;

public sealed class ContentReaderTests
{
    [Fact]
    public void Opens_a_folder_with_one_report()
    {
        using TemporaryContent content = new(Sample.Files());

        SiteSource site = content.Open();

        site.Situs!.Nama.ShouldBe("Portal");
        site.Reports.Select(r => r.Id).ShouldBe(["kota/dinas/2024"]);
        Dump.Of(content.Findings).ShouldBeEmpty();
    }

    [Fact]
    public void Reads_the_registry_of_regulations_where_there_is_one()
    {
        using TemporaryContent without = new(Sample.Files());
        without.Open().Peraturan.ShouldBeEmpty();

        using TemporaryContent content = new(new Dictionary<string, string>(Sample.Files())
        {
            ["peraturan.json"] = """{ "peraturan": [{ "jenis": "UU", "nomor": "32", "tahun": 2004, "tentang": "Pemerintahan Daerah", "status": "dicabut", "sumber": "naskahnya" }] }""",
        });

        content.Open().Peraturan.ShouldHaveSingleItem().Status.ShouldBe(StatusPeraturan.Dicabut);
        Dump.Of(content.Findings).ShouldBeEmpty();
    }

    public static TheoryData<string, string[], string[], string> Selections => new()
    {
        { "everything", [], ["a/x/2023", "a/x/2024", "a/y/2024", "ab/x/2024"], "" },
        { "a pemda", ["a"], ["a/x/2023", "a/x/2024", "a/y/2024"], "" },
        { "an OPD", ["a/x"], ["a/x/2023", "a/x/2024"], "" },
        { "a report", ["a/x/2024"], ["a/x/2024"], "" },
        { "two selections", ["ab", "a/y"], ["a/y/2024", "ab/x/2024"], "" },
        { "a year that is not there", ["a/x/2022"], [], "a/x/2022 LKJ101 Tidak ada laporan 'a/x/2022' seperti yang disebut dengan --only. Maksud Anda 'a/x/2023'?" },
        { "the beginning of a name", ["a/x/20"], [], "a/x/20 LKJ101 Tidak ada laporan 'a/x/20' seperti yang disebut dengan --only. Maksud Anda 'a/x/2023'?" },
    };

    [Theory, MemberData(nameof(Selections))]
    public void Finds_the_selected_reports_in_order(string name, string[] only, string[] expected, string finding)
    {
        Dictionary<string, string> files = new() { ["situs.json"] = Sample.Files()["situs.json"] };
        foreach (string report in new[] { "ab/x/2024", "a/y/2024", "a/x/2024", "a/x/2023" })
        {
            string[] parts = report.Split('/');
            files[$"{parts[0]}/pemda.json"] = Sample.Files()["kota/pemda.json"];
            files[$"{parts[0]}/{parts[1]}/opd.json"] = Sample.Files()["kota/dinas/opd.json"];
            files[$"{report}/laporan.md"] = "---\ntahun: 2024\n---\n";
        }

        using TemporaryContent content = new(files);

        content.Open(only).Reports.Select(r => r.Id).ShouldBe(expected, name);
        Dump.Of(content.Findings).ShouldBe(finding, name);
    }

    public static TheoryData<string, string, string> Missing => new()
    {
        { "situs.json", "", "situs.json LKJ101 Berkas 'situs.json' tidak ada; berkas ini menetapkan nama portal. Buat berkas itu, atau periksa ejaan nama berkas dan foldernya." },
        { "kota/pemda.json", "", "kota/pemda.json LKJ101 Berkas 'kota/pemda.json' tidak ada; berkas ini menetapkan nama pemerintah daerah. Buat berkas itu, atau periksa ejaan nama berkas dan foldernya." },
        { "kota/dinas/opd.json", "", "kota/dinas/opd.json LKJ101 Berkas 'kota/dinas/opd.json' tidak ada; berkas ini menetapkan nama perangkat daerah. Buat berkas itu, atau periksa ejaan nama berkas dan foldernya." },
        { "situs.json", "{ \"nama\": ", "situs.json:1:11 LKJ102 JSON tidak dapat dibaca: berkas berakhir sebelum selesai. Periksa tanda kurung, koma dan tanda kutip di dekat tempat ini; mungkin berkas terpotong." },
        { "kota/pemda.json", "{ \"nama\": \"K\" }", "kota/pemda.json:1:1 LKJ104 Kunci 'jenis' wajib ada, tetapi belum ditulis. Tambahkan 'jenis'. Kota, kabupaten atau provinsi." },
    };

    [Theory, MemberData(nameof(Missing))]
    public void A_file_that_is_missing_or_does_not_fit_is_a_finding(string path, string text, string expected)
    {
        Dictionary<string, string> files = Sample.Files();
        files.Remove(path);
        if (text.Length > 0)
        {
            files[path] = text;
        }

        using TemporaryContent content = new(files);

        content.Open();

        Dump.Of(content.Findings).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Kota Baru/x/2024", "Kota Baru LKJ108 Nama folder 'Kota Baru' tidak dapat menjadi alamat. Pakai huruf kecil, angka dan tanda hubung, misalnya 'dinas-sosial'.")]
    [InlineData("kota/Dinas_Lain/2024", "kota/Dinas_Lain LKJ108 Nama folder 'Dinas_Lain' tidak dapat menjadi alamat. Pakai huruf kecil, angka dan tanda hubung, misalnya 'dinas-sosial'.")]
    [InlineData("data/x/2024", "data LKJ108 Nama folder 'data' dipakai oleh situs untuk halamannya sendiri (/data/). Beri pemerintah daerah ini nama folder lain, misalnya 'kota-payakumbuh'.")]
    [InlineData("kota/dinas/24", "kota/dinas/24 LKJ108 Nama folder '24' bukan tahun. Beri nama tahun empat angka, misalnya 2024.")]
    [InlineData("kota/dinas/2024-lama", "kota/dinas/2024-lama LKJ108 Nama folder '2024-lama' bukan tahun. Beri nama tahun empat angka, misalnya 2024.")]
    public void A_folder_whose_name_is_no_address_is_a_finding(string folder, string expected)
    {
        Dictionary<string, string> files = Sample.Files();
        files[$"{folder}/laporan.md"] = "x";
        using TemporaryContent content = new(files);

        content.Open().Reports.Select(r => r.Id).ShouldBe(["kota/dinas/2024"]);

        Dump.Of(content.Findings).ShouldBe(expected);
    }

    [Fact]
    public void Hidden_and_temporary_folders_are_passed_over()
    {
        Dictionary<string, string> files = Sample.Files();
        files[".git/x"] = files["_cadangan/x"] = files["kota/~x/y"] = "x";
        using TemporaryContent content = new(files);

        content.Open().Reports.Count.ShouldBe(1);

        Dump.Of(content.Findings).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_a_finding()
    {
        using TemporaryContent content = new(Sample.Files());
        content.Write("situs.json", [(byte)'{', 0xE9, (byte)'}']);
        content.Write("kota/dinas/2024/laporan.md", [0xE9]);

        content.Open().Reports.Single().Read(content.Findings).ShouldBeNull();

        Dump.Of(content.Findings).ShouldBe(
            """
            kota/dinas/2024/laporan.md LKJ109 Berkas tidak tersimpan sebagai UTF-8. Simpan ulang dengan penyandian UTF-8.
            situs.json LKJ109 Berkas tidak tersimpan sebagai UTF-8. Simpan ulang dengan penyandian UTF-8.
            """);
    }
}
