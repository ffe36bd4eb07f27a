using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Checks the NIP of those who sign: its form, and that one officer has one.</summary>
internal static class SignatureChecker
{
    private const int Length = 18;

    /// <summary>Checks all signatures of a report.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        Laporan laporan = context.Laporan;
        SourcePosition head = new($"{laporan.Folder}/laporan.md", 1, 1);
        IEnumerable<(string? Nama, string? Nip, SourcePosition At)> signed = context.Texts
            .SelectMany(t => t.Blocks).OfType<TtdBlock>()
            .Select(block => (block.Nama, block.Nip, block.At))
            .Prepend((laporan.Kepala.Penandatangan?.Nama, laporan.Kepala.Penandatangan?.Nip, head));

        List<(string Nama, string Nip, string Written)> known = [];
        foreach ((string? nama, string? written, SourcePosition at) in signed)
        {
            if (written is null)
            {
                continue;
            }

            string nip = string.Concat(written.Where(c => !char.IsWhiteSpace(c)));
            if (Fault(nip) is { } fault)
            {
                findings.Add(AgreementFindings.BadNip(at, written, fault));
            }

            if (nama is null)
            {
                continue;
            }

            if (known.FirstOrDefault(k => PersonNameChecker.IsSamePerson(k.Nama, nama)) is not { Nip: { } nipBefore, Written: { } before })
            {
                known.Add((nama, nip, written));
            }
            else if (nipBefore != nip)
            {
                findings.Add(AgreementFindings.TwoNips(at, nama, written, before));
            }
        }
    }

    /// <summary>What is wrong with a NIP (birth date, month of appointment, sex, serial); null for nothing.</summary>
    private static Wording? Fault(string nip) =>
        nip.Length != Length ? new($"panjangnya {nip.Length} angka", $"it has {nip.Length} digits")
        : !nip.All(char.IsAsciiDigit) ? new("memuat yang bukan angka", "it holds something that is no digit")
        : !IsDate(nip[..8]) ? new("delapan angka pertamanya bukan tanggal lahir", "its first eight digits are no date of birth")
        : !IsDate(nip[8..14] + "01") ? new("angka ke-9 sampai ke-14 bukan bulan pengangkatan", "its digits 9 to 14 are no month of appointment")
        : nip[14] is not ('1' or '2') ? new("angka ke-15 bukan 1 atau 2", "its digit 15 is neither 1 nor 2")
        : null;

    private static bool IsDate(string digits) =>
        DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
