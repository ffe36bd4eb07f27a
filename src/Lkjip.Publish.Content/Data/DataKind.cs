namespace Lkjip.Publish.Content;

/// <summary>Kinds of values.</summary>
internal enum DataKind
{
    Null,
    Text,
    Number,
    Bool,

    /// <summary>A YAML scalar without quotes: text, number or truth value, as its reader expects.</summary>
    Plain,
    Object,
    List,
}
