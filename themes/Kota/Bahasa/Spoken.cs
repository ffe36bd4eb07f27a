using Lkjip.Publish.Core;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>A page with its language handed down to every component in it.</summary>
/// <typeparam name="TComponent">Draws the page, which it takes as its parameter <c>Model</c>.</typeparam>
public sealed class Spoken<TComponent> : ComponentBase
    where TComponent : IComponent
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required Page Model { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<Speech>>(0);
        builder.AddComponentParameter(1, "Value", Speech.Of(Model));
        builder.AddComponentParameter(2, "IsFixed", true);
        builder.AddComponentParameter(3, "ChildContent", (RenderFragment)(content =>
        {
            content.OpenComponent<TComponent>(0);
            content.AddComponentParameter(1, "Model", Model);
            content.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
