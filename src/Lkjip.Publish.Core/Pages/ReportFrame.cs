namespace Lkjip.Publish.Core;

/// <summary>What all pages of one report share.</summary>
/// <param name="Judul">Full title.</param>
/// <param name="Opd">Name of the OPD.</param>
/// <param name="Pemda">Name of the local government.</param>
/// <param name="Tahun">Year reported on.</param>
/// <param name="Address">Address of the report page.</param>
/// <param name="Print">Address of the print edition.</param>
/// <param name="Reviu">Address of what the checks found.</param>
/// <param name="Pdf">Address of the official PDF; null where none is made.</param>
/// <param name="Logo">Address of the coat of arms; null shows a neutral placeholder.</param>
/// <param name="Draf">True for a draft: marked on every page.</param>
/// <param name="Contents">The chapters with their sections.</param>
/// <param name="Tables">Numbered tables in order.</param>
/// <param name="Figures">Numbered figures in order.</param>
public sealed record ReportFrame(
    string Judul, string Opd, string Pemda, int Tahun, string Address, string Print, string Reviu, string? Pdf, string? Logo, bool Draf,
    IReadOnlyList<ContentsEntry> Contents, IReadOnlyList<ContentsEntry> Tables, IReadOnlyList<ContentsEntry> Figures)
{
    /// <summary>Address of the picture for links to the report; null where none is made.</summary>
    public string? Picture { get; init; }
}
