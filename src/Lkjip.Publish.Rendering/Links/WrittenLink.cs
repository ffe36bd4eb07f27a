namespace Lkjip.Publish.Rendering;

/// <summary>A link as a page writes it.</summary>
/// <param name="Href">Value of the attribute, with its entities decoded.</param>
/// <param name="Element">Name of the element, such as <c>a</c> or <c>img</c>.</param>
/// <param name="At">Where the element begins in the page's bytes.</param>
internal readonly record struct WrittenLink(string Href, string Element, int At);
