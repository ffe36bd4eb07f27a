using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds closing rows that are called a mean, but are computed as sums.</summary>
internal static partial class CalledMeanChecker
{
    /// <summary>Checks all tables.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (TabelBlock block in context.Tables.Values.Select(t => t.Block))
        {
            string? name = block.Sumber is SumberTabel.Tabel ? context.Laporan.Tabel.GetValueOrDefault(block.Data?.Value ?? block.Id.Value)?.Jumlah?.Judul
                : block is { Jumlah: true, RataRata: false } ? block.JudulJumlah
                : null;
            if (name is not null && Mean().IsMatch(name))
            {
                findings.Add(TotalFindings.SumCalledMean(block.Id.At, block.Id, context.Outline.FillIn(block.Judul), name));
            }
        }
    }

    [GeneratedRegex(@"^(?!.*\b(?:jumlah|total)\b).*\brata\s?-?\s?rata\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mean();
}
