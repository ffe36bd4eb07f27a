using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The official PDFs as files: what they say of themselves, their fonts, their size, their soundness.</summary>
[Collection(RealReportCollection.Name)]
public sealed partial class PdfDocumentTests(RealReportFixture report)
{
    private const int MostBytes = 2_000_000;

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static TheoryData<string> Reports => RealReportFixture.Reports;

    [Theory]
    [InlineData("jambi/kecamatan-paal-merah/2021", "Laporan Kinerja Kecamatan Paal Merah Kota Jambi Tahun 2021", "Kecamatan Paal Merah", "2022-02-24")]
    [InlineData("medan/kecamatan-medan-amplas/2023", "Laporan Kinerja Instansi Pemerintah (LKjIP) Kecamatan Medan Amplas Tahun 2023", "Kecamatan Medan Amplas", "2024-01-01")]
    [InlineData("payakumbuh/dinas-sosial/2024", "Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas Sosial Kota Payakumbuh Tahun 2024", "Dinas Sosial Kota Payakumbuh", "2025-01-23")]
    [InlineData("payakumbuh/kecamatan-payakumbuh-selatan/2024", "Laporan Kinerja Instansi Pemerintah (LKjIP) Kecamatan Payakumbuh Selatan Tahun 2024", "Kecamatan Payakumbuh Selatan", "2025-01-01")]
    public async Task It_says_what_it_is(string address, string title, string author, string date)
    {
        IReadOnlyDictionary<string, string> info = await InfoAsync(address);

        info["Title"].ShouldBe(title);
        info["Author"].ShouldBe(author);
        info["Subject"].ShouldStartWith($"Laporan kinerja {author}, Kota ");
        info["Keywords"].Split("; ").ShouldBe(["LKjIP", "laporan kinerja instansi pemerintah", "akuntabilitas kinerja", author, info["Subject"].Split(", ")[1], address.Split('/')[^1]]);
        info["CreationDate"].ShouldStartWith($"{date}T00:00:00");
        info["ModDate"].ShouldBe(info["CreationDate"]);
        info["Tagged"].ShouldBe("yes");
        info["Suspects"].ShouldBe("no");
        info["JavaScript"].ShouldBe("no");
        info["Encrypted"].ShouldBe("no");
    }

    [Theory, MemberData(nameof(Reports))]
    public void Links_to_a_report_are_shown_with_a_picture_of_it(string address)
    {
        string name = $"{address}/lkjip-{address.Split('/')[1]}-{address.Split('/')[2]}.png";

        report.Pages[$"{address}/index.html"].QuerySelector("meta[property='og:image']")!.GetAttribute("content").ShouldBe($"https://lkjip.example/{name}");
        report.Pages["index.html"].QuerySelector("meta[property='og:image']").ShouldBeNull();
        new FileInfo(Path.Combine(report.Site, name)).Length.ShouldBeInRange(5_000, 300_000);
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Its_language_is_Indonesian_and_viewers_show_its_title(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        pdf.Catalog.GetProperty("/Lang").GetString().ShouldBe("u:id");
        pdf.Catalog.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean().ShouldBeTrue();
        pdf.Catalog.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean().ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Its_metadata_say_what_its_properties_say_and_claim_no_standard(string address)
    {
        string packet = await Tools.RunAsync("pdfinfo", "-meta", report.PdfOf(address));
        XElement root = XElement.Parse(packet[packet.IndexOf("<x:", StringComparison.Ordinal)..packet.LastIndexOf("<?", StringComparison.Ordinal)]);
        IReadOnlyDictionary<string, string> info = await InfoAsync(address);

        Values(root, "title").ShouldBe([info["Title"]]);
        Values(root, "creator").ShouldBe([info["Author"]]);
        Values(root, "description").ShouldBe([info["Subject"]]);
        Values(root, "subject").ShouldBe(info["Keywords"].Split("; "));
        Values(root, "Keywords").ShouldBe([info["Keywords"]]);
        Values(root, "language").ShouldBe(["id"]);
        Values(root, "CreatorTool").ShouldBe([info["Creator"]]);
        Values(root, "Producer").ShouldBe([info["Producer"]]);
        Values(root, "CreateDate").ShouldBe([$"{info["CreationDate"][..19]}Z"]);
        Values(root, "ModifyDate").ShouldBe(Values(root, "CreateDate"));
        packet.ShouldNotContain("pdfuaid");
        packet.ShouldNotContain("pdfaid");
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_font_is_embedded_and_only_its_used_letters(string address)
    {
        string[] fonts = (await Tools.RunAsync("pdffonts", report.PdfOf(address))).TrimEnd().Split('\n')[2..];

        // Figures in charts have an outline: Chromium draws their letters, as a Type 3 font without a name, of which poppler says that it is no subset.
        // A name that is not of the site's own font would be that of a font of the machine.
        fonts.Where(font => !SiteFont().IsMatch(font) && !DrawnFont().IsMatch(font)).ShouldBeEmpty();
        fonts.Where(font => SiteFont().IsMatch(font)).Count().ShouldBeInRange(2, 4);
        if (fonts.Any(font => DrawnFont().IsMatch(font)))
        {
            report.Edition(address).All("svg text").ShouldNotBeEmpty();
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task It_is_sound_and_small(string address)
    {
        string path = report.PdfOf(address);

        (string said, string complaints) = await Tools.HearAsync("qpdf", "--check", path);
        said.ShouldContain("No syntax or stream encoding errors found");
        complaints.ShouldBeEmpty();
        foreach (string[] arguments in new string[][] { ["-f", "1", "-l", "999", path], ["-struct", path], ["-dests", path], ["-url", path] })
        {
            (await Tools.HearAsync("pdfinfo", arguments)).Complaints.ShouldBeEmpty();
        }

        (await report.PrintedAsync(address)).Complaints.ShouldBeEmpty();
        new FileInfo(path).Length.ShouldBeLessThan(MostBytes);
    }

    private async Task<IReadOnlyDictionary<string, string>> InfoAsync(string address) =>
        (await Tools.RunAsync("pdfinfo", "-isodates", report.PdfOf(address))).Split('\n').Select(line => line.Split(':', 2)).Where(line => line.Length == 2)
            .ToDictionary(line => line[0], line => line[1].Trim());

    private static IEnumerable<string> Values(XElement root, string name)
    {
        XElement property = root.Descendants().Where(element => element.Name.LocalName == name && element.Name.Namespace != Rdf).ShouldHaveSingleItem(name);
        return property.HasElements ? property.Descendants(Rdf + "li").Select(entry => entry.Value) : [property.Value];
    }

    [GeneratedRegex(@"^[A-Z]{6}\+SourceSans3\S* +CID TrueType +\S+ +yes yes yes ")]
    private static partial Regex SiteFont();

    [GeneratedRegex(@"^\[none\] +Type 3 +\S+ +yes no +yes ")]
    private static partial Regex DrawnFont();
}
