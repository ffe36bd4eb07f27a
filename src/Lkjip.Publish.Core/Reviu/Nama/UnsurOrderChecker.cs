using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks that the nine unsur of a survey stand in the order of PermenPANRB 14/2017; a list in another order is often filled in wrongly.</summary>
internal static partial class UnsurOrderChecker
{
    private static readonly Regex[] InOrder = [Persyaratan(), Prosedur(), Waktu(), Biaya(), Produk(), Kompetensi(), Perilaku(), Pengaduan(), Sarana()];

    /// <summary>Checks all surveys of which each unsur is known.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (Survei survei in context.Laporan.Skm?.Survei ?? [])
        {
            int[] places = [.. survei.Unsur.Select(u => Array.FindIndex(InOrder, r => r.IsMatch(u.Nama)))];
            if (places.Length == InOrder.Length && places.Order().SequenceEqual(Enumerable.Range(0, InOrder.Length)) && Array.FindIndex(places, p => p != Array.IndexOf(places, p)) is >= 0 and var first)
            {
                findings.Add(NameFindings.UnsurOrder(survei.Unsur[first].Id.At, survei.Id, survei.Unsur[first].Nama, first + 1, places[first] + 1));
            }
        }
    }

    [GeneratedRegex("persyaratan", RegexOptions.IgnoreCase)]
    private static partial Regex Persyaratan();

    [GeneratedRegex("prosedur", RegexOptions.IgnoreCase)]
    private static partial Regex Prosedur();

    [GeneratedRegex("waktu", RegexOptions.IgnoreCase)]
    private static partial Regex Waktu();

    [GeneratedRegex("biaya|tarif", RegexOptions.IgnoreCase)]
    private static partial Regex Biaya();

    [GeneratedRegex("produk", RegexOptions.IgnoreCase)]
    private static partial Regex Produk();

    [GeneratedRegex("kompetensi|kemampuan pelaksana", RegexOptions.IgnoreCase)]
    private static partial Regex Kompetensi();

    [GeneratedRegex("perilaku|kesopanan", RegexOptions.IgnoreCase)]
    private static partial Regex Perilaku();

    [GeneratedRegex("pengaduan", RegexOptions.IgnoreCase)]
    private static partial Regex Pengaduan();

    [GeneratedRegex("sarana", RegexOptions.IgnoreCase)]
    private static partial Regex Sarana();
}
