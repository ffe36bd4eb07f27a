namespace Lkjip.Publish.Authoring;

/// <summary>A JSON value that can be changed without touching how the rest was written: scalars keep their letters, members their order.</summary>
internal abstract class JsonValue
{
    /// <summary>True where the editor began its content on a new line.</summary>
    public bool Expanded { get; set; }
}
