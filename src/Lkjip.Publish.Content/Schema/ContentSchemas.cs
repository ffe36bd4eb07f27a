using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Publish.Content;

/// <summary>The JSON Schemas of all that editors write, made from the records that the reader binds.</summary>
public static class ContentSchemas
{
    /// <summary>LF on every machine, Indonesian letters and signs as they are.</summary>
    internal static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>All schemas: the name of the file and its text, which ends with a line break.</summary>
    public static IEnumerable<(string Name, string Text)> Files() =>
        SchemaCatalog.All.Select(subject => (subject.File, Text(TypeSchema.Of(subject))));

    internal static string Text(JsonNode json) => json.ToJsonString(Written) + "\n";
}
