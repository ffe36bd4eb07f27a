namespace Lkjip.Publish.Core;

/// <summary>A report in plain sentences, in Indonesian.</summary>
internal sealed class TeksSingkatIndonesia : TeksSingkat
{
    public override string BelumTerbanding(int semua) => $"Laporan ini memuat {semua} indikator kinerja; target dan realisasinya belum dapat dibandingkan.";
    public override string SatuTercapai => "Satu indikator kinerja diukur, dan targetnya tercapai.";
    public override string SatuTidak => "Satu indikator kinerja diukur, dan targetnya tidak tercapai.";
    public override string KeduaTercapai => "Kedua indikator kinerja yang diukur mencapai targetnya.";
    public override string SemuaTercapai(int terukur) => $"Semua {terukur} indikator kinerja yang diukur mencapai targetnya.";
    public override string TidakSatuPun(int terukur) => $"Tidak satu pun dari {terukur} indikator kinerja yang diukur mencapai targetnya.";
    public override string Sebagian(string tercapai, int terukur) => $"{tercapai} dari {terukur} indikator kinerja yang diukur mencapai targetnya.";
    public override string Lainnya(int jumlah) => $" {jumlah} lainnya belum dapat dibandingkan dengan targetnya.";
    public override string YangBelum => "Yang belum tercapai:";
    public override string DanLainnya(int jumlah) => $"dan {jumlah} lainnya";
    public override string Dibelanjakan(string pagu, string realisasi, string persen) => $"Dari anggaran {pagu}, {realisasi} dibelanjakan ({persen}).";
    public override string Triliun => "triliun";
    public override string Miliar => "miliar";
    public override string Juta => "juta";
    public override string Kepuasan(string nilai, OfficialFigure? mutu, OfficialFigure? kinerja) => $"Masyarakat menilai pelayanannya {nilai} dari 100{(kinerja is null ? string.Empty : $" ({Arti(kinerja, mutu)})")}.";

    /// <summary>"sangat baik, mutu A; hasil perhitungan baik, mutu B".</summary>
    private static string Arti(OfficialFigure kinerja, OfficialFigure? mutu) => Kata(kinerja.Teks, mutu?.Teks)
        + (kinerja.Differs || mutu is { Differs: true } ? $"; {TeksResmi.Indonesia.HasilPerhitungan(Kata((kinerja.Terhitung ?? kinerja.Official).Teks, (mutu?.Terhitung ?? mutu?.Official)?.Teks))}" : string.Empty);

    private static string Kata(string? kinerja, string? mutu) => $"{kinerja?.ToLowerInvariant()}{(mutu is null ? string.Empty : $", mutu {mutu}")}";
}
