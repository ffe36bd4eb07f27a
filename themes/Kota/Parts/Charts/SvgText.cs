using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Lkjip.Publish.Theme.Kota.Parts.Charts;

/// <summary>A text of a drawing. Razor keeps the element <c>text</c> to itself, so this one is written here.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Its class.</summary>
    [Parameter, EditorRequired]
    public required string Class { get; set; }

    /// <summary>Its middle, as a share of the drawing's width.</summary>
    [Parameter, EditorRequired]
    public required string X { get; set; }

    /// <summary>Its base line, as a share of the drawing's height.</summary>
    [Parameter, EditorRequired]
    public required string Y { get; set; }

    /// <summary>How far it is moved down, in letters' heights; null for not at all.</summary>
    [Parameter]
    public string? Down { get; set; }

    /// <summary>What it says.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", X);
        builder.AddAttribute(3, "y", Y);
        builder.AddAttribute(4, "dy", Down);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}
