namespace Lkjip.Publish.Core;

/// <summary>When a report was issued and last changed, by its own content: no clock is asked.</summary>
/// <param name="Issued">Its first edition, else its signing; null where neither is dated.</param>
/// <param name="Edition">The edition that is shown; null where nothing is dated.</param>
/// <param name="Changed">The last edition or correction; null where nothing is dated.</param>
public sealed record ReportDates(ReportDate? Issued, ReportDate? Edition, ReportDate? Changed)
{
    /// <summary>The dates of a report.</summary>
    public static ReportDates Of(Laporan laporan)
    {
        ReportDate[] editions = [.. laporan.Kepala.Riwayat.Select(e => new ReportDate(e.Tanggal, HasDay: true)).OrderBy(d => d.Day)];
        ReportDate? signed = ReportDate.Parse(laporan.Kepala.Tanggal);
        ReportDate? shown = editions.Length > 0 ? editions[^1] : signed;
        ReportDate? corrected = laporan.Ralat is { Ralat: { Count: > 0 } all } ? new ReportDate(all.Max(r => r.Tanggal.Value), HasDay: true) : null;
        return new ReportDates(
            editions.Length > 0 ? editions[0] : signed,
            shown,
            corrected is { } last && !(shown?.Day > last.Day) ? corrected : shown);
    }
}
