namespace Lkjip.Publish.Content;

/// <summary>What a schema describes.</summary>
/// <param name="Name">Name of the schema.</param>
/// <param name="Type">The record to which the reader binds it.</param>
/// <param name="IsYaml">True for front matter and bodies of blocks, whose scalars without quotes are what their reader expects.</param>
/// <param name="Pattern">The files under the content folder, with <c>*</c> for a folder or a name; null for blocks, which stand within chapters.</param>
internal sealed record SchemaSubject(string Name, Type Type, bool IsYaml, string? Pattern)
{
    /// <summary>Name of the schema's file.</summary>
    public string File => $"{Name}.schema.json";
}
