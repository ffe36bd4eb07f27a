namespace Lkjip.Publish.Authoring;

/// <summary>An object.</summary>
internal sealed class JsonMembers : JsonValue
{
    /// <summary>The members, in the order in which they stand.</summary>
    public List<KeyValuePair<string, JsonValue>> Members { get; } = [];

    /// <summary>A member's value; null where there is none.</summary>
    public JsonValue? this[string key] => Members.FirstOrDefault(m => m.Key == key).Value;

    /// <summary>The text of a member; null where it is none.</summary>
    public string? Text(string key) => (this[key] as JsonScalar)?.Text;

    /// <summary>The number of a member; null where it is none.</summary>
    public decimal? Number(string key) => (this[key] as JsonScalar)?.Number;

    /// <summary>The objects of a member that is a list.</summary>
    public IEnumerable<JsonMembers> Objects(string key) => (this[key] as JsonList)?.Objects ?? [];

    /// <summary>Sets a member where it stands, or adds it at the end, or before the first of some others.</summary>
    public void Set(string key, JsonValue value, params ReadOnlySpan<string> before)
    {
        int at = Members.FindIndex(m => m.Key == key);
        if (at >= 0)
        {
            Members[at] = new(key, value);
            return;
        }

        string[] later = before.ToArray();
        int next = Members.FindIndex(m => later.Contains(m.Key));
        Members.Insert(next < 0 ? Members.Count : next, new(key, value));
    }

    /// <summary>Takes a member away.</summary>
    /// <returns>False where there was none.</returns>
    public bool Remove(string key) => Members.RemoveAll(m => m.Key == key) > 0;

    /// <summary>The list of a member, made where there is none.</summary>
    public JsonList ListOf(string key)
    {
        if (this[key] is JsonList list)
        {
            return list;
        }

        JsonList made = new() { Expanded = true };
        Set(key, made);
        return made;
    }
}
