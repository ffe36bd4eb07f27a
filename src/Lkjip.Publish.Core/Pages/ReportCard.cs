namespace Lkjip.Publish.Core;

/// <summary>A report in a list.</summary>
/// <param name="Judul">Full title.</param>
/// <param name="Opd">Name of the OPD.</param>
/// <param name="Pemda">Name of the local government.</param>
/// <param name="Tahun">Year reported on.</param>
/// <param name="Address">Address of the report page.</param>
/// <param name="Draf">True for a draft.</param>
/// <param name="Figures">A few key figures.</param>
public sealed record ReportCard(
    string Judul, string Opd, string Pemda, int Tahun, string Address, bool Draf, IReadOnlyList<Highlight> Figures)
{
    /// <summary>Who publishes it: the OPD with its local government, which the OPD's name may hold already.</summary>
    public string Publisher => Opd.Contains(Pemda, StringComparison.OrdinalIgnoreCase) ? Opd : $"{Opd}, {Pemda}";
}
