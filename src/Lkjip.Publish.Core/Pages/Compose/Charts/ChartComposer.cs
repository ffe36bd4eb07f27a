namespace Lkjip.Publish.Core;

/// <summary>Composes charts. They show what the document printed, wherever that was, else what is computed from the data.</summary>
internal static class ChartComposer
{
    /// <summary>The view of a chart; null where its data are missing.</summary>
    public static ChartView? Compose(GrafikBlock block, ReportContext context)
    {
        if (!context.Reviewed.Charts.TryGetValue(block, out ComputedTable? data))
        {
            return null;
        }

        ChartDraft draft = Draft(block, context.Reviewed, data);
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
            Data = new TableViewBuilder(draft.Data, printed: null, []) { Official = context.Reviewed.OfficialCells, IsOfChart = true, Takeaway = context.Takeaways.Of(target) }.Build(target with { Number = null }),
        };
    }

    private static ChartDraft Draft(GrafikBlock block, ReviewedLaporan laporan, ComputedTable data) => block.Jenis switch
    {
        JenisGrafik.Capaian => CapaianChart.Draft(block, laporan, data),
        JenisGrafik.Tren => TrendChart.Draft(block, laporan, data),
        JenisGrafik.Serapan => SerapanChart.Draft(laporan, data),
        JenisGrafik.Jawaban => AnswerChart.Draft(AnswerTable.SurveiOf(block, laporan.Laporan.Skm!)!, laporan, data),
        _ => throw new NotSupportedException($"Nothing draws a chart of kind {block.Jenis}."),
    };
}
