namespace Lkjip.Publish.Core;

/// <summary>What a kind of chart is made of, before it gets its number and caption.</summary>
/// <param name="Content">What is drawn.</param>
/// <param name="Description">One or two sentences that state what can be seen.</param>
/// <param name="Data">The same figures as a table.</param>
internal sealed record ChartDraft(ChartContent Content, string Description, ComputedTable Data)
{
    /// <summary>The highest and the lowest of several percentages, with their names, as a sentence; empty for fewer than two.</summary>
    /// <param name="what">What is compared, such as "Capaian".</param>
    /// <param name="items">Name, value and its text.</param>
    /// <param name="teks">The voice that speaks; null for the reports' own.</param>
    public static string Extremes(string what, IReadOnlyCollection<(string Label, decimal Value, string Text)> items, TeksPortal? teks = null)
    {
        if (items.Count < 2)
        {
            return string.Empty;
        }

        (string Label, decimal Value, string Text) highest = items.MaxBy(i => i.Value);
        (string Label, decimal Value, string Text) lowest = items.MinBy(i => i.Value);
        return highest.Text == lowest.Text
            ? (teks ?? TeksPortal.Indonesia).SemuanyaSama(what, highest.Text)
            : (teks ?? TeksPortal.Indonesia).Tertinggi(what, highest.Text, highest.Label, lowest.Text, lowest.Label);
    }
}
