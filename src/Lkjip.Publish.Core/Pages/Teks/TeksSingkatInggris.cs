namespace Lkjip.Publish.Core;

/// <summary>A report in plain sentences, in British English.</summary>
internal sealed class TeksSingkatInggris : TeksSingkat
{
    public override string BelumTerbanding(int semua) => semua == 1 ? "This report holds one performance indicator; its target and result cannot be compared yet." : $"This report holds {semua} performance indicators; their targets and results cannot be compared yet.";
    public override string SatuTercapai => "One performance indicator was measured, and its target was reached.";
    public override string SatuTidak => "One performance indicator was measured, and its target was not reached.";
    public override string KeduaTercapai => "Both performance indicators that were measured reached their targets.";
    public override string SemuaTercapai(int terukur) => $"All {terukur} performance indicators that were measured reached their targets.";
    public override string TidakSatuPun(int terukur) => $"None of the {terukur} performance indicators that were measured reached its target.";
    public override string Sebagian(string tercapai, int terukur) => $"{tercapai} of the {terukur} performance indicators that were measured reached their targets.";
    public override string Lainnya(int jumlah) => $" {jumlah} more cannot be compared with their targets yet.";
    public override string YangBelum => "Not reached:";
    public override string DanLainnya(int jumlah) => $"and {jumlah} more";
    public override string Dibelanjakan(string pagu, string realisasi, string persen) => $"Of a budget of {pagu}, {realisasi} was spent ({persen}).";
    public override string Triliun => "trillion";
    public override string Miliar => "billion";
    public override string Juta => "million";
    public override string Kepuasan(string nilai, OfficialFigure? mutu, OfficialFigure? kinerja) => $"People rated its services {nilai} out of 100{(mutu is null ? string.Empty : $" (grade {mutu}{(mutu.Terhitung is { } given ? $"; {TeksResmi.Of(Bahasa.En).HasilPerhitungan(OfficialFigure.Text(given))}" : string.Empty)})")}.";
}
