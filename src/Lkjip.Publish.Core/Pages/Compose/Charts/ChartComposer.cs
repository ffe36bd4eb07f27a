namespace Lkjip.Publish.Core;

/// <summary>Composes charts. They show what is computed from the data; the tables compare that with what was printed.</summary>
internal static class ChartComposer
{
    /// <summary>The view of a chart; null where its data are missing, which a finding says.</summary>
    public static ChartView? Compose(GrafikBlock block, ReportContext context)
    {
        if (Draft(block, context) is not { } draft)
        {
            return null;
        }

        OutlineTarget target = context.Outline.Of(block);
        return new ChartView
        {
            Id = target.Id,
            Number = target.Number,
            Caption = target.Text,
            Source = block.Asal,
            Note = block.Catatan,
            Description = draft.Description,
            Content = draft.Content,
            Data = new TableViewBuilder(draft.Data, printed: null, [], context.Findings) { Takeaway = context.Takeaways.Of(target) }.Build(target with { Number = null }),
        };
    }

    private static ChartDraft? Draft(GrafikBlock block, ReportContext context)
    {
        Laporan source = context.Laporan;
        return block.Jenis switch
        {
            JenisGrafik.Capaian when source.Kinerja is not null => CapaianChart.Draft(block, context.Computed, context.Findings),
            JenisGrafik.Tren when source.Kinerja is not null => TrendChart.Draft(block, context.Computed, context.Findings),
            JenisGrafik.Serapan when source.Anggaran is not null => SerapanChart.Draft(block, context.Computed, context.Findings),
            JenisGrafik.Jawaban when source.Skm is not null => AnswerChart.Draft(block, source.Skm, context.Findings),
            _ => Missing(block, context),
        };
    }

    private static ChartDraft? Missing(GrafikBlock block, ReportContext context)
    {
        string file = block.Jenis switch
        {
            JenisGrafik.Serapan => "anggaran",
            JenisGrafik.Jawaban => "skm",
            _ => "kinerja",
        };
        context.Findings.AddOnce(InputFindings.MissingDataFile(block.At, $"{context.Laporan.Folder}/data/{file}.json", new($"grafik '{block.Id.Value}'", $"the chart '{block.Id.Value}'")));
        return null;
    }
}
