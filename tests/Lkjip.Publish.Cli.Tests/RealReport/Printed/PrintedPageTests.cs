namespace Lkjip.Publish.Cli.Tests;

/// <summary>The measures that the checks of the PDFs use, on small pages of which some are broken.</summary>
public sealed class PrintedPageTests
{
    // An upright A4 page whose text begins at 85, 71 and ends at 538, 779; a line of 10.5 points is 14 high in its box and 15 in the page.
    private const int Line = 15;

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(51, 0, false)]
    [InlineData(49, 0, true)]
    [InlineData(0, 13, false)]
    [InlineData(0, 8, true)]
    public void Words_that_share_paper_overlap_and_lines_set_closely_do_not(int right, int down, bool overlap)
    {
        PrintedWord[] words = [Word("satu", 100, 100), .. right + down > 0 ? [Word("dua", 100 + right, 100 + down)] : Array.Empty<PrintedWord>()];

        Overlaps.On(Page(words)).Any().ShouldBe(overlap);
    }

    [Fact]
    public void A_word_over_its_own_outline_does_not_overlap_but_one_beside_it_does()
    {
        Overlaps.On(Page(Word("91", 100, 100), Word("91", 100, 100))).ShouldBeEmpty();
        Overlaps.On(Page(Word("91", 100, 100), Word("91", 110, 100))).ShouldHaveSingleItem();
        Overlaps.On(Page(Word("91", 100, 100), Word("92", 100, 100))).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_number_is_all_that_stands_below_the_text()
    {
        Page(Word("iv", 300, 790)).Number.ShouldBe("iv");
        Page(Word("halaman", 200, 790), Word("3", 260, 790), Word("dari", 300, 790), Word("45", 330, 790)).Number.ShouldBe("3");
        Page(Word("12", 300, 790), Word("tersisa", 100, 800)).Number.ShouldBeNull();
        Page(Word("12", 300, 700)).Number.ShouldBeNull();
    }

    [Fact]
    public void A_heading_stands_alone_on_its_line_and_a_word_of_a_paragraph_does_not()
    {
        PrintedPage page = Page(Word("Tugas", 85, 100), Word("Camat", 140, 100), Word("adalah", 200, 100), Word("CAMAT", 85, 100 + (2 * Line)));

        page.CarriesAlone("Camat").ShouldBeTrue();
        page.CarriesAlone("Tugas").ShouldBeFalse();
        page.Text.FindAlone("Camat").ShouldNotBeNull().Words.ShouldHaveSingleItem().Word.Text.ShouldBe("CAMAT");
    }

    [Fact]
    public void A_text_is_found_over_lines_and_pages_and_its_lines_are_counted()
    {
        PrintedText text = new([
            Page(Word("Kata", 85, 740), Word("peng-", 140, 740), Word("antar", 85, 740 + Line), Word("ii", 300, 790)),
            new PrintedPage(4, 595, 842, [Word("Kepala", 85, 40), Word("resmi", 85, 80)]),
        ]);

        text.Find("peng-antar resmi", 0).ShouldNotBeNull().LinesByPage.ShouldBe([2, 1]);
        text.Find("Kepala", 0).ShouldBeNull();
        text.Find("Kata", 1).ShouldBeNull();
    }

    private static PrintedPage Page(params PrintedWord[] words) => new(3, 595, 842, words);

    private static PrintedWord Word(string text, decimal left, decimal top) => new(text, new Box(left, top, left + 50, top + 14));
}
