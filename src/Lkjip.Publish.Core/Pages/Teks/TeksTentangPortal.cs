namespace Lkjip.Publish.Core;

/// <summary>Titles and descriptions of the pages about the portal.</summary>
internal abstract class TeksTentangPortal
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static TeksTentangPortal Indonesia { get; } = new TeksTentangPortalIndonesia();

    private static TeksTentangPortal Inggris { get; } = new TeksTentangPortalInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksTentangPortal Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    public abstract string Tentang { get; }
    public abstract string UraianTentang { get; }
    public abstract string Aksesibilitas { get; }
    public abstract string UraianAksesibilitas { get; }
    public abstract string Glosarium { get; }
    public abstract string UraianGlosarium { get; }
}
