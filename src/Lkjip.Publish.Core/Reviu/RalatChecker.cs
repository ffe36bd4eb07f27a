namespace Lkjip.Publish.Core;

/// <summary>Checks that every correction says what readers need, and leads to something that there is.</summary>
internal static class RalatChecker
{
    private static Wording AsWritten => new(
        "Isi seperti yang tertulis di laporan; tulis \"(tidak ada)\" bila ditambahkan atau dihapus seluruhnya.",
        "Write it as it stands in the report; write \"(tidak ada)\" where something was added or deleted altogether.");

    /// <summary>Reports corrections with empty texts, or with a place that nothing bears.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="outline">What its corrections can name.</param>
    /// <param name="findings">Gets a <see cref="Tingkat.Galat"/> for each fault.</param>
    public static void Check(Laporan laporan, ReportOutline outline, FindingBag findings)
    {
        IReadOnlyList<Ralat> all = laporan.Ralat?.Ralat ?? [];
        LaporanChecker.Known(all.Select(r => r.Tempat).OfType<Sourced<string>>(), new("tempat ralat", "place of a correction"), outline.Ids, findings);
        foreach (Ralat ralat in all)
        {
            NotEmpty(ralat, "bagian", ralat.Bagian, new("Sebut bagian laporan yang diralat.", "Name the part of the report that is corrected."), findings);
            NotEmpty(ralat, "semula", ralat.Semula, AsWritten, findings);
            NotEmpty(ralat, "menjadi", ralat.Menjadi, AsWritten, findings);
            NotEmpty(ralat, "alasan", ralat.Alasan,
                new("Isi alasannya: pembaca laporan berhak mengetahuinya.", "Fill in the reason: readers of the report have a right to know it."), findings);
        }
    }

    private static void NotEmpty(Ralat ralat, string key, string text, Wording remedy, FindingBag findings)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(InputFindings.NotAllowed(ralat.Tanggal.At, new($"'{key}' ralat ini kosong.", $"'{key}' of this correction is empty."), remedy));
        }
    }
}
