namespace Lkjip.Publish.Core;

/// <summary>A report in plain sentences.</summary>
internal abstract class TeksSingkat
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static TeksSingkat Indonesia { get; } = new TeksSingkatIndonesia();

    private static TeksSingkat Inggris { get; } = new TeksSingkatInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksSingkat Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    /// <summary>What stands beside official figures.</summary>
    public OfficialNotes Resmi => new(TeksResmi.Of(this == Inggris ? Bahasa.En : Bahasa.Id));

    public abstract string BelumTerbanding(int semua);
    public abstract string SatuTercapai { get; }
    public abstract string SatuTidak { get; }
    public abstract string KeduaTercapai { get; }
    public abstract string SemuaTercapai(int terukur);
    public abstract string TidakSatuPun(int terukur);
    public abstract string Sebagian(string tercapai, int terukur);
    public abstract string Lainnya(int jumlah);
    public abstract string YangBelum { get; }
    public abstract string DanLainnya(int jumlah);
    public abstract string Dibelanjakan(string pagu, string realisasi, string persen);
    public abstract string Kepuasan(string nilai, OfficialFigure? mutu, OfficialFigure? kinerja);
    public abstract string Triliun { get; }
    public abstract string Miliar { get; }
    public abstract string Juta { get; }
}
