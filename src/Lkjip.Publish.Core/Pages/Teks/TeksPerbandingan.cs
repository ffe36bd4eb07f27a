namespace Lkjip.Publish.Core;

/// <summary>What comparisons of reports say.</summary>
internal abstract class TeksPerbandingan
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static TeksPerbandingan Indonesia { get; } = new TeksPerbandinganIndonesia();

    private static TeksPerbandingan Inggris { get; } = new TeksPerbandinganInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksPerbandingan Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    /// <summary>What stands beside official figures.</summary>
    public OfficialNotes Resmi => new(TeksResmi);

    /// <summary>The same as words.</summary>
    public TeksResmi TeksResmi => TeksResmi.Of(this == Inggris ? Bahasa.En : Bahasa.Id);

    // Figures.
    public abstract string IndikatorTercapai { get; }
    public abstract string RataRataCapaian { get; }
    public abstract string Predikat { get; }
    public abstract string Pagu { get; }
    public abstract string Realisasi { get; }
    public abstract string Serapan { get; }
    public abstract string Ikm { get; }
    public abstract string Tercapai(string tercapai, int terukur, string persen);

    // Tables.
    public abstract string Perbandingan { get; }
    public abstract string UraianDaftar { get; }
    public abstract string Uraian(string judul);
    public abstract string DuaTahun(string opd, string dari, string sampai);
    public abstract string OpdTahun(string pemda, string tahun);
    public abstract string Angka { get; }
    public abstract string Indikator { get; }
    public abstract string PerangkatDaerah { get; }
    public abstract string Target { get; }
    public abstract string HasilIndikator { get; }
    public abstract string Capaian { get; }
    public abstract string Selisih { get; }
    public abstract string SelisihCapaian { get; }
    public abstract string Catatan { get; }

    // Cells.
    public abstract string Poin { get; }
    public abstract string CaraUkurBerbeda { get; }
    public abstract string Membaik { get; }
    public abstract string Memburuk { get; }
    public abstract string Tetap { get; }
    public abstract string Draf { get; }
    public abstract string DariRataRata(string selisih);
    public abstract string DenganTarget(string target);
    public abstract string DenganCapaian(string capaian, string? predikat);
}
