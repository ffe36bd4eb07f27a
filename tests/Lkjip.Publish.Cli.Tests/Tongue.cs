using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Tells which language a text is in, by the small words without which hardly a sentence is made.</summary>
internal static partial class Tongue
{
    private static readonly HashSet<string> Indonesian =
    [
        "dan", "atau", "yang", "dari", "dengan", "untuk", "tidak", "belum", "bukan", "ada", "menurut", "pada", "setiap", "oleh", "ini", "itu", "akan", "sudah", "bila", "lalu",
        "ke", "di", "semua", "sampai", "tanpa", "juga", "hanya", "boleh", "baku", "laporan", "halaman", "berkas", "tulis", "ditulis", "kolom", "baris", "lembar", "sebut", "periksa", "saran", "galat",
        "harus", "adalah", "tetapi", "sedangkan", "karena", "dalam", "dapat", "sama", "salah", "satu", "hapus", "isi", "perbaiki", "beri", "pakai", "simpan", "ulangi", "agar", "lebih",
    ];

    private static readonly HashSet<string> English =
    [
        "the", "and", "or", "of", "from", "with", "for", "not", "no", "is", "are", "was", "were", "be", "by", "this", "that", "it", "its", "to", "in", "on", "if", "then", "all",
        "without", "only", "may", "default", "file", "page", "report", "write", "written", "column", "row", "sheet", "name", "error", "warning", "note",
        "which", "but", "must", "delete", "fill",
    ];

    /// <summary>True for a small word of Indonesian, in small letters.</summary>
    public static bool IsIndonesian(string word) => Indonesian.Contains(word);

    /// <summary>True for a small word of English, in small letters.</summary>
    public static bool IsEnglish(string word) => English.Contains(word);

    /// <summary>Indonesian words of a text outside what it quotes: names, commands, keys, places.</summary>
    public static IReadOnlyList<string> IndonesianIn(string text) => [.. Words(text).Where(Indonesian.Contains)];

    /// <summary>English words of a text outside what it quotes.</summary>
    public static IReadOnlyList<string> EnglishIn(string text) => [.. Words(text).Where(English.Contains)];

    private static IEnumerable<string> Words(string text) => Word().Matches(Quoted().Replace(text, " ")).Select(word => word.Value.ToLowerInvariant());

    // 'x', "x", --x, {{ x }}, [TULIS: …], a command, a path, an address, an identifier of code.
    [GeneratedRegex(@"'[^']*'|""[^""]*""|\{\{[^}]*\}\}|\[TULIS[^\]]*\]|lkjip (import|check|build|new|serve)( \S*[/.|][^ ]*| -{2}\S+( [^- ]\S*)?| anggaran| BERKAS| FILE)*|-{2}[a-z-]+([ =][A-Za-z]+=\S+|=[^ ]+)?|File > \S+ > Protect Workbook|\S*[/\\.]\S*\w|\w*_\w*|[A-Z][a-z]+[A-Z]\w*")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{L}]+")]
    private static partial Regex Word();
}
