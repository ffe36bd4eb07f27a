using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Checks that the old addresses of OPD can stand beside the new ones.</summary>
internal static class FormerAddressChecker
{
    /// <summary>Reports old addresses that are none, that another folder has, or that two OPD claim.</summary>
    /// <param name="folders">Names of all folders of the pemda, also of those that are not built.</param>
    /// <param name="opd">The OPD of the pemda.</param>
    /// <param name="isAddress">True for names that can be folders.</param>
    /// <param name="findings">Gets what cannot stand.</param>
    public static void Check(IReadOnlyCollection<string> folders, IEnumerable<Opd> opd, Func<string, bool> isAddress, FindingBag findings)
    {
        Dictionary<string, SourcePosition> claimed = [];
        foreach (Sourced<string> former in opd.SelectMany(o => o.AlamatLama))
        {
            if (!isAddress(former))
            {
                findings.Add(InputFindings.NotAllowed(
                    former.At,
                        new($"Alamat lama '{former.Value}' tidak dapat menjadi alamat.",
                            $"The former address '{former.Value}' cannot become an address."),
                    new("Tulis nama folder yang dulu: huruf kecil, angka dan tanda hubung, misalnya 'dinas-sosial'.",
                        "Write the name that the folder had: small letters, digits and hyphens, such as 'dinas-sosial'.")));
            }
            else if (folders.Contains(former.Value))
            {
                findings.Add(InputFindings.NotAllowed(
                    former.At,
                        new($"Alamat lama '{former.Value}' masih dipakai oleh folder perangkat daerah dengan nama itu.",
                            $"The former address '{former.Value}' is still used by the folder of a regional agency of that name."),
                    new("Hapus dari 'alamatLama', atau beri folder itu nama lain.", "Delete it from 'alamatLama', or give that folder another name.")));
            }
            else if (!claimed.TryAdd(former, former.At))
            {
                findings.Add(InputFindings.NotAllowed(
                    former.At,
                        new($"Alamat lama '{former.Value}' sudah disebut di {claimed[former]}.",
                            $"The former address '{former.Value}' is already named in {claimed[former]}."),
                        new("Satu alamat hanya dapat membawa ke satu halaman: hapus salah satunya.",
                            "One address can lead to one page only: delete one of them.")));
            }
        }
    }
}
