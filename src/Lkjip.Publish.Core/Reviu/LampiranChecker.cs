namespace Lkjip.Publish.Core;

/// <summary>Checks the files that chapters bind in.</summary>
internal static class LampiranChecker
{
    /// <summary>Reports files of a chapter that is no attachment, files that cannot be bound in, and those that do not exist.</summary>
    public static void Check(Laporan laporan, FindingBag findings)
    {
        foreach (Bab bab in laporan.Bab.Where(b => b.Kepala.Berkas.Count > 0))
        {
            if (bab.Kepala.Jenis is not JenisBab.Lampiran)
            {
                findings.Add(InputFindings.NotAllowed(
                    bab.Kepala.Berkas[0].At, new("'berkas' hanya untuk bab lampiran.", "'berkas' is for chapters that are attachments only."),
                    new("Tambahkan 'jenis: lampiran' di kepala bab ini, atau hapus 'berkas'.",
                        "Add 'jenis: lampiran' to the front matter of this chapter, or delete 'berkas'.")));
            }

            foreach (Sourced<string> file in bab.Kepala.Berkas)
            {
                if (AttachmentKinds.Of(file) is null)
                {
                    findings.Add(InputFindings.NotAllowed(file.At,
                        new($"Berkas '{file}' bukan PDF atau gambar.", $"The file '{file}' is neither a PDF nor a picture."),
                        new("Simpan sebagai PDF, PNG atau JPG.", "Save it as PDF, PNG or JPG.")));
                }
                else if (!laporan.Lampiran.ContainsKey(file))
                {
                    findings.Add(LinkFindings.MissingAttachment(file.At, file, laporan.Lampiran.Keys));
                }
            }
        }
    }
}
