namespace Lkjip.Publish.Core;

/// <summary>Checks that every correction says what readers need, and leads to something that there is.</summary>
internal static class RalatChecker
{
    private const string AsWritten = "Isi seperti yang tertulis di laporan; tulis \"(tidak ada)\" bila ditambahkan atau dihapus seluruhnya.";

    /// <summary>Reports corrections with empty texts, or with a place that nothing bears.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="outline">What its corrections can name.</param>
    /// <param name="findings">Gets a <see cref="Tingkat.Galat"/> for each fault.</param>
    public static void Check(Laporan laporan, ReportOutline outline, FindingBag findings)
    {
        IReadOnlyList<Ralat> all = laporan.Ralat?.Ralat ?? [];
        LaporanChecker.Known(all.Select(r => r.Tempat).OfType<Sourced<string>>(), "tempat ralat", outline.Ids, findings);
        foreach (Ralat ralat in all)
        {
            NotEmpty(ralat, "bagian", ralat.Bagian, "Sebut bagian laporan yang diralat.", findings);
            NotEmpty(ralat, "semula", ralat.Semula, AsWritten, findings);
            NotEmpty(ralat, "menjadi", ralat.Menjadi, AsWritten, findings);
            NotEmpty(ralat, "alasan", ralat.Alasan, "Isi alasannya: pembaca laporan berhak mengetahuinya.", findings);
        }
    }

    private static void NotEmpty(Ralat ralat, string key, string text, string remedy, FindingBag findings)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(InputFindings.NotAllowed(ralat.Tanggal.At, $"'{key}' ralat ini kosong.", remedy));
        }
    }
}
