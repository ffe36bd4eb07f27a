using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>What a column shows.</summary>
/// <param name="Kata">What it may be called, in lower case: the first word of its key; for tables of <c>data/tabel/</c> the words of its heading too.</param>
/// <param name="Tahun">The year that it names; null for none.</param>
/// <param name="Akhir">True where it names the end of the plan.</param>
internal sealed record KolomBukti(IReadOnlyCollection<string> Kata, int? Tahun, bool Akhir)
{
    private static readonly char[] Separators = [' ', '-', '–', '/', '(', ')', '.', ',', '%'];

    /// <summary>A column by its key, such as <c>realisasi-2023</c>.</summary>
    /// <remarks>A printed column says what it is by its name, as in <c>tercetak-target-2022</c>; one with a number only, <c>tercetak-1</c>, could not be read.</remarks>
    public static KolomBukti Of(string key)
    {
        string[] segments = key.Split('-');
        if (segments is ["tercetak", var name, ..] && !char.IsAsciiDigit(name.FirstOrDefault()))
        {
            segments = segments[1..];
        }

        return new KolomBukti([segments[0]], YearIn([segments[^1]]), segments[^1] == "akhir");
    }

    /// <summary>A column of a table of <c>data/tabel/</c>, which its editor named.</summary>
    public static KolomBukti Of(ComputedColumn column)
    {
        string[] words = [.. $"{column.Key} {column.Judul} {column.Grup}".ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries)];
        return new KolomBukti(words, YearIn(words), words.Contains("akhir"));
    }

    /// <summary>Whether its figures are of a time.</summary>
    public bool IsOf(WaktuKolom time, int tahun, int akhir) => time switch
    {
        WaktuKolom.Lalu => Tahun < tahun,
        WaktuKolom.Akhir => Akhir || (Tahun ?? tahun) >= akhir,
        _ => !Akhir && (Tahun ?? tahun) == tahun,
    };

    private static int? YearIn(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            {
                return year;
            }
        }

        return null;
    }
}
