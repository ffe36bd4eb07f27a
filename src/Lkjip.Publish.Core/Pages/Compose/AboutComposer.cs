namespace Lkjip.Publish.Core;

/// <summary>Composes who answers for a report, and which editions of it there are.</summary>
internal static class AboutComposer
{
    /// <summary>By the report's own content.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="frame">The site.</param>
    /// <param name="files">The files of the report as a whole.</param>
    public static AboutView Compose(Laporan laporan, SiteFrame frame, IReadOnlyList<TakeawayFile> files)
    {
        KepalaLaporan head = laporan.Kepala;
        EdisiLaporan[] log = [.. head.Riwayat.OrderByDescending(e => e.Tanggal.Value)];
        string? shown = head.Versi?.Value ?? log.FirstOrDefault()?.Versi.Value;
        return new AboutView
        {
            Officer = (head.PenanggungJawab ?? head.Penandatangan) is { } officer ? new SignerView(officer.Jabatan, officer.Nama, officer.Pangkat, officer.Nip) : null,
            Issued = log.Length > 0 ? FormatTanggal.Panjang(log[^1].Tanggal) : head.Tanggal,
            IssuedIsSigning = log.Length == 0,
            Version = shown,
            Editions = [.. log.Select(edition => Edition(laporan, edition, shown))],
            Citation = new Citations(laporan, frame).OfReport(),
            CitationFile = Addresses.Citations(laporan),
            Data = Addresses.DataOf(laporan.Id),
            Files = files,
        };
    }

    private static EditionView Edition(Laporan laporan, EdisiLaporan edition, string? shown) => new(
        edition.Versi,
        FormatTanggal.Panjang(edition.Tanggal),
        edition.Keterangan,
        edition.Berkas is { } file ? new EditionFileView(file, Addresses.Edition(laporan, file), laporan.Edisi[file].Panjang) : null,
        edition.Versi == shown);
}
