namespace Lkjip.Publish.Core;

/// <summary>Checks the portal.</summary>
public static class SitusChecker
{
    /// <summary>Reports a licence without an address that can be opened, and, as a note, that there is none.</summary>
    public static void Check(Situs situs, FindingBag findings)
    {
        SourcePosition at = new("situs.json");
        if (situs.Lisensi is not { } licence)
        {
            findings.Add(LinkFindings.NoLicence(at));
        }
        else if (!Uri.TryCreate(licence.Alamat, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
        {
            findings.Add(InputFindings.NotAllowed(licence.Alamat.At,
                new($"Alamat lisensi '{licence.Alamat}' bukan alamat http atau https.",
                    $"The address '{licence.Alamat}' of the licence is no http or https address."),
                new("Tulis alamat lengkap naskah lisensinya.", "Write the full address of the text of the licence.")));
        }
    }
}
