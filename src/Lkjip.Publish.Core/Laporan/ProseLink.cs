namespace Lkjip.Publish.Core;

/// <summary>A link or picture of the prose.</summary>
/// <param name="Target">As written: <c>#id</c>, an address, or a file of the report.</param>
/// <param name="At">Where it starts.</param>
public sealed record ProseLink(string Target, SourcePosition At);
