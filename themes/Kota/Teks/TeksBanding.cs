using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says to readers who compare reports.</summary>
internal abstract class TeksBanding
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static TeksBanding Indonesia { get; } = new TeksBandingIndonesia();

    private static TeksBanding Inggris { get; } = new TeksBandingInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksBanding Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    public abstract string Perbandingan { get; }
    public abstract string Pengantar { get; }
    public abstract string TahunKeTahun { get; }
    public abstract string TanpaTahun { get; }
    public abstract string AntarOpd { get; }
    public abstract string TanpaOpd { get; }
    public abstract string PilihDua { get; }
    public abstract string LaporanPertama { get; }
    public abstract string LaporanKedua { get; }
    public abstract string PilihLaporan { get; }
    public abstract string PerluSkrip { get; }
    public abstract string GagalMuat { get; }
    public abstract string LaporanSama { get; }
    public abstract string HasilSiap { get; }
    public abstract string LaporanDibandingkan { get; }
    public abstract string SemuaPerbandingan { get; }
    public abstract string BandingkanLaporan { get; }
    public abstract string Bandingkan(string apa);
}
