using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>The name of another unit where the report speaks of its own documents, and an indicator under a name that differs by a word.</summary>
internal static partial class UnitNameClaims
{
    private const int EnoughWords = 3;

    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        Opd opd = scope.Context.Laporan.Opd;
        foreach (Clause clause in paragraph)
        {
            foreach (Match match in clause.Text.Says(Signal.Unit) ? OwnDocument().Matches(clause.Text) : Enumerable.Empty<Match>())
            {
                CheckUnit(clause, match.Groups["unit"], opd, scope);
            }

            foreach (Match match in clause.Text.Contains("responden", StringComparison.OrdinalIgnoreCase) && Respondents().IsMatch(clause.Text) ? Judged().Matches(clause.Text).Where(m => !IsKnown(m.Groups["unit"].Value, scope)) : [])
            {
                scope.Findings.Add(ClaimFindings.OtherName(
                    clause.At(match.Groups["unit"].Index), match.Groups["unit"].Value, new($"yang dinilai responden ialah '{opd.Nama}'", $"what the respondents judged is '{opd.Nama}'")));
            }

            foreach (Match match in clause.Bare.Says(Signal.Unsur) ? NamedIndikator().Matches(clause.Bare) : Enumerable.Empty<Match>())
            {
                CheckIndikator(clause, match.Groups["nama"], scope);
            }
        }
    }

    private static void CheckUnit(Clause clause, Group unit, Opd opd, ClaimScope scope)
    {
        string[] own = [.. opd.Nama.Split(' ')];
        string[] said = [.. unit.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(own.Length)];
        bool formerName = opd.NamaLama.Any(n => n.Nama.StartsWith(string.Join(' ', said), StringComparison.OrdinalIgnoreCase));
        bool same = said.Zip(own).All(pair => string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));
        bool alike = said.Length == own.Length && said.Zip(own).Count(pair => string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase)) == own.Length - 1;
        bool isThisReport = string.Equals(said[0], own[0], StringComparison.OrdinalIgnoreCase) && ThisReport().IsMatch(clause.Text, unit.Index + unit.Length);
        if (!same && (alike || isThisReport) && !formerName)
        {
            scope.Findings.Add(ClaimFindings.OtherName(
                clause.At(unit.Index), string.Join(' ', said), new($"laporan ini milik '{opd.Nama}'", $"this is the report of '{opd.Nama}'")));
        }
    }

    /// <summary>Whether a name is one of the report's own, or begins as those of its parts do.</summary>
    private static bool IsKnown(string unit, ClaimScope scope) =>
        OwnPart().IsMatch(unit)
        || scope.Context.Laporan.Opd.Nama.Contains(unit, StringComparison.OrdinalIgnoreCase) || unit.Contains(scope.Context.Laporan.Pemda.Nama, StringComparison.OrdinalIgnoreCase)
        || scope.Names.All.Any(s => s.Nama.Contains(unit, StringComparison.OrdinalIgnoreCase))
        || scope.Context.Paragraphs.Sum(p => p.Text.Split(unit).Length - 1) > 1;

    private static void CheckIndikator(Clause clause, Group name, ClaimScope scope)
    {
        string[] said = name.Value.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Subject? meant = scope.Names.All.FirstOrDefault(s => s.Kind is SubjectKind.Indikator
            && SubjectNames.Of(s, scope.Context.Laporan.Opd).Select(n => n.Split(' ')).Any(n => n.Length >= EnoughWords && DiffersByOneWord(n, said)));
        if (meant is not null)
        {
            string written = string.Join(' ', said);
            scope.Findings.Add(ClaimFindings.OtherName(
                clause.At(name.Index), written, new($"indikatornya bernama '{meant.Nama}'", $"the indicator is called '{meant.Nama}'")));
        }
    }

    private static bool DiffersByOneWord(string[] name, string[] said) =>
        name.Length <= said.Length && name.Zip(said).Count(pair => !string.Equals(pair.First, pair.Second.TrimEnd(',', '.'), StringComparison.OrdinalIgnoreCase)) == 1;

    [GeneratedRegex(
        @"\b(?:LKjIP|LKIP|LAKIP|[Ll]aporan\s[Kk]inerja|Renstra|Rencana\sStrategis|Renja|Rencana\sKerja|Perjanjian\sKinerja|Indikator\sKinerja\sUtama|IKU|RKT|DPA|Kantor|[Kk]inerja|[Aa]nggaran|[Pp]agu|[Tt]ugas\s(?:dan\s[Ff]ungsi)?|[Ss]truktur\s[Oo]rganisasi)\s(?:\([^)]{1,12}\)\s)?(?:pada\s|di\s)?(?<unit>(?:Kecamatan|Dinas|Badan|Kelurahan|Sekretariat|Inspektorat|Kantor)(?:\s(?!(?:Tahun|Periode|Nomor|Semester|Triwulan)\b)\p{Lu}\p{L}+){1,5})")]
    private static partial Regex OwnDocument();

    /// <summary>After a unit's name: the sentence means the report in which it stands.</summary>
    [GeneratedRegex(@"\G\s(?:[Tt]ahun\s(?:[Aa]nggaran\s)?20\d\d\s)?(?:ini|disampaikan|disusun\s(?:sebagai|untuk))\b")]
    private static partial Regex ThisReport();

    [GeneratedRegex(@"\b[Ii]ndikator(?:\s[Kk]inerja)?(?:\s[Uu]tama)?(?:\s[Ss]asaran)?\s(?<nama>\p{Lu}[\p{L}/]*(?:\s(?:dan\s|yang\s|di\s|dalam\s|oleh\s)?\p{Lu}[\p{L}/]*){2,12})")]
    private static partial Regex NamedIndikator();

    [GeneratedRegex(@"\b(?:sikap|perilaku|petugas|pegawai|staf|aparatur)\s(?:di\s|pada\s|petugas\s|pelayanan\s)*(?<unit>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,5})")]
    private static partial Regex Judged();

    [GeneratedRegex(@"\bresponden\b[^.]*\b(?:menyatakan|menilai|menjawab|merasa)", RegexOptions.IgnoreCase)]
    private static partial Regex Respondents();

    [GeneratedRegex("^(?:Kecamatan|Kelurahan|Dinas|Badan|Kantor|Seksi|Sub|Bagian|Bidang|Loket|Unit|Kota|Kabupaten|Provinsi|Negeri|Sipil|Pelayanan|Aparatur|Non)\\b")]
    private static partial Regex OwnPart();
}
