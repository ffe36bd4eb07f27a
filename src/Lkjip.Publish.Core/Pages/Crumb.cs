namespace Lkjip.Publish.Core;

/// <summary>A step of the way to a page.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Address">Address within the site.</param>
public sealed record Crumb(string Text, string Address)
{
    /// <summary>True for a name or a title from the content, which is Indonesian whatever the site speaks.</summary>
    public bool IsOwn { get; init; }

    /// <summary>A step whose wording comes from the content.</summary>
    public static Crumb Own(string text, string address) => new(text, address) { IsOwn = true };
}
