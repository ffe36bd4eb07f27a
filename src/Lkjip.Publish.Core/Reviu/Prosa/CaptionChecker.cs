using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks tables and figures that the prose names by number instead of by id.</summary>
internal static partial class CaptionChecker
{
    /// <summary>Checks a report's prose, and the captions that a document printed in its lists of tables and figures.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (CaptionedBlock block in context.Texts.SelectMany(text => text.Blocks).OfType<CaptionedBlock>())
        {
            CheckList(block, context.Outline.Of(block), findings);
        }

        ILookup<string, string> known = context.Outline.Ids.SelectMany(id => LabelsOf(context.Outline.Find(id)!)).ToLookup(l => l.Label, l => l.Id);
        foreach (ProseText text in context.Paragraphs)
        {
            foreach (Match match in Label().Matches(text.Text))
            {
                string label = Plain(match);
                string? linked = text.RunAt(match.Index).Rujukan;
                if (!known.Contains(label))
                {
                    findings.Add(ProseFindings.UnknownCaption(text.At(match.Index), label));
                }
                else if (linked is not null && !known[label].Contains(linked) && context.Outline.Find(linked)?.Number is { } number)
                {
                    findings.Add(ProseFindings.OtherCaption(text.At(match.Index), linked, label, number));
                }
            }
        }
    }

    private static void CheckList(CaptionedBlock block, OutlineTarget target, FindingBag findings)
    {
        if (block.JudulDaftar is { } listed && target.Number is { } number && !TercetakChecker.Agrees(target.Text, listed))
        {
            findings.Add(ProseFindings.ListedCaption(listed, target.Id, number, target.Text));
        }
    }

    /// <summary>The number that a block bears, and those that its caption repeats from a document.</summary>
    private static IEnumerable<(string Label, string Id)> LabelsOf(OutlineTarget target) =>
        Label().Matches($"{target.Number} {target.Text}").Select(match => (Plain(match), target.Id));

    private static string Plain(Match match) => $"{char.ToUpperInvariant(match.Groups["jenis"].Value[0])}{match.Groups["jenis"].Value[1..]} {match.Groups["nomor"].Value}";

    [GeneratedRegex(@"(?<![\w“""])(?<jenis>[Tt]abel|[Gg]ambar|[Gg]rafik)\s(?<nomor>\d+(?:\.(?:\d+|[a-z]\b))*)(?![\w]|\.\d)")]
    private static partial Regex Label();
}
