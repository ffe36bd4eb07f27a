using System.Text.Json.Nodes;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>What <see cref="TableKinds"/> says of the keys of a table's block: the shapes that there are, and the options that each kind takes.</summary>
internal static class TableKindSchema
{
    /// <summary>Adds it to the schema of the block.</summary>
    public static void Apply(JsonObject schema)
    {
        TableKind[] shaped = [.. TableKinds.All.Where(kind => kind.Bentuk is not null)];
        JsonObject bentuk = schema["properties"]![TableOption.Bentuk.Kunci]!.AsObject();
        bentuk.Remove("type");
        bentuk["enum"] = new JsonArray([.. shaped.Select(kind => (JsonNode?)kind.Bentuk), null]);
        bentuk["enumDescriptions"] = new JsonArray(
            [.. shaped.Select(kind => (JsonNode?)$"{TableKinds.NameOf(kind.Sumber)}: {kind.Isi}"), "Bentuk pertama dari sumbernya"]);
        schema["dependencies"] = new JsonObject(TableOption.All.Select(option => KeyValuePair.Create(option.Kunci, (JsonNode?)Takers(option))));
    }

    /// <summary>A key that is written without a value counts as not written.</summary>
    private static JsonObject Takers(TableOption option) => new()
    {
        ["anyOf"] = new JsonArray(
        [
            new JsonObject { ["properties"] = new JsonObject { [option.Kunci] = new JsonObject { ["const"] = null } } },
            .. TableKinds.All.Where(kind => kind.Takes(option)).GroupBy(kind => kind.Sumber).Select(Block),
        ]),
    };

    /// <summary>A block of one of several kinds that draw on the same; the usual kind needs no shape.</summary>
    private static JsonObject Block(IGrouping<SumberTabel, TableKind> kinds)
    {
        JsonObject properties = new() { [nameof(TabelBlock.Sumber).ToLowerInvariant()] = new JsonObject { ["const"] = TableKinds.NameOf(kinds.Key) } };
        JsonObject block = new() { ["properties"] = properties };
        if (kinds.First().Bentuk is null)
        {
            return block;
        }

        bool usual = kinds.Contains(TableKinds.Of(kinds.Key).First());
        properties[TableOption.Bentuk.Kunci] = new JsonObject
        {
            ["enum"] = new JsonArray([.. kinds.Select(kind => (JsonNode?)kind.Bentuk), .. usual ? new JsonNode?[] { null } : []]),
        };
        if (!usual)
        {
            block["required"] = new JsonArray(TableOption.Bentuk.Kunci);
        }

        return block;
    }
}
