using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The figures of a chart of answers: a row for each unsur of a survey, a column for each score.</summary>
internal static class AnswerTable
{
    /// <summary>Builds the table of a chart.</summary>
    /// <returns>Null where the survey or its answers are missing; a finding then says so.</returns>
    public static ComputedTable? Build(GrafikBlock block, DataSkm skm, FindingBag findings)
    {
        SourcePosition at = block.Survei?.At ?? block.At;
        if (SurveiOf(block, skm) is not { } survei)
        {
            findings.Add(InputFindings.UnknownName(at, new("survei", "survey"), block.Survei?.Value ?? string.Empty, skm.Survei.Select(s => s.Id.Value)));
            return null;
        }

        if (survei.Unsur.All(u => u.Jawaban.Sum() == 0))
        {
            findings.Add(InputFindings.NotAllowed(
                at,
                new($"Survei '{survei.Nama}' tidak mempunyai jawaban, padahal dipakai oleh grafik '{block.Id.Value}'.",
                    $"The survey '{survei.Nama}' has no answers, but is used by the chart '{block.Id.Value}'."),
                new("Isi 'jawaban' setiap unsur di skm.json, atau hapus grafik ini.",
                    "Fill in 'jawaban' of every element in skm.json, or delete this chart.")));
            return null;
        }

        return Build(block, survei, findings);
    }

    /// <summary>The survey that a chart names, else the first; null where there is none.</summary>
    public static Survei? SurveiOf(GrafikBlock block, DataSkm skm) =>
        block.Survei is null ? skm.Survei.FirstOrDefault() : skm.Survei.FirstOrDefault(s => s.Id.Value == block.Survei?.Value);

    /// <summary>What the scores are called, from 1 on: "4 (Sangat Baik)" where the survey has the four of the scale.</summary>
    public static string[] Labels(Survei survei)
    {
        int scores = survei.Unsur.Select(u => u.Jawaban.Count).DefaultIfEmpty().Max();
        LangkahSkala[] steps = [.. SkalaBaku.Nrr.Langkah.OrderBy(l => l.Dari)];
        return [.. Enumerable.Range(1, scores).Select(score => scores == steps.Length ? $"{Text(score)} ({steps[score - 1].Arti})" : Text(score))];
    }

    /// <summary>How often an unsur was given a score.</summary>
    public static decimal Count(UnsurSkm unsur, int score) => unsur.Jawaban.ElementAtOrDefault(score - 1);

    private static ComputedTable Build(GrafikBlock block, Survei survei, FindingBag findings)
    {
        string[] labels = Labels(survei);
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
            ChartBlock.Of(block, SumberTabel.Skm, null),
            ["unsur", .. labels.Select((_, i) => $"nilai-{Text(i + 1)}"), "jumlah", "nrr"],
            survei.Unsur.Select(u => TableRow<UnsurSkm>.About(u.Id.Value, u.Nama, u)),
            findings);
    }

    private static string Text(int score) => score.ToString(CultureInfo.InvariantCulture);
}
