using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The chart of how a survey's unsur were answered.</summary>
internal static class AnswerChart
{
    /// <summary>Drafts the chart of a block.</summary>
    /// <returns>Null where the survey or its answers are missing; a finding then says so.</returns>
    public static ChartDraft? Draft(GrafikBlock block, DataSkm skm, FindingBag findings)
    {
        Survei? survei = block.Survei is null ? skm.Survei.FirstOrDefault() : skm.Survei.FirstOrDefault(s => s.Id.Value == block.Survei?.Value);
        SourcePosition at = block.Survei?.At ?? block.At;
        if (survei is null)
        {
            findings.Add(InputFindings.UnknownName(at, new("survei", "survey"), block.Survei?.Value ?? string.Empty, skm.Survei.Select(s => s.Id.Value)));
            return null;
        }

        int scores = survei.Unsur.Select(u => u.Jawaban.Count).DefaultIfEmpty().Max();
        if (survei.Unsur.All(u => u.Jawaban.Sum() == 0))
        {
            findings.Add(InputFindings.NotAllowed(
                at,
                new($"Survei '{survei.Id.Value}' tidak mempunyai jawaban, padahal dipakai oleh grafik '{block.Id.Value}'.",
                    $"The survey '{survei.Id.Value}' has no answers, but is used by the chart '{block.Id.Value}'."),
                new("Isi 'jawaban' setiap unsur di skm.json, atau hapus grafik ini.",
                    "Fill in 'jawaban' of every element in skm.json, or delete this chart.")));
            return null;
        }

        string[] labels = [.. Enumerable.Range(1, scores).Select(score => Label(score, scores))];
        AnswerBar[] bars = [.. survei.Unsur.Select(u => Bar(u, scores))];
        return new ChartDraft(new AnswerBars(labels, bars), Describe(survei, bars, labels), Data(block, survei, labels, findings));
    }

    /// <summary>"4 (Sangat Baik)": the words of the scale, where the survey has its four scores.</summary>
    private static string Label(int score, int scores)
    {
        IReadOnlyList<LangkahSkala> steps = [.. SkalaBaku.Nrr.Langkah.OrderBy(l => l.Dari)];
        return scores == steps.Count ? $"{Text(score)} ({steps[score - 1].Arti})" : Text(score);
    }

    private static AnswerBar Bar(UnsurSkm unsur, int scores)
    {
        decimal answers = unsur.Jawaban.Sum();
        string? mean = ComputedSurvei.NrrOf(unsur) is { } nrr ? $"NRR {FormatAngka.Angka(nrr, 3)}" : null;
        return answers == 0
            ? new AnswerBar(unsur.Nama, [], mean is null ? "jawaban tidak diketahui" : $"{mean}; jawaban tidak diketahui")
            : new AnswerBar(unsur.Nama, [.. Enumerable.Range(1, scores).Select(score => Share(score, Count(unsur, score), answers))], mean!);
    }

    private static AnswerShare Share(int score, decimal count, decimal answers)
    {
        decimal share = count / answers * 100;
        return new AnswerShare(score, share, Percent(share));
    }

    private static string Percent(decimal share) => share is > 0 and < 0.5m ? "<1%" : FormatAngka.Persen(share, 0);

    private static decimal Count(UnsurSkm unsur, int score) => unsur.Jawaban.ElementAtOrDefault(score - 1);

    private static string Describe(Survei survei, AnswerBar[] bars, string[] labels)
    {
        decimal all = survei.Unsur.Sum(u => u.Jawaban.Sum());
        string shares = string.Join(", ", labels
            .Select((label, i) => $"{Percent(survei.Unsur.Sum(u => Count(u, i + 1)) / all * 100)} bernilai {label}").Reverse());
        AnswerBar[] known = [.. bars.Where(b => b.Shares.Count > 0)];
        return $"Dari {FormatAngka.Angka(all)} jawaban atas {known.Length} unsur, {shares}."
            + ChartDraft.Extremes($"Bagian nilai {labels[^1]}", [.. known.Select(b => (b.Label, b.Shares[^1].Share, b.Shares[^1].Text))]);
    }

    private static ComputedTable Data(GrafikBlock block, Survei survei, string[] labels, FindingBag findings)
    {
        TableShape<UnsurSkm> shape = new(
        [
            TableColumn<UnsurSkm>.Of("unsur", "Unsur Pelayanan", ColumnKind.Teks, u => ComputedCell.Text(u.Nama)),
            .. labels.Select((label, i) => TableColumn<UnsurSkm>.Of(
                $"nilai-{Text(i + 1)}", label, ColumnKind.Angka, u => ComputedCell.Number(u.Jawaban.Count == 0 ? null : Count(u, i + 1)), desimal: 0)),
            TableColumn<UnsurSkm>.Of("jumlah", "Jumlah", ColumnKind.Angka, u => ComputedCell.Number(u.Jawaban.Count == 0 ? null : u.Jawaban.Sum()), desimal: 0),
            TableColumn<UnsurSkm>.Of("nrr", "NRR", ColumnKind.Angka, u => ComputedCell.Number(ComputedSurvei.NrrOf(u)), desimal: 3),
        ])
        {
            RowHeader = "unsur",
        };
        return shape.Build(
            ChartDraft.DataBlock(block, SumberTabel.Skm, null),
            ["unsur", .. labels.Select((_, i) => $"nilai-{Text(i + 1)}"), "jumlah", "nrr"],
            survei.Unsur.Select(u => TableRow<UnsurSkm>.About(u.Id.Value, u.Nama, u)),
            findings);
    }

    private static string Text(int score) => score.ToString(CultureInfo.InvariantCulture);
}
