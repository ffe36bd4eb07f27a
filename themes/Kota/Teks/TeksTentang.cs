using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says of the portal itself: what it is, its terms, its accessibility.</summary>
internal abstract class TeksTentang
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static TeksTentang Indonesia { get; } = new TeksTentangIndonesia();

    private static TeksTentang Inggris { get; } = new TeksTentangInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksTentang Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    // The footer.
    public abstract string TautanKaki { get; }

    // A report in plain words.
    public abstract string SecaraSingkat { get; }
    public abstract string SecaraSingkatAsal { get; }
    public abstract string ArtiIstilah { get; }
    public abstract string LihatCatatan { get; }

    // The glossary.
    public abstract string Glosarium { get; }
    public abstract string PengantarGlosarium { get; }
    public abstract string Istilah { get; }
    public abstract string Singkatan { get; }

    // About.
    public abstract string TentangPortal { get; }
    public abstract string Isi { get; }
    public abstract string BelumAdaIsi { get; }
    public abstract string IsiHalaman { get; }
    public abstract string Angka { get; }
    public abstract string Angka1 { get; }
    public abstract string Angka2 { get; }
    public abstract string Angka3 { get; }
    public abstract string Ralat { get; }
    public abstract string RalatPenjelasan { get; }
    public abstract string LihatRalat { get; }
    public abstract string Lisensi { get; }
    public abstract string LisensiPenjelasan { get; }
    public abstract string Privasi { get; }
    public abstract string PrivasiPenjelasan { get; }
    public abstract string PenanggungJawab { get; }
    public abstract string KontakBelum { get; }
    public abstract string IsiPortal(Core.TentangPage page);

    // Accessibility.
    public abstract string Aksesibilitas { get; }
    public abstract string AksesibilitasPengantar { get; }
    public abstract string Status { get; }
    public abstract string StatusPenjelasan { get; }
    public abstract string YangDiuji { get; }
    public abstract string Diuji1 { get; }
    public abstract string Diuji2 { get; }
    public abstract string Diuji3 { get; }
    public abstract string Kekurangan { get; }
    public abstract string Kekurangan1 { get; }
    public abstract string Kekurangan2 { get; }
    public abstract string Kekurangan3 { get; }
    public abstract string Kekurangan4 { get; }
    public abstract string Kekurangan5 { get; }
    public abstract string Laporkan { get; }
    public abstract string LaporkanPenjelasan { get; }
}
