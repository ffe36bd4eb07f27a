namespace Lkjip.Publish.Authoring;

/// <summary>One figure that the import changes.</summary>
/// <param name="What">What it belongs to: code and name.</param>
/// <param name="Field">The key.</param>
/// <param name="Old">What stands in the file; null where nothing does.</param>
/// <param name="New">What will stand there; null where it is taken away.</param>
public sealed record Change(string What, string Field, string? Old, string? New);
