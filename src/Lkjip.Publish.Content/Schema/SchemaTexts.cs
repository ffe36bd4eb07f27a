using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>The Indonesian titles and descriptions of keys and names, from <c>keterangan.json</c>; those of required keys in English too, for findings name them.</summary>
internal static class SchemaTexts
{
    /// <summary>Key under which the text of a record itself stands.</summary>
    public const string Whole = "_";

    private static readonly Dictionary<string, Dictionary<string, string>> Texts = Read();

    /// <summary>The types of which the resource tells, with the keys that it knows.</summary>
    public static IReadOnlyDictionary<string, Dictionary<string, string>> All => Texts;

    /// <summary>Title and description of a key of a record, its own or one of the records it extends.</summary>
    /// <exception cref="InvalidOperationException">The resource has none, or not both.</exception>
    public static (string Title, string Description) Of(Type record, string key) =>
        Split((Declaring(record, key) ?? record).Name, key);

    /// <summary>The description of a required key; null where the resource has none.</summary>
    /// <exception cref="InvalidOperationException">The resource does not say it in both languages.</exception>
    public static Wording? DescriptionOf(Type record, string key) => Declaring(record, key) is not { } type ? null
        : Parts(type.Name, key) is [_, { } indonesia, { Length: > 0 } inggris] ? new(indonesia, inggris)
        : throw new InvalidOperationException($"keterangan.json: no English description for {type.Name}.{key}.");

    /// <summary>Title and description of what a row of a generic table says of itself; see <see cref="KunciBaris"/>.</summary>
    public static (string Title, string Description) OfRow(string key) => Split("BarisTabel", key);

    /// <summary>What a name of an enumeration means.</summary>
    /// <exception cref="InvalidOperationException">The resource does not say.</exception>
    public static string OfName(Type enumeration, string name) =>
        Texts.TryGetValue(enumeration.Name, out Dictionary<string, string>? names) && names.TryGetValue(name, out string? text)
            ? text
            : throw new InvalidOperationException($"keterangan.json: no text for {enumeration.Name}.{name}.");

    /// <summary>The record, or the one that it extends, of which the resource tells the key.</summary>
    private static Type? Declaring(Type? record, string key) =>
        record is null || (Texts.TryGetValue(record.Name, out Dictionary<string, string>? keys) && keys.ContainsKey(key)) ? record : Declaring(record.BaseType, key);

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using Stream stream = typeof(SchemaTexts).Assembly.GetManifestResourceStream("keterangan.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!;
    }

    private static (string Title, string Description) Split(string type, string key) =>
        Parts(type, key) is [{ Length: > 0 } title, { Length: > 0 } description, ..]
            ? (title, description)
            : throw new InvalidOperationException($"keterangan.json: no title and description for {type}.{key}.");

    /// <summary>Title, description and English description of a key, as far as the resource has them.</summary>
    private static string[] Parts(string type, string key) =>
        Texts.TryGetValue(type, out Dictionary<string, string>? keys) && keys.TryGetValue(key, out string? text) ? text.Split(" | ") : [];
}
