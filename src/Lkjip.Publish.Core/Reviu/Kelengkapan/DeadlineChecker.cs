namespace Lkjip.Publish.Core;

/// <summary>Notes what was signed after the day by which the regulation wants it. A date without its day counts as the first of its month.</summary>
internal static class DeadlineChecker
{
    private static readonly string[] AgreementTitles = ["perjanjian kinerja", "penetapan kinerja"];

    /// <summary>Checks the latest signature of the report and of each agreement.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        if (AturanBaku.For(context.Laporan.Tahun) is not { } pack || IsWholeRegion(context.Laporan.Opd))
        {
            return;
        }

        foreach (AturanWaktu rule in pack.Waktu)
        {
            IEnumerable<(DateOnly Day, string Words, SourcePosition At)> late = Signed(context, rule.Dokumen)
                .Where(signed => signed.Day > rule.LastDay(context.Laporan.Tahun));
            if (late.OrderByDescending(signed => signed.Day).FirstOrDefault() is { Words: { } words } latest)
            {
                findings.Add(CompletenessFindings.Late(latest.At, pack, rule, words, context.Laporan.Tahun));
            }
        }
    }

    /// <summary>The report of a region as a whole has other days.</summary>
    private static bool IsWholeRegion(Opd opd) => opd.Nama.StartsWith("Pemerintah ", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(DateOnly Day, string Words, SourcePosition At)> Signed(ReviuContext context, DokumenBerbatas document)
    {
        IEnumerable<(string? Words, SourcePosition At)> dates = context.Texts
            .Where(text => DocumentOf(text.Bab?.Kepala) == document)
            .SelectMany(text => text.Blocks).OfType<TtdBlock>().Select(block => (block.Tanggal, block.At));
        if (document is DokumenBerbatas.Laporan)
        {
            dates = dates.Prepend((context.Laporan.Kepala.Tanggal, new SourcePosition($"{context.Laporan.Folder}/laporan.md", 1, 1)));
        }

        return dates.Where(date => FormatTanggal.Parse(date.Words) is not null).Select(date => (FormatTanggal.Parse(date.Words)!.Value, date.Words!, date.At));
    }

    /// <summary>What a chapter is signed as; null for other attachments, an agreement that was changed among them.</summary>
    private static DokumenBerbatas? DocumentOf(KepalaBab? kepala) =>
        kepala?.Jenis is not JenisBab.Lampiran ? DokumenBerbatas.Laporan
        : AgreementTitles.Any(title => kepala.Judul.StartsWith(title, StringComparison.OrdinalIgnoreCase)) ? DokumenBerbatas.Perjanjian
        : null;
}
