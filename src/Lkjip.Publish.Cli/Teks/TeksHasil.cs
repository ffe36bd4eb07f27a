using Lkjip.Publish.Authoring;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>How a command ended, and what comes next. A language that lacks a text does not compile.</summary>
internal abstract class TeksHasil
{
    private static TeksHasil Indonesia { get; } = new TeksHasilIndonesia();

    private static TeksHasil Inggris { get; } = new TeksHasilInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksHasil Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    // build and check.
    public abstract string Dihentikan { get; }
    public abstract string TidakDibangun { get; }
    public abstract string LihatTemuan { get; }
    public abstract string Dibangun(PublishResult result, string folder);
    public abstract string Diperiksa(int reports, int drafts);

    // new.
    public abstract string LangkahBerikutnya { get; }
    public abstract string SebutTandaTulis { get; }
    public abstract string BukaPratinjau { get; }
    public abstract string BantuanVsCode(string files);
    public abstract string Dibuat(ReportId report, int files);

    // import.
    public abstract string AkanBerubah { get; }
    public abstract string Kosong { get; }
    public abstract string Dihapus { get; }
    public abstract string TidakDitulis { get; }
    public abstract string TulisTidak { get; }
    public abstract string TidakBerubah(string path);
    public abstract string BelumDitulis(string path);
    public abstract string Ditulis(string path, int changes);
    public abstract string TemplatDitulis(string path, string kind);

    // schema.
    public abstract string SkemaDitulis(int schemas, string folder);
    public abstract string SetelanDitulis(string path);
}
