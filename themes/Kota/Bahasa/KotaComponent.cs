using Microsoft.AspNetCore.Components;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>A component that speaks: its texts are those of the language around it.</summary>
public abstract class KotaComponent : ComponentBase
{
    [CascadingParameter]
    private protected Speech Speech { get; set; } = Speech.Indonesian;

    private protected Teks Teks => Speech.Teks;

    private protected TeksData TeksData => Speech.TeksData;

    private protected TeksBanding TeksBanding => TeksBanding.Of(Speech.Here);

    private protected TeksTentang TeksTentang => TeksTentang.Of(Speech.Here);

    /// <summary>The <c>lang</c> of words from the content; null, no attribute, where they need none.</summary>
    private protected string? OwnLang => Speech.OwnLang;

    /// <summary>The <c>lang</c> of the page's own words within the text of a report; null, no attribute, where they need none.</summary>
    private protected string? SiteLang => Speech.SiteLang;

    /// <summary>Words from the content within a sentence of the page's own: an element of their own only where they need a <c>lang</c>.</summary>
    private protected RenderFragment Own(string text) => builder =>
    {
        if (OwnLang is not { } lang)
        {
            builder.AddContent(0, text);
            return;
        }

        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "lang", lang);
        builder.AddContent(3, text);
        builder.CloseElement();
    };
}
