using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The reports of a portal in the orders in which its pages show them.</summary>
/// <param name="situs">The portal: names the pemda that come first.</param>
/// <param name="reports">All reports.</param>
internal sealed class PortalReports(Situs situs, IReadOnlyList<ReportSummary> reports)
{
    /// <summary>All reports.</summary>
    public IReadOnlyList<ReportSummary> All { get; } = reports;

    /// <summary>By pemda: those that the portal names first, the others by name.</summary>
    public IReadOnlyList<IGrouping<string, ReportSummary>> ByPemda { get; } =
    [
        .. reports.GroupBy(r => r.Pemda.Slug)
            .OrderBy(g => Position(situs, g.Key))
            .ThenBy(g => g.First().Pemda.Nama, StringComparer.Ordinal),
    ];

    /// <summary>The pemda with links to their OPD, each with its years.</summary>
    public IReadOnlyList<PemdaGroup> Groups() =>
        [.. ByPemda.Select(g => new PemdaGroup(new LinkView(g.First().Pemda.Nama, Addresses.Of(g.First().Pemda)), [.. ByOpd(g).Select(o => OpdLink([.. o]))]))];

    /// <summary>The years, newest first, each with how many reports it has.</summary>
    public static IReadOnlyList<LinkView> Years(IEnumerable<ReportSummary> reports, TeksPortal teks) =>
        [.. reports.GroupBy(r => r.Tahun).OrderByDescending(g => g.Key).Select(g => new LinkView(Text(g.Key), Addresses.OfYear(g.Key), teks.JumlahLaporan(g.Count())))];

    /// <summary>By OPD, in the order of their names.</summary>
    public static IEnumerable<IGrouping<string, ReportSummary>> ByOpd(IEnumerable<ReportSummary> reports) =>
        reports.GroupBy(r => r.Opd.Slug).OrderBy(g => g.First().Opd.Nama, StringComparer.Ordinal);

    /// <summary>Newest first; those of one year by address.</summary>
    public static IEnumerable<ReportSummary> Newest(IEnumerable<ReportSummary> reports) =>
        reports.OrderByDescending(r => r.Tahun).ThenBy(r => r.Card.Address, StringComparer.Ordinal);

    /// <summary>An OPD's name that says where it is: "Dinas Sosial, Kota Jambi"; "Dinas Sosial Kota Payakumbuh" says so already.</summary>
    public static string FullName(Pemda pemda, Opd opd) =>
        opd.Nama.Contains(pemda.Nama, StringComparison.OrdinalIgnoreCase) ? opd.Nama : $"{opd.Nama}, {pemda.Nama}";

    /// <summary>A year in digits.</summary>
    public static string Text(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);

    private static LinkView OpdLink(ReportSummary[] reports) => new(
        reports[0].Opd.Nama,
        Addresses.Of(reports[0].Pemda, reports[0].Opd),
        string.Join(", ", reports.Select(r => r.Tahun).OrderDescending().Select(Text)));

    private static int Position(Situs situs, string slug)
    {
        int index = situs.Pemda.Select(p => p.Value).ToList().IndexOf(slug);
        return index < 0 ? int.MaxValue : index;
    }
}
