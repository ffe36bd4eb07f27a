namespace Lkjip.Publish.Content;

/// <summary>A key of a record.</summary>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">True where it must be written.</param>
/// <param name="Get">Reads it off a record: off a new one, what holds where nothing is written.</param>
/// <param name="Set">Sets it on a new record.</param>
internal sealed record RecordMember(Type Type, bool IsRequired, Func<object, object?> Get, Action<object, object?> Set);
