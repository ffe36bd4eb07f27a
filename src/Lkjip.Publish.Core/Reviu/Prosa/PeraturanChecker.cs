using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks the regulations that a report cites: against each other, and against the registry.</summary>
internal static partial class PeraturanChecker
{
    /// <summary>Checks a report's prose.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        Sitasi[] cited = [.. context.Paragraphs.Concat(ReviuTexts.Sources(context)).SelectMany(Sitasi.In)];
        ILookup<string, Peraturan> registry = context.Peraturan.ToLookup(p => p.Jenis);
        foreach (Sitasi one in cited)
        {
            findings.AddRange(CheckItself(one, context.Laporan.Tahun));
        }

        CompareKinds(cited, context, findings);
        foreach (IGrouping<string, Sitasi> kind in cited.GroupBy(c => c.Jenis))
        {
            List<Sitasi> unknown = [];
            foreach (Sitasi citation in kind)
            {
                if (Meant(citation, registry[kind.Key]) is { } meant)
                {
                    findings.AddRange(CompareWith(meant, citation, context.Laporan.Tahun).Select(finding => finding with { Tingkat = LevelOf(finding, meant), Sumber = meant.Sumber }));
                }
                else
                {
                    unknown.Add(citation);
                }
            }

            CompareForms(unknown, context, findings);
        }
    }

    /// <summary>What is wrong with a citation whatever it cites.</summary>
    private static IEnumerable<Finding> CheckItself(Sitasi citation, int tahun)
    {
        if (citation.Tahun > tahun)
        {
            yield return ProseFindings.LaterThanReport(citation.At, citation.Ringkas, citation.Tahun, tahun);
        }

        if (citation.IsOfMinistry)
        {
            yield return ProseFindings.NotAsRegistered(citation.At, new("\"Peraturan Kementerian\"", "\"Peraturan Kementerian\""), "\"Peraturan Menteri\"");
        }

        if (MinistryNames.TooEarly(citation.Pembuat, citation.Tahun) is { } later)
        {
            yield return ProseFindings.EarlyMinistry(citation.At, citation.Ringkas, later.Words, later.Since);
        }

        if (citation.Disambung is { } other)
        {
            yield return ProseFindings.TitleIsCitation(citation.At, citation.Ringkas, other);
        }
    }

    /// <summary>One regulation under two kinds: number, year and title agree with another citation, or with the registry, and the kind does not.</summary>
    private static void CompareKinds(Sitasi[] cited, ReviuContext context, FindingBag findings)
    {
        foreach ((int i, Sitasi own) in cited.Index().Where(c => c.Item.Tentang is not null))
        {
            if (context.Peraturan.FirstOrDefault(p => p.Jenis != own.Jenis && p.Tahun == own.Tahun && SameNumber(p, own) && SameTitle(p.Tentang, own.Tentang)) is { } meant)
            {
                findings.Add(ProseFindings.NotAsRegistered(own.At, Wording.Of(own.Ringkas), string.Create(CultureInfo.InvariantCulture, $"{meant.Jenis} Nomor {meant.Nomor} Tahun {meant.Tahun}")) with { Sumber = meant.Sumber });
            }
            else if (cited.Take(i).FirstOrDefault(other => other.Jenis != own.Jenis && IsSame(other, own) && SameTitle(other.Tentang, own.Tentang)) is { } first)
            {
                findings.Add(ProseFindings.TwoForms(own.At, own.Ringkas, first.Ringkas, context.ChapterAt(first.At)));
            }
        }
    }

    /// <summary>The registered regulation that a citation means: of the same number and year, or with one of them wrong and the same title.</summary>
    private static Peraturan? Meant(Sitasi citation, IEnumerable<Peraturan> registry)
    {
        Peraturan[] candidates = [.. registry.Where(p => SameNumber(p, citation) || p.Tahun == citation.Tahun)];
        return candidates.FirstOrDefault(p => SameNumber(p, citation) && p.Tahun == citation.Tahun)
            ?? candidates.FirstOrDefault(p => SameTitle(p.Tentang, citation.Tentang))
            ?? candidates.FirstOrDefault(p => SameNumber(p, citation) && IsDistinct(p.Nomor) && IsDistinct(citation.Nomor));
    }

    /// <summary>Nobody is told to be wrong against an entry that is not confirmed.</summary>
    private static Tingkat LevelOf(Finding finding, Peraturan meant) => meant.Konfirmasi is KonfirmasiPeraturan.Belum ? Tingkat.Catatan : finding.Tingkat;

    private static IEnumerable<Finding> CompareWith(Peraturan meant, Sitasi citation, int tahunLaporan)
    {
        string right = Sitasi.RingkasOf(meant.Jenis, meant.Nomor, meant.Tahun);
        if (!SameNumber(meant, citation) || meant.Tahun != citation.Tahun)
        {
            yield return ProseFindings.NotAsRegistered(citation.At, Wording.Of(citation.Ringkas), right);
        }
        else if (citation is { Tentang: { } title, IsOpen: false } && !SameTitle(meant.Tentang, title))
        {
            yield return ProseFindings.OtherTitle(citation.At, right, title, meant.Tentang, new("dalam daftar peraturan", "in the list of regulations"));
        }

        if (citation.Tln is { } tln && meant.Tln is { } known && tln != known)
        {
            yield return ProseFindings.NotAsRegistered(
                citation.At,
                new($"{right} dengan Tambahan Lembaran Negara Nomor {tln}", $"{right} with Tambahan Lembaran Negara Nomor {tln}"),
                $"Tambahan Lembaran Negara Nomor {known}");
        }

        if (meant.IsRevokedFor(tahunLaporan))
        {
            yield return ProseFindings.Revoked(citation.At, right, meant.DigantiOleh);
        }
    }

    /// <summary>Citations of one kind that the registry does not hold: each against the first that must mean the same.</summary>
    private static void CompareForms(List<Sitasi> cited, ReviuContext context, FindingBag findings)
    {
        for (int i = 1; i < cited.Count; i++)
        {
            Sitasi own = cited[i];
            if (cited.Take(i).FirstOrDefault(other => IsOtherFormOf(other, own)) is { } first)
            {
                findings.Add(ProseFindings.TwoForms(own.At, own.Ringkas, first.Ringkas, context.ChapterAt(first.At)));
            }

            if (cited.Take(i).FirstOrDefault(other => (IsSame(other, own) || (IsDistinct(own.Nomor) && IsOtherFormOf(other, own))) && HaveOtherTitles(other, own)) is { } titled)
            {
                findings.Add(ProseFindings.OtherTitle(own.At, own.Ringkas, own.Tentang!, titled.Tentang!, Elsewhere(titled, context)));
            }
        }
    }

    private static Wording Elsewhere(Sitasi other, ReviuContext context) => new($"dalam '{context.ChapterAt(other.At)}'", $"in '{context.ChapterAt(other.At)}'");

    private static bool HaveOtherTitles(Sitasi one, Sitasi other) =>
        one is { Tentang: not null, IsOpen: false } && other is { Tentang: not null, IsOpen: false } && !SameTitle(one.Tentang, other.Tentang);

    private static bool IsSame(Sitasi one, Sitasi other) => one.NomorPlain == other.NomorPlain && one.Tahun == other.Tahun;

    /// <summary>One regulation with two numbers or two years: the titles agree and one of both does, or a number that no other bears has two years.</summary>
    private static bool IsOtherFormOf(Sitasi one, Sitasi other)
    {
        bool number = one.NomorPlain == other.NomorPlain;
        bool year = one.Tahun == other.Tahun;
        return number != year && (SameTitle(one.Tentang, other.Tentang) || (number && IsDistinct(one.Nomor)));
    }

    private static bool SameNumber(Peraturan registered, Sitasi citation) => Sitasi.PlainNumber(registered.Nomor) == citation.NomorPlain;

    /// <summary>A number such as 239/IX/618: another regulation would not bear it by chance.</summary>
    private static bool IsDistinct(string number) => number.Contains('/', StringComparison.Ordinal);

    /// <summary>
    /// Titles agree where one is the other, or its beginning of at least three words, regardless of case, commas and what stands in brackets.
    /// An abbreviation in one of them agrees with the words that it stands for, and ends the comparison.
    /// </summary>
    private static bool SameTitle(string? one, string? other)
    {
        if (one is null || other is null)
        {
            return false;
        }

        string[] shorter = Words(one);
        string[] longer = Words(other);
        if (shorter.Length > longer.Length)
        {
            (shorter, longer) = (longer, shorter);
        }

        int alike = shorter.Zip(longer).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase)).Count();
        return alike == shorter.Length
            ? shorter.Length == longer.Length || alike >= 3
            : alike >= 3 && (Abbreviates(shorter[alike], longer[alike..]) || Abbreviates(longer[alike], shorter[alike..]));
    }

    private static string[] Words(string title) =>
        [.. Word().Matches(Brackets().Replace(title, " ")).Select(m => m.Value)];

    /// <summary>"KKN" for "Korupsi, Kolusi dan Nepotisme".</summary>
    private static bool Abbreviates(string word, IEnumerable<string> words) =>
        word.Length > 1 && string.Concat(words.Select(w => w[0]).Where(char.IsUpper)).StartsWith(word, StringComparison.Ordinal);

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
