using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds indicators in prose and headings that nothing in the data bears the name of.</summary>
internal static partial class IndicatorNameChecker
{
    /// <summary>Known without being an indicator's name in this report: abbreviations of the trade.</summary>
    private static readonly string[] Usual =
    [
        "Kinerja Utama", "Kinerja Individu", "Kinerja Kunci", "Kinerja Sasaran", "Kinerja Program", "Kinerja Kegiatan", "Indeks Kepuasan Masyarakat", "Survei Kepuasan Masyarakat", "Akuntabilitas Kinerja Instansi Pemerintah", "Nilai AKIP", "Nilai SAKIP", "IKM",
    ];

    /// <summary>Checks the sentences that say "indikator …" and the headings among those of indicators.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        string[] agreed = [.. context.Computed.Indikator.Where(i => i.Source.Perjanjian is not null).Select(i => i.Source.Nama)];
        if (agreed.Length == 0)
        {
            return;
        }

        string known = string.Join("; ", agreed.Select(n => $"'{n}'"));
        string[] told = [.. AllNames(context).Select(Plain)];
        string[] whole = [.. told.Where(name => name.Count(c => c == ' ') > 1)];
        foreach (ProseText text in context.Paragraphs)
        {
            IEnumerable<Group> names = Named().Matches(text.Text).Select(m => m.Groups["nama"]).Where(name => !IsKnown(name.Value, told))
                .Concat(NamedByMeasure().Matches(text.Text).Select(m => m.Groups["nama"]).Where(name => !IsKnown(name.Value, whole)));
            foreach (Group name in names.GroupBy(name => name.Index).Select(same => same.MaxBy(name => name.Length)!))
            {
                findings.Add(NameFindings.UnknownIndicator(text.At(name.Index), name.Value, known));
            }
        }

        CheckHeadings(context, agreed, known, told, findings);
    }

    /// <summary>Everything that the report calls by a name, from which an indicator may be meant.</summary>
    private static IEnumerable<string> AllNames(ReviuContext context) =>
        KnownName.Of(context.Computed).Select(n => n.Nama)
            .Concat((context.Laporan.Kinerja?.Tujuan ?? []).SelectMany(t => t.Indikator).Select(i => i.Nama))
            .Concat(context.Computed.NodeById.Values.SelectMany(n => n.Source.Indikator).Select(i => i.Nama).OfType<string>())
            .Concat(context.Laporan.Kepala.Singkatan.SelectMany(pair => new[] { pair.Key, pair.Value }))
            .Concat((context.Laporan.Skm?.Survei ?? []).SelectMany(s => s.Unsur.Select(u => u.Nama).Append(s.Nama)))
            .Concat((context.Laporan.Skm?.Gabungan ?? []).Select(g => g.Nama))
            .Concat(context.Laporan.Tabel.Values.SelectMany(t => t.Baris).SelectMany(row => row.Values).SelectMany(cell => cell.Teks))
            .Concat(Usual);

    /// <summary>Whether words are a name, begin one or hold one.</summary>
    private static bool IsKnown(string written, string[] told) =>
        Plain(written) is var plain && told.Any(name => name.Length > 0 && (name.Contains(plain, StringComparison.Ordinal) || (name.Length > 3 && plain.Contains(name, StringComparison.Ordinal)) || IsVariant(name, plain)));

    /// <summary>Whether two names have most of their words in common; the words that differ are told elsewhere.</summary>
    private static bool IsVariant(string name, string written)
    {
        string[] words = [.. written.Split(' ').Where(w => w.Length > 3)];
        string[] known = name.Split(' ');
        string[] heavy = [.. known.Where(w => w.Length > 3)];
        bool isReplaced = heavy.Length == words.Length && words.Zip(heavy).Count(pair => pair.First != pair.Second && !Words.IsVariant(pair.First, pair.Second)) == 1;
        return !isReplaced && words.Length > 0 && words.Count(w => known.Contains(w) || known.Any(k => Words.IsVariant(k, w))) * 4 >= words.Length * 3;
    }

    private static string Plain(string name) => string.Join(' ', Words.Of(name).Lower);

    /// <summary>A heading that looks like an indicator among siblings that are those of the Perjanjian Kinerja.</summary>
    private static void CheckHeadings(ReviuContext context, string[] agreed, string known, string[] told, FindingBag findings)
    {
        foreach (OutlineHeading[] siblings in context.Outline.Chapters.SelectMany(c => Siblings(c.Headings)))
        {
            if (!siblings.Any(IsAgreed))
            {
                continue;
            }

            foreach (OutlineHeading heading in siblings.Where(h => Measured().IsMatch(Bare(h)) && !IsAgreed(h)))
            {
                findings.Add(NameFindings.HeadingNotAgreed(heading.Target.At, heading.Target.Text, known));
            }
        }

        bool IsAgreed(OutlineHeading heading) => agreed.Any(name => IsMeasuredAlike(Bare(heading), name) && IsKnown(Bare(heading), [Plain(name)]));
    }

    /// <summary>A number of cases is no percentage of them, whatever both are called besides.</summary>
    private static bool IsMeasuredAlike(string one, string other) =>
        Measured().Match(one) is not { Success: true } a || Measured().Match(other) is not { Success: true } b || a.Value.Equals(b.Value, StringComparison.OrdinalIgnoreCase);

    private static string Bare(OutlineHeading heading) => Typed().Replace(heading.Target.Text, string.Empty);

    /// <summary>The headings that stand below one heading, on one level.</summary>
    private static IEnumerable<OutlineHeading[]> Siblings(IReadOnlyList<OutlineHeading> headings)
    {
        Dictionary<int, List<OutlineHeading>> open = [];
        foreach (OutlineHeading heading in headings)
        {
            foreach (int deeper in open.Keys.Where(level => level > heading.Level).ToArray())
            {
                yield return [.. open[deeper]];
                open.Remove(deeper);
            }

            if (!open.TryGetValue(heading.Level, out List<OutlineHeading>? same))
            {
                open.Add(heading.Level, same = []);
            }

            same.Add(heading);
        }

        foreach (List<OutlineHeading> rest in open.Values)
        {
            yield return [.. rest];
        }
    }

    [GeneratedRegex(@"\b[Ii]ndikator(?: kinerja)?(?: sasaran| tujuan| program)?:? [“""'‘]?(?<nama>(?!(?:Kinerja|Sasaran|Tujuan|Program|Kegiatan|Utama|Individu|Output|Outcome|Makro)\b)\p{Lu}[\p{L}/-]+(?:\s(?:\p{Lu}[\p{L}/-]+|(?:dan|atau|di|yang|dalam|per|terhadap|pada)\s\p{Lu}[\p{L}/-]+))+|(?:persentase|indeks|cakupan|rasio)\s(?!(?:di|ber|me)\p{Ll}+\b)\p{Ll}[\p{L}/-]+(?:\s(?!(?:sesuai|mencapai|melampaui|melebihi|memenuhi|terealisasi|sebesar|sebanyak|adalah|pada|tahun|dengan|telah|belum|sudah|tidak|dapat|akan|ini|tersebut|diukur|dihitung|juga|masih|sebagai|dari|untuk|karena|serta|menunjukkan|memperoleh|meningkat|menurun|naik|turun|tetap|di|oleh)\b)[\p{L}/-]+){1,7})")]
    private static partial Regex Named();

    /// <summary>A name that begins with its measure goes on in small letters, up to the verb.</summary>
    [GeneratedRegex(@"\b[Ii]ndikator(?: kinerja)?:? [“""'‘]?(?<nama>(?:[Pp]ersentase|[Cc]akupan|[Rr]asio|[Pp]revalensi)(?!\s(?:di|ber|me)\p{Ll}+\s)(?:\s[\p{L}/-]+){2,12}?)(?=\s(?:sesuai|menurut|di|melampaui|melebihi|belum|yang\s(?:telah|sudah)|sebesar|mencapai|adalah|yaitu|ialah|tahun|telah|sudah|dapat|tidak|belum|terealisasi|ditargetkan|sebanyak|merupakan|meningkat|menurun|naik|turun|dengan|pada)\b|[.,;:(”""'’]|$)")]
    private static partial Regex NamedByMeasure();

    [GeneratedRegex(@"^(?:Persentase|Jumlah|Indeks|Nilai|Tingkat|Angka|Cakupan|Rasio|Prevalensi|Laju|Skor|Rata-rata|Capaian)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Measured();

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?|\p{L}\.)\s+|^indikator(?: kinerja)?(?: \d+)?:?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Typed();
}
