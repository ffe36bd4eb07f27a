using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Numbers that plain sentences tell of a thing, against the figures that the data hold of it.</summary>
internal static partial class FigureClaims
{
    /// <summary>Checks the typed numbers of a clause; inline values are compared where they are resolved.</summary>
    public static void Check(Clause clause, IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        (ClauseNumber From, ClauseNumber To)? series = DirectionClaims.OwnSeries(clause);
        for (int i = 0; i < clause.Numbers.Count; i++)
        {
            ClauseNumber number = clause.Numbers[i];
            if (number.Value is null && number != series?.From && IsFigure(clause, number) && FigureClaim.Of(clause, i, paragraph, scope) is { } claim)
            {
                Compare(clause, number, claim, scope);
            }
        }
    }

    private static void Compare(Clause clause, ClauseNumber number, FigureClaim claim, ClaimScope scope)
    {
        if (claim.Certain && number.Unit is "%" && claim.Ukuran is [Ukuran.Target or Ukuran.Realisasi] && claim.Subject.Indikator is { Source.Satuan: not "%" and var unit }
            && claim.Subject.Figures.Any(f => f.Ukuran == claim.Ukuran[0] && claim.Tahun.Contains(f.Tahun) && f.Satuan.Length == 0 && number.Tells(f.Value)))
        {
            scope.Findings.Add(ClaimFindings.Contradiction(
                clause.At(number.Index), claim.Subject, number.Number.Shown, new($"satuannya dalam data '{unit}'", $"its unit is '{unit}' in the data")));
            return;
        }

        OwnFigure[] meant = [.. claim.Subject.Figures.Where(f => claim.Ukuran.Contains(f.Ukuran) && claim.Tahun.Contains(f.Tahun) && Fits(number, f)).OrderBy(f => claim.Ukuran.IndexOf(f.Ukuran))];
        if (meant.Length == 0 || meant.Any(f => number.Tells(f.Value)) || scope.Official.Contains(number.Number.Value) || BelongsToAnother(clause, number, claim, scope))
        {
            return;
        }

        OwnFigure? other = claim.Subject.Figures.FirstOrDefault(f => Fits(number, f) && number.Tells(f.Value));
        bool certain = claim.Certain && (other is null || claim.YearSaid || other.Tahun == scope.Tahun || !claim.MayBeEarlier);
        scope.Findings.Add(ClaimFindings.WrongFigure(
            clause.At(number.Index), claim.Subject, Measures.Name(meant[0].Ukuran), number.Number.Shown, meant[0], other, certain));
    }

    /// <summary>Whether a number can be of a figure's unit.</summary>
    private static bool Fits(ClauseNumber number, OwnFigure figure) => (number.Unit, figure.Satuan) switch
    {
        ("Rp", var unit) => unit == "Rp",
        (_, "Rp") => number.Number.Factor != 1,
        ("%" or "persen", var unit) => unit == "%",
        ({ Length: > 0 } word, "%") => !Counted().IsMatch(word),
        (var word, { Length: > 0 } unit) when Counted().IsMatch(word) => unit.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(unit, StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    /// <summary>True where the number is a figure of something else that may be meant: that the clause names, or, where the thing is inferred, of any.</summary>
    private static bool BelongsToAnother(Clause clause, ClauseNumber number, FigureClaim claim, ClaimScope scope) =>
        (claim.Certain ? clause.Subjects : scope.Names.All)
            .Any(s => s != claim.Subject && s.Figures.Any(f => (!claim.Certain || Fits(number, f)) && number.Tells(f.Value) && (claim.Certain || claim.Ukuran.Contains(f.Ukuran))));

    private static bool IsFigure(Clause clause, ClauseNumber number)
    {
        string after = clause.Text[number.End..];
        bool year = number.Number is { Sign.Length: 0, Factor: 1, Written.Length: 4 } && number.Amount is >= 1900 and <= 2100;
        return !year && !NoFigure().IsMatch(after) && !Name().IsMatch(clause.Text[..number.Index]);
    }

    [GeneratedRegex(@"^\s?%?\s?(?:poin\b|\(\w+\)\s(?:tahun|sasaran|indikator|program|kegiatan)\b|kali\b|tahun\b|bulan\b|hari\b|triwulan\b|sasaran\b|indikator\b|program\b|kegiatan\b|unsur\b|lebih\b|dari\s(?:seluruh|total|keseluruhan|jumlah)|,?\d|\.\d)")]
    private static partial Regex NoFigure();

    [GeneratedRegex(@"\b(?:nomor|no|pasal|ayat|bab|tabel|gambar|sasaran|tujuan|misi|indikator|strategis|program|kegiatan|triwulan|semester|tanggal|eselon|seksi|butir|poin|lampiran|semester)\.?\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    /// <summary>Units that count things.</summary>
    [GeneratedRegex(@"^(?:orang|dokumen|laporan|paket|unit|lembaga|kelurahan|eksemplar|kali|kasus|kk|jiwa|responden|kuesioner|bulan|tahun|hari|jenis|buah|kegiatan|pegawai|asn|peserta)$", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
