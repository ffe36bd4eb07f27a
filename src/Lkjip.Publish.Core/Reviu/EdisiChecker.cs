namespace Lkjip.Publish.Core;

/// <summary>Checks the log of editions.</summary>
internal static class EdisiChecker
{
    /// <summary>Reports editions named twice, a current edition that the log does not have, and kept files that are no PDF or do not exist.</summary>
    public static void Check(Laporan laporan, FindingBag findings)
    {
        IReadOnlyList<EdisiLaporan> log = laporan.Kepala.Riwayat;
        LaporanChecker.Unique(log.Select(edition => edition.Versi), findings);
        if (log.Count > 0 && laporan.Kepala.Versi is { } current)
        {
            LaporanChecker.Known([current], new("versi di riwayat", "version in riwayat"), [.. log.Select(edition => edition.Versi.Value)], findings);
        }

        foreach (Sourced<string> file in log.Select(edition => edition.Berkas).OfType<Sourced<string>>())
        {
            if (AttachmentKinds.Of(file) is not AttachmentKind.Pdf)
            {
                findings.Add(InputFindings.NotAllowed(file.At,
                    new($"Berkas edisi '{file}' bukan PDF.", $"The file '{file}' of the edition is not a PDF."),
                    new("Simpan edisi itu sebagai PDF.", "Save that edition as a PDF.")));
            }
            else if (!laporan.Edisi.ContainsKey(file))
            {
                findings.Add(LinkFindings.MissingEdition(file.At, file, laporan.Edisi.Keys));
            }
        }
    }
}
