namespace Lkjip.Publish.Core;

/// <summary>What comparisons of reports say, in British English.</summary>
internal sealed class TeksPerbandinganInggris : TeksPerbandingan
{
    // Figures.
    public override string IndikatorTercapai => "Indicators on target";
    public override string RataRataCapaian => "Average achievement";
    public override string Predikat => "Rating";
    public override string Pagu => "Budget ceiling (Rp)";
    public override string Realisasi => "Actual spending (Rp)";
    public override string Serapan => "Budget absorption";
    public override string Ikm => "Public satisfaction index (IKM)";
    public override string Tercapai(string tercapai, int terukur, string persen) => $"{tercapai} of {terukur} ({persen})";

    // Tables.
    public override string Perbandingan => "Comparisons";
    public override string UraianDaftar => "Compare two performance reports: indicators, achievement, rating, budget and public satisfaction, with their differences.";
    public override string Uraian(string judul) => $"{judul}: indicators, achievement, rating, budget and public satisfaction side by side, with their differences.";
    public override string DuaTahun(string opd, string dari, string sampai) => $"{opd}: {dari} and {sampai}";
    public override string OpdTahun(string pemda, string tahun) => $"Regional agencies of {pemda} in {tahun}";
    public override string Angka => "Figures";
    public override string Indikator => "Indicators";
    public override string PerangkatDaerah => "Regional agency";
    public override string Target => "Target";
    public override string HasilIndikator => "Actual";
    public override string Capaian => "Achievement";
    public override string Selisih => "Difference";
    public override string SelisihCapaian => "Difference of achievement";
    public override string Catatan => "Figures that a report prints are shown as printed, with what its data give beside them where that differs. Differences are computed before rounding; those of percentages are in points.";

    // Cells.
    public override string Poin => "points";
    public override string CaraUkurBerbeda => "measured differently";
    public override string Membaik => "better";
    public override string Memburuk => "worse";
    public override string Tetap => "the same";
    public override string Draf => "draft";
    public override string DariRataRata(string selisih) => $"{selisih} from the average";
    public override string DenganTarget(string target) => $"target {target}";
    public override string DenganCapaian(string capaian, string? predikat) => $"achievement {capaian}{(predikat is null ? string.Empty : $" ({predikat})")}";
}
