namespace Lkjip.Publish.Theme.Kota;

/// <content>What the pages that join reports say.</content>
internal sealed partial class TeksInggris
{
    public override string PerangkatDaerah => "Regional agencies (OPD)";
    public override string MenurutOpd => "By regional agency (OPD)";
    public override string SaringOpd => "Find a regional agency (OPD) in the list";
    public override string SaringAda => "{n} of {all} regional agencies match.";
    public override string SaringKosong => "No regional agency matches. Try another word.";
    public override string BelumTerbit => "Not yet published";
    public override string TahunLain => "Other years";
    public override string KinerjaDanAnggaran => "Performance and budget";
    public override string DuluBernama => "Former names:";
    public override string Indikator => "Indicators";
    public override string IndikatorKinerja => "Performance indicator";
    public override string BelumAdaIndikator => "The reports of this regional agency hold no indicator data yet.";
    public override string AngkaTerbaru => "Latest figures";
    public override string DariTahunKeTahun => "From year to year";
    public override string BelumAdaAngkaIndikator => "No report states a target or an actual figure yet.";
    public override string CaraUkurBerubah => "This indicator has not always been measured in the same way";
    public override string CaraUkurPenjelasan =>
        "Figures before and after a change cannot be compared directly; the line of the chart is therefore broken there.";
    public override string TentangIndikator => "About this indicator";
    public override string IndikatorLaporan => "Indicators in this report";
    public override string HalamanPindah => "This page has moved";

    public override string SekilasTahun(int tahun) => $"{tahun} at a glance";

    public override string Perbandingan(int tahun) => $"Regional agencies compared, {tahun}";

    public override string BelumTerbitPenjelasan(int tahun) => $"These regional agencies have reports for other years in this portal, but none for {tahun} yet.";

    public override string TentangPemda(string nama) => $"Performance and budget of the regional agencies (OPD) of {nama}, computed from their performance reports.";

    public override string LihatKinerja(string nama) => $"See the performance of {nama}";

    public override string SemuaIndikator(string opd) => $"All indicators of {opd}";

    public override string BukaAlamatBaru(string nama) => $"Open the new address: {nama}";
}
