namespace Lkjip.Publish.Core;

/// <summary>Languages as documents name them.</summary>
public static class KodeBahasa
{
    /// <summary>The language tag of HTML (BCP 47): "id", "en".</summary>
    public static string Tag(this Bahasa bahasa) => bahasa is Bahasa.En ? "en" : "id";

    /// <summary>The locale of Open Graph: "id_ID", "en_GB".</summary>
    public static string Locale(this Bahasa bahasa) => bahasa is Bahasa.En ? "en_GB" : "id_ID";
}
