using System.Text;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Parses JSON into values with places. Numbers keep their text, so no figure passes through a binary float.</summary>
internal static class JsonNodeParser
{
    private static readonly JsonReaderOptions Strict = new()
    {
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
        MaxDepth = 64,
    };

    /// <summary>Parses one document.</summary>
    /// <returns>Null, and a finding, where the text is no JSON.</returns>
    public static DataNode? Parse(string path, ReadOnlySpan<byte> utf8, FindingBag findings)
    {
        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        Utf8JsonReader reader = new(utf8, Strict);
        LineCounter lines = new(path, utf8);
        try
        {
            reader.Read();
            DataNode node = Value(ref reader, ref lines);
            reader.Read();
            return node;
        }
        catch (JsonException e)
        {
            int offset = Offset(utf8, e);
            JsonTrouble trouble = new(path, utf8);
            findings.Add(IsCutOff(utf8) ? trouble.CutOff(offset) : trouble.At(offset));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair ("\ud800") is JSON by its grammar, and no text.
            findings.Add(new JsonTrouble(path, utf8).HalfLetter((int)reader.TokenStartIndex));
            return null;
        }
    }

    /// <summary>The reader counts bytes within a line.</summary>
    private static int Offset(ReadOnlySpan<byte> utf8, JsonException e)
    {
        int lineStart = 0;
        for (long i = 0; i < (e.LineNumber ?? 0); i++)
        {
            lineStart += utf8[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(lineStart + (e.BytePositionInLine ?? 0), utf8.Length);
    }

    /// <summary>True where nothing is wrong with the text but that more should follow.</summary>
    private static bool IsCutOff(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, new JsonReaderState(Strict));
        try
        {
            while (reader.Read())
            {
            }

            return reader.CurrentDepth > 0 || reader.BytesConsumed < utf8.Length || reader.TokenType is JsonTokenType.None;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static DataNode Value(ref Utf8JsonReader reader, ref LineCounter lines)
    {
        SourcePosition at = lines.At((int)reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new DataNode(DataKind.Object, string.Empty, at) { Members = Members(ref reader, ref lines) },
            JsonTokenType.StartArray => new DataNode(DataKind.List, string.Empty, at) { Items = Items(ref reader, ref lines) },
            JsonTokenType.String => new DataNode(DataKind.Text, reader.GetString()!, at),
            JsonTokenType.Number => new DataNode(DataKind.Number, Encoding.ASCII.GetString(reader.ValueSpan), at),
            JsonTokenType.True => new DataNode(DataKind.Bool, "true", at),
            JsonTokenType.False => new DataNode(DataKind.Bool, "false", at),
            _ => new DataNode(DataKind.Null, string.Empty, at),
        };
    }

    private static List<DataMember> Members(ref Utf8JsonReader reader, ref LineCounter lines)
    {
        List<DataMember> members = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            string key = reader.GetString()!;
            SourcePosition at = lines.At((int)reader.TokenStartIndex);
            reader.Read();
            members.Add(new DataMember(key, at, Value(ref reader, ref lines)));
        }

        return members;
    }

    private static List<DataNode> Items(ref Utf8JsonReader reader, ref LineCounter lines)
    {
        List<DataNode> items = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, ref lines));
        }

        return items;
    }

    /// <summary>Turns byte offsets that only grow into lines and columns, in one pass over the file.</summary>
    private ref struct LineCounter(string path, ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> utf8 = utf8;
        private int seen;
        private int line = 1;
        private int lineStart;

        public SourcePosition At(int offset)
        {
            ReadOnlySpan<byte> between = utf8[seen..offset];
            for (int next = between.IndexOf((byte)'\n'); next >= 0; next = between.IndexOf((byte)'\n'))
            {
                line++;
                seen += next + 1;
                lineStart = seen;
                between = between[(next + 1)..];
            }

            seen = offset;
            return new SourcePosition(path, line, Encoding.UTF8.GetCharCount(utf8[lineStart..offset]) + 1);
        }
    }
}
