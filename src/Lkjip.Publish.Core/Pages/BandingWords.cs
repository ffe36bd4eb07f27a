namespace Lkjip.Publish.Core;

/// <summary>What the script that compares reports writes into cells.</summary>
/// <param name="Target">Target of an indicator, with <c>{n}</c> for the value.</param>
/// <param name="Capaian">Capaian of an indicator, with <c>{n}</c> for the value.</param>
/// <param name="Poin">Percentage points.</param>
/// <param name="Membaik">Moved for the better.</param>
/// <param name="Memburuk">Moved for the worse.</param>
/// <param name="Tetap">Did not move.</param>
/// <param name="CaraUkurBerbeda">Cannot be compared.</param>
/// <param name="Hasil">What the data give instead of an official figure, with <c>{n}</c> for the value.</param>
/// <param name="Data">What the data state instead of it, with <c>{n}</c> for the value.</param>
/// <param name="Lain">What is printed elsewhere, with <c>{n}</c> for the value; the place follows.</param>
public sealed record BandingWords(string Target, string Capaian, string Poin, string Membaik, string Memburuk, string Tetap, string CaraUkurBerbeda, string Hasil, string Data, string Lain)
{
    /// <summary>The words of a language.</summary>
    internal static BandingWords Of(TeksPerbandingan teks) =>
        new(teks.DenganTarget("{n}"), teks.DenganCapaian("{n}", null), teks.Poin, teks.Membaik, teks.Memburuk, teks.Tetap, teks.CaraUkurBerbeda, teks.TeksResmi.HasilPerhitungan("{n}"), teks.TeksResmi.MenurutData("{n}"), teks.TeksResmi.JugaTercetak("{n}"));
}
