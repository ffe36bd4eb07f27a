namespace Lkjip.Publish.Content;

/// <summary>A key of a record.</summary>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">True where it must be written.</param>
/// <param name="Set">Sets it on a new record.</param>
internal sealed record RecordMember(Type Type, bool IsRequired, Action<object, object?> Set);
