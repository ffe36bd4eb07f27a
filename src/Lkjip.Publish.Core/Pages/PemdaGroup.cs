namespace Lkjip.Publish.Core;

/// <summary>A local government with its OPD.</summary>
public sealed record PemdaGroup(LinkView Pemda, IReadOnlyList<LinkView> Opd);
