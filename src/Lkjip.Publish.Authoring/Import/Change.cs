using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>One figure that the import changes.</summary>
/// <param name="What">What it belongs to: code and name.</param>
/// <param name="Field">The key, or what is added.</param>
/// <param name="Old">What stands in the file; null where nothing does.</param>
/// <param name="New">What will stand there; null where it is taken away.</param>
public sealed record Change(string What, Wording Field, string? Old, string? New)
{
    /// <summary>True for something that the file did not have at all.</summary>
    public bool IsAdded { get; init; }

    /// <summary>A key of something that the file has.</summary>
    public static Change Of(string what, string key, string? old, string? now) => new(what, Wording.Of(key), old, now);

    /// <summary>Something that the file did not have.</summary>
    public static Change Added(string what, Wording kind, string name) => new(what, kind, null, name) { IsAdded = true };
}
