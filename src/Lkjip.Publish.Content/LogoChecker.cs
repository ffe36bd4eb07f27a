using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Checks the coat of arms that a pemda names.</summary>
internal static class LogoChecker
{
    /// <summary>Reports one that is no picture of the pemda's own folder, does not exist, or is not what its name says.</summary>
    public static void Check(FileReader files, Pemda? pemda)
    {
        if (pemda?.Logo is not { } logo)
        {
            return;
        }

        if (logo.Value.AsSpan().ContainsAny('/', '\\') || NamaBerkas.Fault(logo) is not null)
        {
            files.Findings.Add(LinkFindings.ForbiddenLogo(logo, new("tulis nama berkas saja, tanpa folder", "write the name of a file alone, without a folder")));
        }
        else if (!BerkasLaporan.IsPicture(logo))
        {
            files.Findings.Add(LinkFindings.ForbiddenLogo(logo, new("bukan gambar", "it is no picture")));
        }
        else if (!files.Files(pemda.Slug).Contains(logo.Value))
        {
            files.Findings.Add(LinkFindings.MissingLogo(logo, files.Files(pemda.Slug)));
        }
        else if (AssetFile.Read(files, $"{pemda.Slug}/{logo}").Cacat is { } fault)
        {
            files.Findings.Add(LinkFindings.ForbiddenLogo(logo, fault));
        }
    }
}
