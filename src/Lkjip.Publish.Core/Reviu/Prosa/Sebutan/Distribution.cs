using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>How many people gave each answer to a question, or belong to each class of a group.</summary>
/// <param name="Path">What it is of, as findings name it.</param>
/// <param name="Nama">The question or the group, as a message names it.</param>
/// <param name="IsQuestion">True for the answers to an unsur of a survey; false for classes of people.</param>
/// <param name="IsStaff">True for staff; false for respondents.</param>
/// <param name="Parts">The answers or classes with their numbers.</param>
internal sealed partial record Distribution(string Path, string Nama, bool IsQuestion, bool IsStaff, IReadOnlyList<(string Nama, decimal Jumlah)> Parts)
{
    /// <summary>All people together.</summary>
    public decimal All => Parts.Sum(p => p.Jumlah);

    /// <summary>All people asked, where the data say how many; some of them may belong to no part.</summary>
    public decimal? Asked { get; init; }

    /// <summary>The part that most people belong to.</summary>
    public (string Nama, decimal Jumlah) Largest => Parts.MaxBy(p => p.Jumlah);

    /// <summary>All of a report.</summary>
    public static IReadOnlyList<Distribution> Of(ReviuContext context) =>
        [.. (context.Laporan.Skm?.Survei ?? []).SelectMany(OfSurvei).Concat((context.Laporan.Pegawai?.Kelompok ?? []).SelectMany(OfStaff)).Where(d => d.Parts.Count > 1 && d.All > 0)];

    /// <summary>In percent of all, not rounded.</summary>
    public decimal ShareOf(int part) => Parts[part].Jumlah / All * 100;

    /// <summary>The shares that may rightly be told: of all in the parts, and of all asked.</summary>
    public IEnumerable<decimal> SharesOf(int part) => new[] { All, Asked ?? All }.Where(all => all > 0).Select(all => Parts[part].Jumlah / all * 100);

    /// <summary>The part that the last words of a text name; the longest, and none where a word such as "sangat" or "cukup" before makes it another one.</summary>
    public int? NamedAtEnd(string text) => Best(Enumerable.Range(0, Parts.Count).Where(i =>
        text.EndsWith(Parts[i].Nama, StringComparison.OrdinalIgnoreCase) && StandsAlone(text, text.Length - Parts[i].Nama.Length, Parts[i].Nama.Length)));

    /// <summary>The parts that a text names, each once, in the order of the parts.</summary>
    public IReadOnlyList<int> NamedIn(string text) => [.. Enumerable.Range(0, Parts.Count).Where(i => FindIn(text, i) >= 0)];

    /// <summary>Where a text names a part; -1 for nowhere.</summary>
    public int FindIn(string text, int part)
    {
        string nama = Parts[part].Nama;
        for (int at = text.IndexOf(nama, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(nama, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (StandsAlone(text, at, nama.Length))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The part of which a text's last words are the name but for one word: "cukup mudah" for "Kurang Mudah".</summary>
    /// <param name="text">Ends with the name as told.</param>
    /// <param name="wanted">Which parts may be meant.</param>
    public (int Part, string Written)? NearAtEnd(string text, Func<int, bool> wanted)
    {
        string[] told = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < Parts.Count; i++)
        {
            string[] words = Parts[i].Nama.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (wanted(i) && words.Length > 1 && told.Length >= words.Length && told[^words.Length..] is var last
                && words.Zip(last).Count(pair => !string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase)) == 1
                && string.Equals(words[^1], last[^1], StringComparison.OrdinalIgnoreCase))
            {
                return (i, string.Join(' ', last));
            }
        }

        return null;
    }

    private int? Best(IEnumerable<int> named) => named.Select(i => (int?)i).MaxBy(i => Parts[i!.Value].Nama.Length);

    /// <summary>True for whole words that no word before grades otherwise, unless the longer name is one of the parts too.</summary>
    private bool StandsAlone(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]))
        && !Grading().IsMatch(text[..at]);

    private static IEnumerable<Distribution> OfSurvei(Survei survei) =>
        survei.Unsur.Where(u => u.Jawaban.Count > 0 && u.Pilihan.Count == u.Jawaban.Count)
            .Select(u => new Distribution($"skm.{survei.Id.Value}.{u.Id.Value}", u.Nama, IsQuestion: true, IsStaff: false, [.. u.Pilihan.Zip(u.Jawaban)]) { Asked = survei.Responden?.Value })
            .Concat(survei.Kelompok.Select(k => new Distribution($"skm.{survei.Id.Value}.{k.Id.Value}", k.Nama, IsQuestion: false, IsStaff: false, [.. k.Kelas.Select(c => (c.Nama, c.Jumlah.Value))]) { Asked = survei.Responden?.Value }));

    private static IEnumerable<Distribution> OfStaff(KelompokPegawai group)
    {
        if (group.Kelas.All(k => k.Semua is not null))
        {
            yield return new Distribution($"pegawai.{group.Id.Value}", group.Nama, IsQuestion: false, IsStaff: true, [.. group.Kelas.Select(k => (k.Nama, k.Semua!.Value))]);
        }

        if (group.Kelas.All(k => k.LakiLaki is not null && k.Perempuan is not null))
        {
            yield return new Distribution($"pegawai.{group.Id.Value}", "jenis kelamin", IsQuestion: false, IsStaff: true,
                [("laki-laki", group.Kelas.Sum(k => k.LakiLaki!.Value)), ("perempuan", group.Kelas.Sum(k => k.Perempuan!.Value))]);
        }
    }

    [GeneratedRegex(@"\b(?:sangat|kurang|tidak|cukup|agak|lebih|paling|belum|hampir|lumayan|amat|bukan)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Grading();
}
