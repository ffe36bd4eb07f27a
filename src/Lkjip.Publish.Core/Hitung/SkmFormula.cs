namespace Lkjip.Publish.Core;

/// <summary>Survei Kepuasan Masyarakat: mean scores, index, mutu. Source: PermenPANRB 14/2017; docs/rumus.md#skm.</summary>
public static class SkmFormula
{
    /// <summary>Mean score (NRR) of one unsur from its answers.</summary>
    /// <param name="jawaban">Numbers of answers with score 1, 2, 3 … in this order.</param>
    /// <returns>1 to the highest score, not rounded; null where nobody answered.</returns>
    /// <example>Answers 0, 0, 10, 40: (30 + 160) ÷ 50 = 3,8.</example>
    public static decimal? Nrr(IReadOnlyList<decimal> jawaban)
    {
        decimal answers = jawaban.Sum();
        return answers == 0 ? null : JumlahNilai(jawaban) / answers;
    }

    /// <summary>Sum of all scores that were given.</summary>
    /// <param name="jawaban">Numbers of answers with score 1, 2, 3 … in this order.</param>
    public static decimal JumlahNilai(IReadOnlyList<decimal> jawaban) => jawaban.Select((count, i) => count * (i + 1)).Sum();

    /// <summary>Index of a survey from the mean scores of its unsur.</summary>
    /// <param name="nrr">Mean scores, 1 to 4.</param>
    /// <param name="bobot">Weights that add up to 1; empty weighs every unsur the same (1 ÷ number of unsur).</param>
    /// <returns>25 to 100, not rounded; null without unsur.</returns>
    /// <exception cref="ArgumentException">The numbers of scores and weights differ.</exception>
    /// <remarks>IKM = Σ (NRR × bobot) × 25.</remarks>
    public static decimal? Nilai(IReadOnlyList<decimal> nrr, IReadOnlyList<decimal> bobot)
    {
        if (nrr.Count == 0)
        {
            return null;
        }

        if (bobot.Count == 0)
        {
            return nrr.Sum() / nrr.Count * 25;
        }

        return bobot.Count == nrr.Count
            ? nrr.Zip(bobot, (score, weight) => score * weight).Sum() * 25
            : throw new ArgumentException("Every unsur needs a weight.", nameof(bobot));
    }

    /// <summary>The equal weights that offices use: 1 ÷ n, and the same rounded to three and to two decimals.</summary>
    /// <param name="n">Number of unsur.</param>
    /// <returns>The exact weight first. For nine unsur: 1 ÷ 9, 0,111 and 0,11; the last lowers the index by one percent.</returns>
    public static IReadOnlyList<decimal> BobotLazim(int n) => [1m / n, Persentase.Round(1m / n, 3), Persentase.Round(1m / n, 2)];
}
