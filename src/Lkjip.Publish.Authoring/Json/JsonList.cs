namespace Lkjip.Publish.Authoring;

/// <summary>A list.</summary>
internal sealed class JsonList : JsonValue
{
    /// <summary>The items, in order.</summary>
    public List<JsonValue> Items { get; } = [];

    /// <summary>The items that are objects.</summary>
    public IEnumerable<JsonMembers> Objects => Items.OfType<JsonMembers>();
}
