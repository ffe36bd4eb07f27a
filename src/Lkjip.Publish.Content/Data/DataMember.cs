using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>A member of an object.</summary>
internal sealed record DataMember(string Key, SourcePosition KeyAt, DataNode Value);
