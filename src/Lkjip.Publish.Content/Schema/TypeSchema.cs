using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>
/// Turns the records of the model into a JSON Schema (draft 07, which editors know) by the plans that the <see cref="Binder"/> follows:
/// a key that it knows is in the schema, and no other.
/// </summary>
/// <param name="yaml">True where scalars may stand without quotes.</param>
internal sealed class TypeSchema(bool yaml)
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a whole file.</summary>
    public static JsonObject Of(SchemaSubject subject)
    {
        TypeSchema schema = new(subject.IsYaml);
        JsonObject root = schema.Record(subject.Type);
        if (subject.Type == typeof(TabelBlock))
        {
            TableKindSchema.Apply(root);
        }

        if (subject.Type == typeof(GrafikBlock))
        {
            ChartOptionSchema.Apply(root);
        }

        root.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        if (schema.definitions.Count > 0)
        {
            root["definitions"] = new JsonObject(schema.definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        }

        return root;
    }

    private JsonObject Record(Type record)
    {
        RecordPlan plan = RecordPlan.For(record);
        (string title, string description) = SchemaTexts.Of(record, SchemaTexts.Whole);
        object fresh = plan.Create(default);
        JsonObject properties = [];
        foreach ((string key, RecordMember member) in plan.Members)
        {
            properties[key] = Member(record, key, member, fresh);
        }

        JsonObject schema = new()
        {
            ["title"] = title,
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (plan.Required.Count > 0)
        {
            schema["required"] = new JsonArray([.. plan.Required.Select(name => (JsonNode?)name)]);
        }

        return schema;
    }

    private JsonObject Member(Type record, string key, RecordMember member, object fresh)
    {
        bool mayBeNull = !member.IsRequired || Nullable.GetUnderlyingType(member.Type) is not null;
        JsonObject holds = Value(member.Type, SchemaLimits.HasNoNegativeValues(record));
        SchemaLimits.Apply(record, key, holds);
        holds = mayBeNull ? OrNull(holds) : holds;
        (string title, string description) = SchemaTexts.Of(record, key);
        JsonObject schema = new() { ["title"] = title, ["description"] = description };

        // In draft 07 nothing counts beside a reference.
        if (holds.ContainsKey("$ref"))
        {
            holds = new JsonObject { ["allOf"] = new JsonArray(holds) };
        }

        foreach ((string name, JsonNode? value) in holds)
        {
            schema[name] = value?.DeepClone();
        }

        if (!member.IsRequired && Default(member.Get(fresh)) is { } standard)
        {
            schema["default"] = standard;
        }

        return schema;
    }

    private static JsonNode? Default(object? value) => value switch
    {
        bool truth => truth,
        int number => number,
        Enum name => JsonNamingPolicy.KebabCaseLower.ConvertName(name.ToString()),
        _ => null,
    };

    private JsonObject Value(Type type, bool notNegative)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Value(inner, notNegative);
        }

        if (SpecialValues.Binds(type))
        {
            return Special(type, notNegative);
        }

        if (type.IsGenericType)
        {
            Type definition = type.GetGenericTypeDefinition();
            Type[] arguments = type.GetGenericArguments();
            return definition == typeof(Sourced<>) ? Value(arguments[0], notNegative)
                : definition == typeof(IReadOnlyList<>) ? List(arguments[0], notNegative)
                : Dictionary(arguments[0], arguments[1], notNegative);
        }

        return type.IsClass && type != typeof(string) ? Reference(type) : Scalar(type);
    }

    private JsonObject Reference(Type record)
    {
        if (!definitions.ContainsKey(record.Name))
        {
            // A record may hold itself: its place is taken before it is described.
            definitions[record.Name] = [];
            definitions[record.Name] = Record(record);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{record.Name}" };
    }

    private JsonObject List(Type item, bool notNegative)
    {
        if (item.IsGenericType && item.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && item.GetGenericArguments()[1] == typeof(SelTabel))
        {
            return new JsonObject { ["type"] = "array", ["items"] = Rows() };
        }

        JsonObject items = Value(item, notNegative);
        JsonObject list = new() { ["type"] = "array", ["items"] = items };

        // One scalar stands for a list of one, in YAML only.
        return yaml && !items.ContainsKey("$ref") ? AnyOf(list, Value(item, notNegative)) : list;
    }

    private JsonObject Dictionary(Type key, Type value, bool notNegative) => key == typeof(int)
        ? new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { ["^0*(19(4[5-9]|[5-9][0-9])|20[0-9]{2}|21[0-9]{2}|2200)$"] = Value(value, notNegative) },
            ["additionalProperties"] = false,
        }
        : new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(value, notNegative) };

    private JsonObject Scalar(Type type)
    {
        if (type.IsEnum)
        {
            string[] names = [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
            return new JsonObject
            {
                ["enum"] = new JsonArray([.. names.Select(name => (JsonNode?)name)]),
                ["enumDescriptions"] = new JsonArray([.. names.Select(name => (JsonNode?)SchemaTexts.OfName(type, name))]),
            };
        }

        return type == typeof(string) ? Text()
            : type == typeof(DateOnly) ? new JsonObject { ["type"] = "string", ["pattern"] = "^ *[0-9]+ +[A-Za-z]+ +[0-9]+ *$" }
            : type == typeof(int) ? new JsonObject { ["type"] = "integer" }
            : type == typeof(decimal) ? new JsonObject { ["type"] = "number" }
            : type == typeof(bool) ? yaml ? new JsonObject { ["enum"] = new JsonArray(true, false, "ya", "tidak") } : new JsonObject { ["type"] = "boolean" }
            : throw new InvalidOperationException($"No schema for {type}.");
    }

    /// <summary>Without quotes a YAML reader takes "1.0" for a number, and ours for the text that is asked for.</summary>
    private JsonObject Text() => new() { ["type"] = yaml ? new JsonArray("string", "number", "boolean") : "string" };

    /// <summary>What <see cref="SpecialValues"/> binds.</summary>
    private JsonObject Special(Type type, bool notNegative)
    {
        JsonObject number = new() { ["type"] = "number" };
        if (notNegative)
        {
            number["minimum"] = 0;
        }

        return type == typeof(NilaiKinerja)
                ? AnyOf(number, new JsonObject { ["type"] = "string", ["pattern"] = "^[^\\s0-9.,;:+*/%()<>=-]" }, Pair(notNegative))
            : type == typeof(SelTabel) ? AnyOf(Types("number", "string", "null"), new JsonObject { ["type"] = "array", ["items"] = Types("string") })
            : type == typeof(NilaiTercetak)
                ? AnyOf(Types("number", "string"), Pair(false), new JsonObject { ["type"] = "array", ["items"] = AnyOf(Types("number", "string"), Pair(false)) })
            : type == typeof(KolomBlock) ? AnyOf(Text(), Reference(typeof(SpecialValues.KolomTertulis)))
            : throw new InvalidOperationException($"No schema for {type}.");
    }

    private JsonObject Pair(bool notNegative)
    {
        JsonObject pair = Reference(typeof(SpecialValues.NilaiTertulis));
        return notNegative
            ? new JsonObject { ["allOf"] = new JsonArray(pair, new JsonObject { ["properties"] = new JsonObject { ["angka"] = new JsonObject { ["minimum"] = 0 } } }) }
            : pair;
    }

    /// <summary>A row of a generic table: cells by the keys of columns, and what it may say of itself.</summary>
    private JsonObject Rows()
    {
        JsonObject properties = [];
        foreach (string key in KunciBaris.Semua)
        {
            (string title, string description) = SchemaTexts.OfRow(key);
            IReadOnlyList<string> names = key switch { KunciBaris.Tipe => KunciBaris.SemuaTipe, KunciBaris.Gaya => KunciBaris.SemuaGaya, _ => [] };
            JsonObject cell = names.Count > 0
                ? AnyOf(Names(names), Types("number", "null"), new JsonObject { ["type"] = "array", ["items"] = Names(names) })
                : Special(typeof(SelTabel), false);
            properties[key] = new JsonObject { ["title"] = title, ["description"] = description, ["anyOf"] = cell["anyOf"]!.DeepClone() };
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = Special(typeof(SelTabel), false) };
    }

    private static JsonObject Names(IEnumerable<string> names) => new() { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode?)name)]) };

    private static JsonObject Types(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(type => (JsonNode?)type)]) };

    private static JsonObject AnyOf(params JsonObject[] forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };

    /// <summary>A key that need not be written may be written empty.</summary>
    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray names)
        {
            names.Add((JsonNode?)null);
            (schema["enumDescriptions"] as JsonArray)?.Add("Tidak diisi");
            return schema;
        }

        if (schema["type"] is { } type)
        {
            JsonArray types = type as JsonArray ?? new JsonArray(type.DeepClone());
            types.Add("null");
            schema["type"] = types;
            return schema;
        }

        if (schema["anyOf"] is JsonArray forms)
        {
            forms.Add(Types("null"));
            return schema;
        }

        return AnyOf(schema, Types("null"));
    }
}
