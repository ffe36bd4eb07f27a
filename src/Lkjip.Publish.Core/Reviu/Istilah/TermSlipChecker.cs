using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds slips in the fixed terms of the field: "perjanjian kerja" where the sentence is about targets, "Tambahan Lembaga Negara".</summary>
internal static partial class TermSlipChecker
{
    /// <summary>Slips, each with the term that is meant.</summary>
    private static readonly (Regex Slip, string Right)[] Terms =
    [
        (Agreement(), "perjanjian kinerja"),
        (Gazette(), "Tambahan Lembaran Negara"),
        (MainIndicator(), "indikator kinerja utama"),
        (Accountability(), "akuntabilitas kinerja instansi pemerintah"),
        (Report(), "laporan kinerja instansi pemerintah"),
        (BudgetDocument(), "dokumen pelaksanaan anggaran"),
    ];

    /// <summary>Checks prose, headings and captions.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach ((string text, Func<int, SourcePosition> at) in ReviuTexts.WithCaptions(context))
        {
            foreach ((Regex slip, string right) in Terms)
            {
                foreach (Match match in slip.Matches(text))
                {
                    findings.Add(TermFindings.TermSlip(at(match.Index), match.Value, right));
                }
            }
        }
    }

    /// <summary>A contract of work is made by persons ("pegawai dengan perjanjian kerja"); targets and units have a performance agreement.</summary>
    [GeneratedRegex(@"(?<!\b(?:dengan|atas|surat|kontrak)\s)\bperjanjian kerja\b(?!\s?(?:waktu|bersama|sama|kontrak|pegawai|karyawan|buruh|tenaga|\(PPPK|\(P3K|PPPK|P3K))(?:(?<=\b(?:target|sasaran|indikator|capaian|kinerja|ditetapkan)\b[^.;]{0,160}perjanjian kerja)|(?=\s(?:tahun\s\d{4}|(?:Dinas|Kecamatan|Badan|Kelurahan|Inspektorat|Sekretariat|Perangkat)\b|(?:ini|tersebut)?\s?[^.;]{0,60}\b(?:target|sasaran|indikator)\b)))", RegexOptions.IgnoreCase)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"\bTambahan Lembaga Negara\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gazette();

    [GeneratedRegex(@"\bindikator kerja utama\b", RegexOptions.IgnoreCase)]
    private static partial Regex MainIndicator();

    [GeneratedRegex(@"\bakuntabilitas kerja instansi pemerintah\b", RegexOptions.IgnoreCase)]
    private static partial Regex Accountability();

    [GeneratedRegex(@"\blaporan kerja instansi pemerintah\b", RegexOptions.IgnoreCase)]
    private static partial Regex Report();

    [GeneratedRegex(@"\bdaftar pelaksanaan (?:perubahan )?anggaran\b", RegexOptions.IgnoreCase)]
    private static partial Regex BudgetDocument();
}
