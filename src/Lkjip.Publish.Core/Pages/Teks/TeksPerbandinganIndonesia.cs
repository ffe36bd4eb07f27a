namespace Lkjip.Publish.Core;

/// <summary>What comparisons of reports say, in Indonesian.</summary>
internal sealed class TeksPerbandinganIndonesia : TeksPerbandingan
{
    // Figures.
    public override string IndikatorTercapai => "Indikator tercapai";
    public override string RataRataCapaian => "Rata-rata capaian";
    public override string Predikat => "Predikat";
    public override string Pagu => "Pagu (Rp)";
    public override string Realisasi => "Realisasi anggaran (Rp)";
    public override string Serapan => "Serapan anggaran";
    public override string Ikm => "Indeks kepuasan masyarakat (IKM)";
    public override string Tercapai(string tercapai, int terukur, string persen) => $"{tercapai} dari {terukur} ({persen})";

    // Tables.
    public override string Perbandingan => "Perbandingan";
    public override string UraianDaftar => "Bandingkan dua laporan kinerja: indikator, capaian, predikat, anggaran dan kepuasan masyarakat, dengan selisihnya.";
    public override string Uraian(string judul) => $"{judul}: indikator, capaian, predikat, anggaran dan kepuasan masyarakat berdampingan, dengan selisihnya.";
    public override string DuaTahun(string opd, string dari, string sampai) => $"{opd}: {dari} dan {sampai}";
    public override string OpdTahun(string pemda, string tahun) => $"Perangkat daerah {pemda} tahun {tahun}";
    public override string Angka => "Angka";
    public override string Indikator => "Indikator";
    public override string PerangkatDaerah => "Perangkat daerah";
    public override string Target => "Target";
    public override string HasilIndikator => "Realisasi";
    public override string Capaian => "Capaian";
    public override string Selisih => "Selisih";
    public override string SelisihCapaian => "Selisih capaian";
    public override string Catatan => "Angka yang tercetak dalam laporan ditampilkan seperti tercetak, dengan hasil perhitungan dari datanya bila berbeda. Selisih dihitung dari angka sebelum dibulatkan; selisih persentase disebut dalam poin.";

    // Cells.
    public override string Poin => "poin";
    public override string CaraUkurBerbeda => "cara ukur berbeda";
    public override string Membaik => "membaik";
    public override string Memburuk => "memburuk";
    public override string Tetap => "tetap";
    public override string Draf => "draf";
    public override string DariRataRata(string selisih) => $"{selisih} dari rata-rata";
    public override string DenganTarget(string target) => $"target {target}";
    public override string DenganCapaian(string capaian, string? predikat) => $"capaian {capaian}{(predikat is null ? string.Empty : $" ({predikat})")}";
}
