namespace Lkjip.Publish.Core;

/// <summary>Titles and descriptions of the pages about the portal, in Indonesian.</summary>
internal sealed class TeksTentangPortalIndonesia : TeksTentangPortal
{
    public override string Tentang => "Tentang portal ini";
    public override string UraianTentang => "Apa yang dimuat portal ini, bagaimana angkanya dihitung, dan siapa penanggung jawabnya.";
    public override string Aksesibilitas => "Pernyataan aksesibilitas";
    public override string UraianAksesibilitas => "Sejauh mana portal ini dapat dipakai oleh semua orang, bagaimana itu diuji, dan apa yang belum terpenuhi.";
    public override string Glosarium => "Glosarium";
    public override string UraianGlosarium => "Arti istilah dan kepanjangan singkatan dalam laporan kinerja, dengan kata-kata sederhana.";
}
