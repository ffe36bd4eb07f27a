namespace Lkjip.Publish.Cli.Tests;

/// <summary>What an open page hears while its files are saved, broken, mended, moved and deleted.</summary>
public sealed class LiveTests
{
    [Fact]
    public async Task A_save_brings_the_changed_page()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        (OpenPage page, Heard first) = await served.OpenAsync();
        await using OpenPage closed = page;
        first.Errors.ShouldBeEmpty();

        served.Append(ServedSite.ChapterFile, "\nKalimat yang baru.\n");

        (await page.HearAsync("halaman")).Html.ShouldContain("Kalimat yang baru.");
        (await served.GetAsync(ServedSite.Chapter)).ShouldContain("Kalimat yang baru.");
    }

    [Fact]
    public async Task A_figure_that_is_saved_changes_the_pages_that_show_it()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        const string Data = "kota/dinas/2024/data/anggaran.json";
        (OpenPage chapter, _) = await served.OpenAsync();
        await using OpenPage one = chapter;
        (OpenPage portal, _) = await served.OpenAsync("/kota/dinas/");
        await using OpenPage two = portal;

        served.Site.Write(Data, served.Read(Data).Replace("\"realisasi\": ", "\"realisasi\": 1", StringComparison.Ordinal));

        (await chapter.HearAsync("halaman")).Html.ShouldContain("1.865.200");
        (await portal.HearAsync("halaman")).Html.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_mistake_is_told_with_file_and_line_while_the_last_good_page_stays_and_goes_when_it_is_mended()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        string good = await served.GetAsync(ServedSite.Chapter);
        string before = served.Read(ServedSite.ChapterFile);
        (OpenPage page, _) = await served.OpenAsync();
        await using OpenPage closed = page;

        served.Append(ServedSite.ChapterFile, "\nSalah {{ kinerja.tidak-ada.realisasi }}.\n");

        Heard broken = await page.HearAsync("temuan", heard => heard.Errors.Length > 0);
        System.Text.Json.JsonElement error = broken.Errors[0];
        int line = before.Split('\n').Length + 1;
        error.GetProperty("berkas").GetString().ShouldEndWith(ServedSite.ChapterFile);
        error.GetProperty("baris").GetInt32().ShouldBe(line);
        error.GetProperty("kolom").GetInt32().ShouldBe(7);
        error.GetProperty("kutipan").GetString().ShouldBe("Salah {{ kinerja.tidak-ada.realisasi }}.");
        error.GetProperty("tanda").GetInt32().ShouldBe(6);
        error.GetProperty("saran").GetString().ShouldNotBeNullOrEmpty();
        error.GetProperty("editor").GetString().ShouldEndWith($"/content/{ServedSite.ChapterFile}:{line}:7");
        error.GetProperty("editor").GetString().ShouldStartWith("vscode://file/");
        (await served.GetAsync(ServedSite.Chapter)).ShouldBe(good);

        served.Site.Write(ServedSite.ChapterFile, before + "\nSudah benar.\n");

        (await page.HearAsync("halaman")).Html.ShouldContain("Sudah benar.");
        (await page.HearAsync("temuan")).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_that_never_was_good_says_so_and_appears_when_it_is_mended()
    {
        const string Data = "kota/dinas/2024/data/kinerja.json";
        string good = string.Empty;
        await using ServedSite served = await ServedSite.StartAsync(site =>
        {
            good = File.ReadAllText(Path.Combine(site.Content, Data));
            site.Write(Data, "{ bukan json");
        });
        (OpenPage page, Heard first) = await served.OpenAsync();
        await using OpenPage closed = page;
        first.Errors[0].GetProperty("berkas").GetString().ShouldEndWith(Data);
        (await served.GetAsync(ServedSite.Chapter)).ShouldContain("Laporan ini belum dapat ditampilkan");
        (await served.GetAsync("/")).ShouldNotBeEmpty();

        served.Site.Write(Data, good);

        (await page.HearAsync("halaman")).Html.ShouldContain("Akuntabilitas Kinerja");
        (await page.HearAsync("temuan")).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mistake_in_the_settings_leaves_the_ones_before_in_force()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        string good = served.Read("situs.json");
        (OpenPage page, _) = await served.OpenAsync();
        await using OpenPage closed = page;

        served.Site.Write("situs.json", "{ \"nama\": ");
        (await page.HearAsync("temuan", heard => heard.Errors.Length > 0)).Errors[0].GetProperty("berkas").GetString().ShouldEndWith("situs.json");
        (await served.GetAsync(ServedSite.Chapter)).ShouldContain("Akuntabilitas Kinerja");

        served.Site.Write("situs.json", good.Replace("\"nama\": \"", "\"nama\": \"Nama baru ", StringComparison.Ordinal));
        (await page.HearAsync("halaman")).Html.ShouldContain("Nama baru ");
        (await page.HearAsync("temuan")).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Colours_of_a_city_come_as_another_style_sheet()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        (OpenPage page, _) = await served.OpenAsync();
        await using OpenPage closed = page;
        string pemda = served.Read("kota/pemda.json");

        served.Site.Write("kota/pemda.json", pemda[..pemda.LastIndexOf('}')].TrimEnd() + ",\n  \"tampilan\": { \"warna\": \"#7a1f3d\" }\n}\n");

        string html = (await page.HearAsync("halaman")).Html;
        string sheet = System.Text.RegularExpressions.Regex.Match(html, "href=\"[./]*(aset/tampilan-kota\\.[0-9a-f]+\\.css)\"").Groups[1].Value;
        (await served.GetAsync("/" + sheet)).ShouldContain("#7a1f3d");
    }

    [Fact]
    public async Task Deleted_and_renamed_files_take_their_pages_away_and_bring_them_back()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        (OpenPage page, _) = await served.OpenAsync("/kota/dinas/2024/penutup/");
        await using OpenPage closed = page;
        string file = Path.Combine(served.Site.Content, "kota", "dinas", "2024", "03-penutup.md");
        string aside = Path.Combine(served.Site.Content, "kota", "dinas", "2024", "03-akhir.md");

        File.Move(file, aside);
        await page.HearAsync("hilang");
        (await served.GetAsync("/kota/dinas/2024/akhir/")).ShouldContain("Penutup");

        File.Move(aside, file);
        (await page.HearAsync("halaman")).Html.ShouldContain("Penutup");

        string content = File.ReadAllText(file);
        File.Delete(file);
        await page.HearAsync("hilang");
        File.WriteAllText(file, content);
        await page.HearAsync("halaman", heard => heard.Html.Contains("Penutup", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_that_is_added_and_taken_away_is_noticed()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        (OpenPage page, _) = await served.OpenAsync("/kota/dinas/");
        await using OpenPage closed = page;
        string year = Path.Combine(served.Site.Content, "kota", "dinas", "2023");

        served.Site.Write("kota/dinas/2023/laporan.md", served.Read("kota/dinas/2024/laporan.md").Replace("2024", "2023", StringComparison.Ordinal));
        await page.HearAsync("halaman", heard => heard.Html.Contains("/2023/", StringComparison.Ordinal) || heard.Html.Contains("\"2023/\"", StringComparison.Ordinal));
        (await served.GetAsync("/kota/dinas/2023/")).ShouldContain("2023");

        Directory.Delete(year, recursive: true);
        await page.HearAsync("halaman", heard => !heard.Html.Contains("2023/", StringComparison.Ordinal));
        (await served.AskAsync("/kota/dinas/2023/")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Fifty_saves_in_a_burst_end_with_the_last()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        (OpenPage page, _) = await served.OpenAsync();
        await using OpenPage closed = page;
        string text = served.Read(ServedSite.ChapterFile);

        for (int i = 1; i <= 50; i++)
        {
            served.Site.Write(ServedSite.ChapterFile, $"{text}\nSimpanan ke-{i}.\n");
        }

        (await page.HearAsync("halaman", heard => heard.Html.Contains("Simpanan ke-50.", StringComparison.Ordinal))).Html.ShouldNotContain("Simpanan ke-49.");
    }

    [Fact]
    public async Task A_file_that_is_written_in_halves_ends_without_a_mistake()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        const string Data = "kota/dinas/2024/data/anggaran.json";
        (OpenPage page, _) = await served.OpenAsync();
        await using OpenPage closed = page;
        string before = served.Read(Data);

        // A half that stays is told, and taken back.
        for (int i = 1; i <= 3; i++)
        {
            string slow = Whole(i);
            served.Site.Write(Data, Half(slow));
            await page.HearAsync("temuan", heard => heard.Errors.Length > 0);
            served.Site.Write(Data, slow);
            await page.HearAsync("halaman", heard => heard.Html.Contains($"{i}.865.200", StringComparison.Ordinal));
            await page.HearAsync("temuan", heard => heard.Errors.Length == 0);
        }

        for (int i = 4; i <= 8; i++)
        {
            served.Site.Write(Data, Half(Whole(i)));
            served.Site.Write(Data, Whole(i));
        }

        // A half may have been told in between, even after a whole one was shown: what is heard last counts.
        await page.HearAsync("halaman", heard => heard.Html.Contains("8.865.200", StringComparison.Ordinal));
        (await served.SettledAsync()).ShouldContain("8.865.200");

        string Whole(int million) => before.Replace("\"realisasi\": ", $"\"realisasi\": {million}", StringComparison.Ordinal);

        static string Half(string text) => text[..(text.Length / 2)];
    }

    [Fact]
    public async Task The_folder_may_be_moved_away_and_back()
    {
        await using ServedSite served = await ServedSite.StartAsync();
        (OpenPage page, _) = await served.OpenAsync();
        await using OpenPage closed = page;
        string away = Path.Combine(served.Site.Root, "dipindah");

        Directory.Move(served.Site.Content, away);
        Heard told = await page.HearAsync("temuan", heard => heard.Data.GetProperty("pesan").GetString() is not null);
        told.Data.GetProperty("pesan").GetString()!.ShouldContain("tidak ditemukan");
        (await served.GetAsync(ServedSite.Chapter)).ShouldContain("Akuntabilitas Kinerja");

        File.AppendAllText(Path.Combine(away, ServedSite.ChapterFile), "\nSementara di tempat lain.\n");
        Directory.Move(away, served.Site.Content);
        (await page.HearAsync("halaman")).Html.ShouldContain("Sementara di tempat lain.");
        (await page.HearAsync("temuan")).Data.GetProperty("pesan").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);

        served.Append(ServedSite.ChapterFile, "\nSesudah kembali.\n");
        (await page.HearAsync("halaman")).Html.ShouldContain("Sesudah kembali.");
    }

    [Fact]
    public async Task A_draft_is_shown_with_its_mark()
    {
        await using ServedSite served = await ServedSite.StartAsync(site =>
            site.Write("kota/dinas/2024/laporan.md", "---\ntahun: 2024\nstatus: draf\n---\n\nRingkasan.\n"));

        (await served.GetAsync(ServedSite.Chapter)).ShouldContain("draft-banner");
        (await served.GetAsync("/kota/dinas/2024/cetak/")).ShouldContain("watermark");
    }

    [Fact]
    public async Task A_picture_that_is_saved_again_is_fetched_again()
    {
        await using ServedSite served = await ServedSite.StartAsync(site =>
        {
            site.Write("kota/dinas/2024/gambar/peta.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            site.Write(ServedSite.ChapterFile, File.ReadAllText(Path.Combine(site.Content, ServedSite.ChapterFile)) + "\n![Peta](gambar/peta.svg)\n");
        });
        (OpenPage page, _) = await served.OpenAsync();
        await using OpenPage closed = page;

        served.Site.Write("kota/dinas/2024/gambar/peta.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>");

        (await page.HearAsync("berkas")).Data.GetString().ShouldBe("/kota/dinas/2024/gambar/peta.svg");
        (await served.GetAsync("/kota/dinas/2024/gambar/peta.svg")).ShouldContain("<g/>");
    }

    [Theory]
    [InlineData("/home/ana/isi kota/03-bab.md", "vscode://file/home/ana/isi%20kota/03-bab.md:3:5")]
    [InlineData("C:\\Data\\isi\\bab #1.md", "vscode://file/C:/Data/isi/bab%20%231.md:3:5")]
    public void The_link_to_the_editor_names_file_line_and_column(string path, string link) =>
        FindingMessage.EditorLink(path, new Core.SourcePosition(string.Empty, 3, 5)).ShouldBe(link);
}
