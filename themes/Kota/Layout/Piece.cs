using Lkjip.Publish.Core;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Lkjip.Publish.Theme.Kota.Layout;

/// <summary>A piece of this theme, or what the theme that derives from it has in its place.</summary>
public sealed class Piece : ComponentBase
{
    /// <summary>The theme that draws the page.</summary>
    [Inject]
    public required ITheme Theme { get; set; }

    /// <summary>The component of this theme.</summary>
    [Parameter, EditorRequired]
    public required Type Of { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required Page Page { get; set; }

    /// <summary>What stands within the piece; null for nothing.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent(0, Theme is KotaTheme theme ? theme.PieceFor(Of) : Of);
        builder.AddComponentParameter(1, nameof(Page), Page);
        if (ChildContent is not null)
        {
            builder.AddComponentParameter(2, nameof(ChildContent), ChildContent);
        }

        builder.CloseComponent();
    }
}
