using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Meningkat", "turun" and their like against the two figures that the clause names, or this year's and last year's of its one indicator.</summary>
internal static partial class TrendClaims
{
    /// <summary>Checks a clause.</summary>
    public static void Check(ProseClause clause, ReviuContext context, FindingBag findings)
    {
        MatchCollection claims = Claim().Matches(clause.Text);
        if (claims.Count != 1 || clause.IsNoClaim(claims[0].Index) || Series(clause, context) is not { } series)
        {
            return;
        }

        Match claim = claims[0];
        bool agrees = claim.Groups["naik"].Success ? series.To > series.From : series.To < series.From;
        if (!agrees)
        {
            Wording data = series.To == series.From
                ? new($"nilainya tetap {Plain(series.To)}", $"its value stayed at {Plain(series.To)}")
                : new(
                    $"nilainya {(series.To > series.From ? "naik" : "turun")} dari {Plain(series.From)} menjadi {Plain(series.To)}",
                    $"its value {(series.To > series.From ? "rose" : "fell")} from {Plain(series.From)} to {Plain(series.To)}");
            findings.Add(ProseFindings.Contradiction(clause.At(claim.Index), series.Path, claim.Value, data));
        }
    }

    private static (string Path, decimal From, decimal To)? Series(ProseClause clause, ReviuContext context)
    {
        ValueExpression[] values = [.. clause.Values.Select(v => v.Value)];
        string[] subjects = [.. values.Select(v => string.Join('.', v.Path.SkipLast(1))).Distinct()];
        if (subjects.Length != 1)
        {
            return null;
        }

        return values[0].Path is ["kinerja", { } id, _] && context.Computed.IndikatorById.GetValueOrDefault(id) is { } indikator ? OfIndikator(indikator, clause, values)
            : values[0].Path[0] == "anggaran" ? OfMoney(values[0], [.. values.Select(v => v.Path[^1])], context.Computed)
            : null;
    }

    /// <summary>Realisasi of two years, or capaian of two years; of this and the last one where only this year's is named.</summary>
    private static (string Path, decimal From, decimal To)? OfIndikator(ComputedIndikator indikator, ProseClause clause, ValueExpression[] values)
    {
        string[] figures = [.. values.Select(v => Figure().Match(v.Path[2])).Where(m => m.Success).Select(m => m.Groups["nama"].Value).Distinct()];
        if (figures.Length != 1 || (indikator.Source.Arah is Arah.Turun && figures[0] == "realisasi" && Performance().IsMatch(clause.Text)))
        {
            return null;
        }

        int[] years = [.. values.Select(v => Figure().Match(v.Path[2])).Where(m => m.Success).Select(m => Year(m, indikator.Tahun)).Distinct().Order()];
        if (years.Length > 2 || (years.Length == 1 && (years[0] != indikator.Tahun || NamesAnotherYear(clause.Text, indikator.Tahun))))
        {
            return null;
        }

        int from = years.Length == 2 ? years[0] : indikator.Tahun - 1;
        return Of(indikator, figures[0], from) is { } before && Of(indikator, figures[0], years[^1]) is { } after
            ? ($"kinerja.{indikator.Source.Id.Value}.{figures[0]}", before, after)
            : null;
    }

    private static decimal? Of(ComputedIndikator indikator, string figure, int year) =>
        figure == "capaian" ? indikator.CapaianOf(year) : indikator.Source.Realisasi.GetValueOrDefault(year)?.Angka;

    private static int Year(Match figure, int current) =>
        figure.Groups["tahun"] is { Success: true } year ? int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : current;

    private static bool NamesAnotherYear(string text, int current) => FourDigits().Matches(text)
        .Select(m => int.Parse(m.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
        .Any(year => year != current && year != current - 1);

    /// <summary>Pagu before and after the change, or the same figure last year and this year; only where the clause names both.</summary>
    private static (string Path, decimal From, decimal To)? OfMoney(ValueExpression first, string[] names, ComputedLaporan computed)
    {
        if (names.Except(["selisih"]).Distinct().ToArray() is not [var one, var two]
            || (first.Path is ["anggaran", { } id, _] ? computed.NodeById.GetValueOrDefault(id)?.Jumlah : computed.JumlahAnggaran) is not { } money)
        {
            return null;
        }

        (decimal? From, decimal? To) pair = (one, two) switch
        {
            ("pagu-murni", "pagu" or "pagu-perubahan") or ("pagu" or "pagu-perubahan", "pagu-murni") => (money.PaguMurni, money.Pagu),
            ("pagu-lalu", "pagu") or ("pagu", "pagu-lalu") => (money.PaguLalu, money.Pagu),
            ("realisasi-lalu", "realisasi") or ("realisasi", "realisasi-lalu") => (money.RealisasiLalu, money.Realisasi),
            ("persen-lalu", "persen") or ("persen", "persen-lalu") => (money.SerapanLalu, money.Serapan),
            _ => default,
        };
        return pair is ({ } from, { } to) ? (string.Join('.', first.Path.SkipLast(1)), from, to) : null;
    }

    private static string Plain(decimal value) => FormatAngka.Angka(value, value == decimal.Truncate(value) ? 0 : 2);

    [GeneratedRegex(@"\b(?:(?<naik>meningkat|naik|bertambah)|menurun|turun|berkurang)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex(@"^(?<nama>realisasi|capaian)(?:-(?<tahun>\d{4}))?$")]
    private static partial Regex Figure();

    /// <summary>Of an indicator that should fall: its "kinerja" rises where its realisasi falls.</summary>
    [GeneratedRegex(@"\b(?:kinerja|capaian)", RegexOptions.IgnoreCase)]
    private static partial Regex Performance();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex FourDigits();
}
