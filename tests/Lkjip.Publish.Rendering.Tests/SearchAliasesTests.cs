using System.Text;
using AngleSharp.Dom;

namespace Lkjip.Publish.Rendering.Tests;

public sealed class SearchAliasesTests
{
    private static readonly SearchAliases Aliases = new([["IKM", "kepuasan masyarakat"]]);

    [Theory]
    [InlineData("Kinerja meningkat", "tingkat")]
    [InlineData("pengelolaan", "kelolaan")]
    [InlineData("memakai dan menyusun", "pakai susun")]
    [InlineData("mendapat, membantu, menggunakan", "")]
    [InlineData("Rp1.234.567,89", "123456789")]
    [InlineData("Rp 7.551.445.880", "7551445880")]
    [InlineData("Rp\u00A0975.000", "975000")]
    [InlineData("sebesar 7.551.445.880 rupiah", "")]
    [InlineData("nilai ikm naik", "kepuasan masyarakat")]
    [InlineData("Kepuasan Masyarakat dan IKM", "")]
    [InlineData("IKMX", "")]
    public void Give_what_the_words_of_a_text_do_not(string text, string expected) =>
        string.Join(' ', Aliases.Of(text.Replace("Rp 7", "Rp\u00A07", StringComparison.Ordinal))).ShouldBe(expected);

    [Fact]
    public void A_chapter_is_indexed_under_the_headings_that_results_lead_to()
    {
        ChapterPage page = PageSamples.Chapter with
        {
            Chapter = PageSamples.Chapter1 with
            {
                Parts =
                [
                    new HeadingView(2, "latar", "1.1", "Latar <em>Belakang</em>"),
                    new HtmlView("<p>Kinerja meningkat, anggarannya Rp1.234.567.</p>"),
                    TableSamples.Lists,
                ],
            },
        };

        SiteFile file = new SearchDocument(Aliases).Of(page)!;

        using IDocument document = NormalHtml.Parse(Encoding.UTF8.GetString(file.Content.Span));
        Snapshot.Match(NormalHtml.Of(document.DocumentElement), Repository.PathOf("tests", "Lkjip.Publish.Rendering.Tests", "Cari", "bab.approved.html"));
    }

    [Fact]
    public void A_term_is_found_at_its_place_in_the_glossary()
    {
        using IDocument document = NormalHtml.Parse(Encoding.UTF8.GetString(new SearchDocument(Aliases).Of(PageSamples.All["glosarium"])!.Content.Span));

        document.QuerySelectorAll("h2").Select(heading => $"{heading.Id}: {heading.TextContent}").ShouldBe(["capaian: Capaian", "singkatan-iku: IKU"]);
        document.Body!.TextContent.ShouldContain("Realisasi dibagi target.");
    }

    [Fact]
    public void A_print_edition_is_not_to_be_found() => new SearchDocument(Aliases).Of(PageSamples.Print).ShouldBeNull();
}
