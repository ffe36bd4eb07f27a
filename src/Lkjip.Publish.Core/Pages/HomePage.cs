namespace Lkjip.Publish.Core;

/// <summary>The portal's home page.</summary>
public sealed record HomePage : Page
{
    /// <summary>The local government whose portal this is; null where the site joins several, or has no report yet.</summary>
    public PemdaHead? Kota { get; init; }

    /// <summary>The local governments with their OPD.</summary>
    public required IReadOnlyList<PemdaGroup> Pemda { get; init; }

    /// <summary>Years in which there are reports, newest first.</summary>
    public required IReadOnlyList<LinkView> Years { get; init; }

    /// <summary>The newest reports.</summary>
    public required IReadOnlyList<ReportCard> Newest { get; init; }
}
