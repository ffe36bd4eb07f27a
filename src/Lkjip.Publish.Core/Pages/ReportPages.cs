namespace Lkjip.Publish.Core;

/// <summary>What all pages of one report share.</summary>
/// <param name="Judul">Full title.</param>
/// <param name="Opd">Name of the OPD.</param>
/// <param name="Pemda">Name of the local government.</param>
/// <param name="Tahun">Year reported on.</param>
/// <param name="Address">Address of the report page.</param>
/// <param name="Print">Address of the print edition.</param>
/// <param name="Pdf">Address of the official PDF; null where none is made.</param>
/// <param name="Logo">Address of the coat of arms; null shows a neutral placeholder.</param>
/// <param name="Draf">True for a draft: marked on every page.</param>
/// <param name="Contents">The chapters with their sections.</param>
/// <param name="Tables">Numbered tables in order.</param>
/// <param name="Figures">Numbered figures in order.</param>
public sealed record ReportFrame(
    string Judul, string Opd, string Pemda, int Tahun, string Address, string Print, string? Pdf, string? Logo, bool Draf,
    IReadOnlyList<ContentsEntry> Contents, IReadOnlyList<ContentsEntry> Tables, IReadOnlyList<ContentsEntry> Figures);

/// <summary>A line of the Daftar Isi, Daftar Tabel or Daftar Gambar.</summary>
/// <param name="Number">"Bab I", "1.1", "Tabel 3.5"; null where there is none.</param>
/// <param name="Text">Wording, plain text.</param>
/// <param name="Address">Address within the site, with fragment.</param>
/// <param name="Anchor">Id of the element within the print edition.</param>
/// <param name="Children">Lines below it.</param>
public sealed record ContentsEntry(
    string? Number, string Text, string Address, string Anchor, IReadOnlyList<ContentsEntry> Children);

/// <summary>The report's page: what it is, key figures, contents, downloads.</summary>
public sealed record ReportPage : Page
{
    /// <summary>What its pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>Key figures, computed.</summary>
    public required IReadOnlyList<KeyFigure> KeyFigures { get; init; }

    /// <summary>The executive summary; empty where there is none.</summary>
    public required IReadOnlyList<PartView> Summary { get; init; }

    /// <summary>Number of printed figures that differ from the computed ones.</summary>
    public required int Differences { get; init; }
}

/// <summary>A chapter of a report.</summary>
public sealed record ChapterPage : Page
{
    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>The chapter.</summary>
    public required ChapterView Chapter { get; init; }

    /// <summary>The chapter before; null for the first.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The chapter after; null for the last.</summary>
    public LinkView? Next { get; init; }
}

/// <summary>The whole report on one page, from which the PDF is printed.</summary>
public sealed record PrintPage : Page
{
    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>The executive summary; empty where there is none.</summary>
    public required IReadOnlyList<PartView> Summary { get; init; }

    /// <summary>All chapters, in order: <see cref="JenisBab.Depan"/> ones come before the contents.</summary>
    public required IReadOnlyList<ChapterView> Chapters { get; init; }
}

/// <summary>A chapter, ready to be drawn.</summary>
/// <param name="Slug">Its name within addresses, and its id within the print edition.</param>
/// <param name="Address">Address of its page.</param>
/// <param name="Number">"Bab I"; null for chapters without a number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Jenis">What kind of chapter.</param>
/// <param name="Parts">Its content, in order.</param>
/// <param name="Sections">Its sections, for a contents list of the page.</param>
public sealed record ChapterView(
    string Slug, string Address, string? Number, string Title, JenisBab Jenis,
    IReadOnlyList<PartView> Parts, IReadOnlyList<ContentsEntry> Sections);
