using System.Text;
using System.Text.Json;

namespace Lkjip.Publish.Authoring;

/// <summary>Reads and writes data files: what was written on several lines stays so, what fits on one line and was written on one stays there.</summary>
internal static class JsonDocumentText
{
    // Of what fits nearly, nothing is broken: the editor wrote it so.
    private const int Width = 140;

    /// <summary>Reads a file that the program's own reader has accepted.</summary>
    public static JsonMembers Parse(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        Utf8JsonReader reader = new(utf8);
        reader.Read();
        return (JsonMembers)Value(ref reader, utf8);
    }

    /// <summary>The file's bytes, with LF and a line end at the end.</summary>
    public static byte[] Write(JsonMembers root)
    {
        StringBuilder text = new();
        root.Expanded = true;
        Write(text, root, 0, 0);
        return new UTF8Encoding(false).GetBytes(text.Append('\n').ToString());
    }

    private static JsonValue Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        int start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                JsonMembers members = new() { Expanded = BreaksAfter(utf8, start) };
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
                {
                    string key = reader.GetString()!;
                    reader.Read();
                    members.Members.Add(new(key, Value(ref reader, utf8)));
                }

                return members;
            case JsonTokenType.StartArray:
                JsonList list = new() { Expanded = BreaksAfter(utf8, start) };
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                {
                    list.Items.Add(Value(ref reader, utf8));
                }

                return list;
            default:
                return new JsonScalar(Encoding.UTF8.GetString(utf8[start..(int)reader.BytesConsumed]));
        }
    }

    private static bool BreaksAfter(ReadOnlySpan<byte> utf8, int bracket)
    {
        ReadOnlySpan<byte> rest = utf8[(bracket + 1)..];
        int next = rest.IndexOfAnyExcept(" \t\r\n"u8);
        return next > 0 && rest[..next].Contains((byte)'\n');
    }

    private static void Write(StringBuilder text, JsonValue value, int depth, int used)
    {
        string? line = OneLine(value);
        if (line is not null && (value is JsonScalar || (depth * 2) + used + line.Length < Width))
        {
            text.Append(line);
            return;
        }

        bool isObject = value is JsonMembers;
        text.Append(isObject ? '{' : '[');
        string separator = "\n";
        foreach ((string key, JsonValue item) in isObject ? ((JsonMembers)value).Members : ((JsonList)value).Items.Select(i => KeyValuePair.Create(string.Empty, i)))
        {
            string name = isObject ? JsonText.Quote(key) + ": " : string.Empty;
            text.Append(separator).Append(' ', (depth + 1) * 2).Append(name);
            Write(text, item, depth + 1, name.Length);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', depth * 2).Append(isObject ? '}' : ']');
    }

    /// <summary>The value on one line; null where it was written on several.</summary>
    private static string? OneLine(JsonValue value)
    {
        switch (value)
        {
            case JsonScalar scalar:
                return scalar.Raw;
            case JsonMembers { Members.Count: 0 }:
                return "{}";
            case JsonList { Items.Count: 0 }:
                return "[]";
            case { Expanded: true }:
                return null;
            case JsonList list:
                string?[] items = [.. list.Items.Select(OneLine)];
                return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
            default:
                var members = (JsonMembers)value;
                string?[] pairs = [.. members.Members.Select(m => OneLine(m.Value) is { } inner ? $"{JsonText.Quote(m.Key)}: {inner}" : null)];
                return pairs.Contains(null) ? null : $"{{ {string.Join(", ", pairs)} }}";
        }
    }
}
