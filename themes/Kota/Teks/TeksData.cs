using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says to readers of taking data away, and of who answers for a report.</summary>
internal abstract class TeksData
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static TeksData Indonesia { get; } = new TeksDataIndonesia();

    private static TeksData Inggris { get; } = new TeksDataInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksData Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    // Below a table.
    public abstract string BawaPulang { get; }
    public abstract string Unduh { get; }
    public abstract string SemuaTabel { get; }
    public abstract string Kutip { get; }
    public abstract string Apa { get; }
    public abstract string BibTeX { get; }
    public abstract string Sematkan { get; }
    public abstract string SematkanPenjelasan { get; }
    public abstract string TabelSaja { get; }
    public abstract string BukaDiLaporan { get; }

    // The report's page.
    public abstract string Tentang { get; }
    public abstract string PenanggungJawab { get; }
    public abstract string Terbit { get; }
    public abstract string Ditandatangani { get; }
    public abstract string Versi { get; }
    public abstract string LisensiData { get; }
    public abstract string LisensiBelum { get; }
    public abstract string Edisi { get; }
    public abstract string EdisiIni { get; }
    public abstract string Pemeriksaan { get; }
    public abstract string Ralat { get; }
    public abstract string BelumAdaRalat { get; }
    public abstract string Data { get; }
    public abstract string KutipLaporan { get; }
    public abstract string BerkasBibTeX { get; }

    // Data of a report.
    public abstract string JudulDataLaporan { get; }
    public abstract string PengantarDataLaporan { get; }
    public abstract string TanpaTabel { get; }

    // Data of the portal.
    public abstract string JudulData { get; }
    public abstract string PengantarData { get; }
    public abstract string CaraMemanen { get; }
    public abstract string Katalog { get; }
    public abstract string KatalogPenjelasan { get; }
    public abstract string Skema { get; }
    public abstract string SkemaPenjelasan { get; }
    public abstract string Umpan { get; }
    public abstract string UmpanPenjelasan { get; }
    public abstract string AlamatTetap { get; }
    public abstract string Apostrof { get; }
    public abstract string BelumAdaData { get; }

    // All corrections.
    public abstract string JudulRalat { get; }
    public abstract string PengantarRalat { get; }
    public abstract string BelumAdaRalatSemua { get; }

    // The footer.
    public abstract string TautanKaki { get; }

    public abstract string JumlahTabel(int jumlah);

    public abstract string UnduhBentuk(TakeawayForm bentuk);

    public abstract string NamaBerkas(TakeawayForm bentuk, DataItemName tabel);

    public abstract string NamaBerkas(TakeawayForm bentuk, DataReport laporan);

    public abstract string PdfEdisi(EditionFileView berkas);

    public abstract string NamaEdisi(EditionView edisi);

    /// <summary>What each form of a table is for.</summary>
    private protected static string Kegunaan(Bahasa bahasa) => string.Join("; ", TakeawayForm.OfTable.Select(form => $"{form.Label.In(bahasa)} {form.Use.In(bahasa)}"));

    /// <summary>The addresses of a table in its forms.</summary>
    private protected static string AlamatTabel(string tabel, string dan)
    {
        string[] addresses = [.. TakeawayForm.OfTable.Select(form => $"…/data/<{tabel}>.{form.Ending}")];
        return $"{string.Join(", ", addresses[..^1])} {dan} {addresses[^1]}";
    }
}
