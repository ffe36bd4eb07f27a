using Markdig.Syntax.Inlines;

namespace Lkjip.Publish.Content;

/// <summary>A place of the prose that is still to be written.</summary>
/// <param name="task">What is to be written.</param>
internal sealed class WriteMarkInline(string task) : LeafInline
{
    /// <summary>What is to be written.</summary>
    public string Task { get; } = task;
}
