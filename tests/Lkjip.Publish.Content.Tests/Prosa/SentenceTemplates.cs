namespace Lkjip.Publish.Content.Tests;

/// <summary>Right and wrong sentences of every kind about a report's own things.</summary>
internal static class SentenceTemplates
{
    /// <summary>All sentences of a report, the same on every run.</summary>
    public static IReadOnlyList<GeneratedSentence> Of(ComputedLaporan laporan)
    {
        Amounts amounts = new(seed: 532014);
        return
        [
            .. laporan.Indikator.SelectMany(i => IndikatorTemplates.Of(i, amounts)),
            .. ComputedLaporan.Flatten(laporan.Anggaran).Where(n => n.Jumlah is { Pagu: > 0, Realisasi: > 0 } && n.Source.Nama.Split(' ').Length > 2)
                .Where((_, i) => i % 3 == 0).SelectMany(n => MoneyTemplates.Of(n, amounts)),
            .. MoneyTemplates.Whole(laporan, amounts),
            .. SurveyTemplates.Of(laporan, amounts),
            .. PeopleTemplates.Of(laporan),
            .. PluralTemplates.Of(laporan),
            .. NumberTemplates.Of(laporan),
            .. SilentTemplates.Of(laporan),
        ];
    }
}
