namespace Lkjip.Publish.Core;

/// <summary>Checks that pictures, organisation charts and formulas of the text have what they need. Tables and charts are checked where they are computed.</summary>
internal static class BlockChecker
{
    /// <summary>Checks a report's blocks.</summary>
    /// <param name="context">The report.</param>
    /// <param name="findings">Gets what is missing or cannot be read.</param>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (DataBlock block in context.Texts.SelectMany(text => text.Blocks))
        {
            switch (block)
            {
                case GambarBlock picture:
                    CheckPicture(picture, context, findings);
                    break;
                case BaganBlock chart when !context.Laporan.Bagan.ContainsKey(chart.FileName()):
                    findings.AddOnce(InputFindings.MissingDataFile(
                        chart.At, $"{context.Laporan.Folder}/data/bagan/{chart.FileName()}.json", new($"bagan '{chart.Id.Value}'", $"the diagram '{chart.Id.Value}'")));
                    break;
                case RumusBlock formula:
                    RumusParser.Parse(formula.Rumus, findings);
                    break;
            }
        }
    }

    private static void CheckPicture(GambarBlock block, ReviuContext context, FindingBag findings)
    {
        if (block.Berkas is { } file && !context.Laporan.Gambar.ContainsKey(file.Value))
        {
            findings.Add(LinkFindings.MissingPicture(file.At, file, context.Laporan.Gambar.Keys));
        }

        if (block.Berkas is not null && string.IsNullOrWhiteSpace(block.Alternatif))
        {
            findings.Add(LinkFindings.MissingAlternative(block.At, context.Outline.FillIn(block.Judul)));
        }
    }
}
