using System.Text.Json.Nodes;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>What <see cref="ChartOptions"/> says of the keys of a chart's block.</summary>
internal static class ChartOptionSchema
{
    /// <summary>Adds it to the schema of the block.</summary>
    public static void Apply(JsonObject schema) => schema["dependencies"] =
        new JsonObject(ChartOptions.Takers.Select(option => KeyValuePair.Create(option.Key, (JsonNode?)Takers(option.Key, option.Value))));

    /// <summary>A key that is written without a value counts as not written.</summary>
    private static JsonObject Takers(string option, IEnumerable<JenisGrafik> takers) => new()
    {
        ["anyOf"] = new JsonArray(
            Property(option, new() { ["const"] = null }),
            Property("jenis", new() { ["enum"] = new JsonArray([.. takers.Select(jenis => (JsonNode?)ChartOptions.NameOf(jenis))]) })),
    };

    private static JsonObject Property(string key, JsonObject value) => new() { ["properties"] = new JsonObject { [key] = value } };
}
