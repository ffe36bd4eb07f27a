namespace Lkjip.Publish.Core;

/// <summary>The figures that a document printed, in its tables and in its text.</summary>
internal static class PrintedNumbers
{
    /// <summary>All of a report; none for a draft.</summary>
    public static IReadOnlySet<decimal> Of(ReviuContext context) =>
        Cells(context).Concat(Values(context)).ToHashSet();

    private static IEnumerable<decimal> Cells(ReviuContext context) =>
        context.Laporan.Tercetak.Values.SelectMany(t => t.Baris.Values).SelectMany(row => row.Values).SelectMany(v => v.Bagian).SelectMany(part =>
            part.Angka is { } number ? [number] : part.Teks is { } text ? WrittenNumber.Readings(text).Select(r => r.Value) : []);

    private static IEnumerable<decimal> Values(ReviuContext context) =>
        context.Texts.SelectMany(t => t.Values).Select(v => v.Tercetak).OfType<string>().SelectMany(WrittenNumber.Readings).Select(r => r.Value);
}
