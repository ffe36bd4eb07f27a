using Lkjip.Publish.Core;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Lkjip.Publish.Theme.Kota.Layout;

/// <summary>A script of the theme, run when the page is there unless it says otherwise. Razor refuses the element <c>script</c> in components, so it is written here.</summary>
public sealed class ScriptFile : ComponentBase
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required Page Page { get; set; }

    /// <summary>The script.</summary>
    [Parameter, EditorRequired]
    public required ThemeAsset File { get; set; }

    /// <summary>True runs it where it stands, before what follows is there.</summary>
    [Parameter]
    public bool Now { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "script");
        builder.AddAttribute(1, "src", Page.Href(File.Address));
        builder.AddAttribute(2, "defer", !Now);
        builder.CloseElement();
    }
}
