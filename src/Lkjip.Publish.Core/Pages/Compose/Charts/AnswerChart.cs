namespace Lkjip.Publish.Core;

/// <summary>The chart of how a survey's unsur were answered.</summary>
internal static class AnswerChart
{
    /// <summary>Drafts the chart of a survey.</summary>
    /// <param name="survei">The survey; it has answers.</param>
    /// <param name="laporan">Its report.</param>
    /// <param name="data">The figures that it draws.</param>
    public static ChartDraft Draft(Survei survei, ReviewedLaporan laporan, ComputedTable data)
    {
        string[] labels = AnswerTable.Labels(survei);
        AnswerBar[] bars = [.. survei.Unsur.Select(u => Bar(u, labels.Length, laporan.Official.Of($"skm.{survei.Id.Value}.{u.Id.Value}.nrr", Nrr(u))))];
        return new ChartDraft(new AnswerBars(labels, bars), Describe(survei, bars, labels), data);
    }

    private static Figure Nrr(UnsurSkm unsur) =>
        new(ColumnKind.Angka, ComputedSurvei.NrrOf(unsur)) { Desimal = 3, Rumus = unsur.Jawaban.Count > 0 ? "jumlah nilai ÷ jumlah jawaban" : null };

    private static AnswerBar Bar(UnsurSkm unsur, int scores, OfficialFigure? nrr)
    {
        decimal answers = unsur.Jawaban.Sum();
        string? mean = nrr is null ? null : $"NRR {nrr}";
        AnswerBar bar = answers == 0
            ? new AnswerBar(unsur.Nama, [], mean is null ? "jawaban tidak diketahui" : $"{mean}; jawaban tidak diketahui")
            : new AnswerBar(unsur.Nama, [.. Enumerable.Range(1, scores).Select(score => Share(score, AnswerTable.Count(unsur, score), answers))], mean!);
        return bar with { Beside = [.. OfficialNotes.Indonesia.Computed(nrr)] };
    }

    private static AnswerShare Share(int score, decimal count, decimal answers)
    {
        decimal share = count / answers * 100;
        return new AnswerShare(score, share, Percent(share));
    }

    private static string Percent(decimal share) => share is > 0 and < 0.5m ? "<1%" : FormatAngka.Persen(share, 0);

    private static string Describe(Survei survei, AnswerBar[] bars, string[] labels)
    {
        decimal all = survei.Unsur.Sum(u => u.Jawaban.Sum());
        string shares = string.Join(", ", labels
            .Select((label, i) => $"{Percent(survei.Unsur.Sum(u => AnswerTable.Count(u, i + 1)) / all * 100)} bernilai {label}").Reverse());
        AnswerBar[] known = [.. bars.Where(b => b.Shares.Count > 0)];
        return $"Dari {FormatAngka.Angka(all)} jawaban atas {known.Length} unsur, {shares}."
            + ChartDraft.Extremes($"Bagian nilai {labels[^1]}", [.. known.Select(b => (b.Label, b.Shares[^1].Share, b.Shares[^1].Text))]);
    }
}
