using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>A value of a JSON or YAML file with its place: what was written, before it has a type.</summary>
/// <param name="Kind">What kind of value.</param>
/// <param name="Text">The text of a scalar; empty for objects and lists.</param>
/// <param name="At">Where it starts.</param>
internal sealed record DataNode(DataKind Kind, string Text, SourcePosition At)
{
    /// <summary>The members of an object, as written, duplicates included.</summary>
    public IReadOnlyList<DataMember> Members { get; init; } = [];

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<DataNode> Items { get; init; } = [];

    /// <summary>The kind in the editor's words.</summary>
    public Wording Described => Kind switch
    {
        DataKind.Object => new("objek { … }", "an object { … }"),
        DataKind.List => new("daftar [ … ]", "a list [ … ]"),
        DataKind.Null => new("null (kosong)", "null (empty)"),
        DataKind.Text => new($"teks \"{Shorten(Text)}\"", $"the text \"{Shorten(Text)}\""),
        DataKind.Number => new($"angka {Text}", $"the number {Text}"),
        _ => Wording.Of(Shorten(Text)),
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
