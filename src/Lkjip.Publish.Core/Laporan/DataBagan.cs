namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/bagan/&lt;id&gt;.json</c>: an organisation chart.</summary>
public sealed record DataBagan
{
    /// <summary>The head of the organisation.</summary>
    public required JabatanBagan Puncak { get; init; }
}
