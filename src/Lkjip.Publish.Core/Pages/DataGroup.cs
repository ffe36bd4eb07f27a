namespace Lkjip.Publish.Core;

/// <summary>The data of one local government.</summary>
/// <param name="Pemda">The local government.</param>
/// <param name="Reports">Its reports, by OPD and then the newest first.</param>
public sealed record DataGroup(LinkView Pemda, IReadOnlyList<DataReport> Reports);
