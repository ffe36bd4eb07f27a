using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks the numbers of tables and figures: each once, of its own chapter, in order.</summary>
internal static partial class NumberingChecker
{
    /// <summary>Checks all chapters.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        CheckTwice(context, findings);
        foreach ((OutlineChapter chapter, int number) in context.Outline.Chapters.Where(c => c.Number is not null).Select((c, i) => (c, i + 1)))
        {
            foreach (IGrouping<string?, CaptionedBlock> series in Blocks(chapter.Bab).Where(b => b.Bernomor).GroupBy(b => OutlineMark.Of(b).Series))
            {
                CheckSeries([.. series], chapter.Number!, number, context.Outline, findings);
            }
        }
    }

    private static IEnumerable<CaptionedBlock> Blocks(Bab bab) => bab.Naskah.Bagian.OfType<BlockPart>().Select(p => p.Block).OfType<CaptionedBlock>();

    /// <summary>Of two, the one with a number of its own is told; of two such, the later.</summary>
    private static void CheckTwice(ReviuContext context, FindingBag findings)
    {
        IEnumerable<CaptionedBlock> all = context.Laporan.Bab.SelectMany(Blocks).Where(b => context.Outline.Of(b).Number is not null);
        foreach (IGrouping<string?, CaptionedBlock> same in all.GroupBy(b => context.Outline.Of(b).Number).Where(g => g.Count() > 1))
        {
            CaptionedBlock[] blocks = [.. same.OrderBy(b => b.Nomor is not null)];
            foreach (CaptionedBlock twice in blocks.Skip(1))
            {
                findings.Add(NameFindings.NumberTwice(twice.Id.At, twice.Id, same.Key!, context.Outline.FillIn(twice.Judul), context.Outline.FillIn(blocks[0].Judul)));
            }
        }
    }

    private static void CheckSeries(CaptionedBlock[] blocks, string label, int chapter, ReportOutline outline, FindingBag findings)
    {
        int before = 0;
        foreach (CaptionedBlock block in blocks)
        {
            string number = outline.Of(block).Number!;
            Match parts = Parts().Match(number);
            if (parts.Success && int.Parse(parts.Groups["bab"].Value, CultureInfo.InvariantCulture) != chapter)
            {
                findings.Add(NameFindings.OtherChapter(block.Id.At, block.Id, number, outline.FillIn(block.Judul), label));
            }
            else if (parts.Groups["urut"] is { Success: true } last)
            {
                int now = int.Parse(last.ValueSpan, CultureInfo.InvariantCulture);
                if (block.Nomor is not null && before > 0 && (now < before || now > before + 1))
                {
                    string series = parts.Groups["jenis"].Value;
                    findings.Add(NameFindings.OutOfOrder(block.Id.At, block.Id, number, $"{series} {chapter}.{before}", $"{series} {chapter}.{before + 1}"));
                }

                before = now;
            }
        }
    }

    [GeneratedRegex(@"^(?<jenis>\p{L}+) (?<bab>\d+)\.(?:(?<urut>\d+)$|.*)")]
    private static partial Regex Parts();
}
