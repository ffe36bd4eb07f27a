namespace Lkjip.Publish.Core;

/// <summary>Checks that every correction says what readers need, and leads to something that there is.</summary>
internal static class RalatChecker
{
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
            foreach ((string key, string text) in new[] { ("bagian", ralat.Bagian), ("semula", ralat.Semula), ("menjadi", ralat.Menjadi), ("alasan", ralat.Alasan) })
            {
                if (string.IsNullOrWhiteSpace(text))
                {
                    findings.Add(InputFindings.NotAllowed(
                        ralat.Tanggal.At, $"'{key}' ralat ini kosong.", $"Isi '{key}': pembaca laporan berhak mengetahuinya; tulis \"-\" bila memang tidak ada."));
                }
            }
        }
    }
}
