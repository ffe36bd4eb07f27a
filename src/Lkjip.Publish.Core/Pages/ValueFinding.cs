namespace Lkjip.Publish.Core;

/// <summary>The finding about an inline value.</summary>
/// <param name="Id">Id of the value on its page, to which the finding leads back; null where it is about another place.</param>
/// <param name="Href">Address of the finding as the page writes it.</param>
public sealed record ValueFinding(string? Id, string Href);
