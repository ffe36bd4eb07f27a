namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says to readers who compare reports, in British English.</summary>
internal sealed class TeksBandingInggris : TeksBanding
{
    public override string Perbandingan => "Comparisons";
    public override string Pengantar => "Set two reports side by side: indicators, achievement, rating, budget and public satisfaction, with their differences.";
    public override string TahunKeTahun => "From year to year";
    public override string TanpaTahun => "No regional agency has reports of two years on this portal yet.";
    public override string AntarOpd => "Between regional agencies";
    public override string TanpaOpd => "No local government has reports of several regional agencies of one year yet.";
    public override string PilihDua => "Choose two reports";
    public override string LaporanPertama => "First report";
    public override string LaporanKedua => "Second report";
    public override string PilihLaporan => "Choose a report";
    public override string PerluSkrip => "Choosing two reports of your own needs JavaScript. Ready comparisons are listed below.";
    public override string GagalMuat => "The figures of the reports cannot be loaded. Open a ready comparison below.";
    public override string LaporanSama => "Choose two different reports.";
    public override string HasilSiap => "The comparison of {a} and {b} is shown below.";
    public override string LaporanDibandingkan => "The reports compared";
    public override string SemuaPerbandingan => "All comparisons";
    public override string BandingkanLaporan => "Compare with another report";
    public override string Bandingkan(string apa) => $"Compare: {apa}";
}
