using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Program, pagu, realisasi, dan dampaknya dapat dilihat dalam tabel berikut": a table that has columns for the others, and none for one of them.</summary>
internal static partial class TableContentClaims
{
    /// <summary>From so many columns that the sentence names rightly on, it lists what the table shows.</summary>
    private const int EnoughToList = 3;

    /// <summary>What tables of reports show, with the other words for it.</summary>
    private static readonly (string Word, Regex In)[] Contents =
    [
        ("program", Program()), ("kegiatan", Program()), ("pagu", Pagu()), ("anggaran", Pagu()), ("realisasi", Realisasi()), ("target", Target()), ("capaian", Capaian()),
        ("keluaran", Keluaran()), ("output", Keluaran()), ("dampak", Dampak()), ("hambatan", Hambatan()), ("kendala", Hambatan()), ("solusi", Solusi()),
    ];

    /// <summary>Checks a sentence.</summary>
    public static void Check(Sentence sentence, ClaimScope scope)
    {
        if (sentence.Passage.References is not [var id] || scope.Context.Tables.GetValueOrDefault(id) is not { } table || Shown().Match(sentence.Text) is not { Success: true } shown)
        {
            return;
        }

        string listed = Complement().Replace(sentence.Text[..shown.Index], string.Empty);
        string header = string.Join(' ', table.Columns.Select(c => $"{c.Judul} {c.Grup}")) + " " + scope.Context.Outline.FillIn(table.Block.Judul);
        (string Word, Regex In)[] named = [.. Contents.Where(c => Word(c.Word).IsMatch(listed))];
        (string Word, Regex In)[] missing = [.. named.Where(c => !c.In.IsMatch(header))];
        if (named.Length - missing.Length >= EnoughToList && missing is [var one])
        {
            Match told = Word(one.Word).Match(listed);
            scope.Findings.Add(ProseFindings.TableWithout(
                sentence.At(told.Index), sentence.Text[told.Index..shown.Index].TrimEnd(' ', ','), one.Word, $"{scope.Context.Outline.Find(id)?.Number ?? "tabel"} ('{scope.Context.Outline.FillIn(table.Block.Judul)}')"));
        }
    }

    private static Regex Word(string word) => new($@"\b{word}(?:nya)?\b", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"\b(?:dapat\s)?(?:dilihat|tergambar|digambarkan|disajikan|ditunjukkan|tampak|terlihat|ditampilkan)\s(?:dalam|pada|di)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shown();

    /// <summary>"Dampak terhadap capaian kinerja": on what, not what.</summary>
    [GeneratedRegex(@"\bterhadap\s.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Complement();

    [GeneratedRegex("program|kegiatan|uraian", RegexOptions.IgnoreCase)]
    private static partial Regex Program();

    [GeneratedRegex("pagu|anggaran|alokasi|dana", RegexOptions.IgnoreCase)]
    private static partial Regex Pagu();

    [GeneratedRegex("realisasi|serapan|penyerapan", RegexOptions.IgnoreCase)]
    private static partial Regex Realisasi();

    [GeneratedRegex("target", RegexOptions.IgnoreCase)]
    private static partial Regex Target();

    [GeneratedRegex("capaian|%|persen|kinerja", RegexOptions.IgnoreCase)]
    private static partial Regex Capaian();

    [GeneratedRegex("output|keluaran|hasil|indikator|volume", RegexOptions.IgnoreCase)]
    private static partial Regex Keluaran();

    [GeneratedRegex("dampak|manfaat|outcome|pengaruh|impact", RegexOptions.IgnoreCase)]
    private static partial Regex Dampak();

    [GeneratedRegex("hambatan|kendala|masalah|permasalahan|keterangan", RegexOptions.IgnoreCase)]
    private static partial Regex Hambatan();

    [GeneratedRegex("solusi|tindak lanjut|upaya|keterangan|langkah", RegexOptions.IgnoreCase)]
    private static partial Regex Solusi();
}
