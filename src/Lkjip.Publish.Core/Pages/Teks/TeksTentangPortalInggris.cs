namespace Lkjip.Publish.Core;

/// <summary>Titles and descriptions of the pages about the portal, in British English.</summary>
internal sealed class TeksTentangPortalInggris : TeksTentangPortal
{
    public override string Tentang => "About this portal";
    public override string UraianTentang => "What this portal holds, how its figures are computed, and who is responsible for it.";
    public override string Aksesibilitas => "Accessibility statement";
    public override string UraianAksesibilitas => "How far this portal can be used by everyone, how that was tested, and what is lacking.";
    public override string Glosarium => "Glossary";
    public override string UraianGlosarium => "What the terms and abbreviations of performance reports mean, in plain words.";
}
