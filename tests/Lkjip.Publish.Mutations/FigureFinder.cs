using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Mutations;

/// <summary>Finds the figures in the files of a report.</summary>
public static partial class FigureFinder
{
    /// <summary>Figures of a JSON file: all numbers but those that only say how others are shown.</summary>
    public static IReadOnlyList<WrittenFigure> InJson(string path, FigureKind kind, byte[] utf8)
    {
        List<WrittenFigure> figures = [];
        List<Scope> scopes = [];
        Utf8JsonReader reader = new(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                scopes[^1] = scopes[^1] with { Key = reader.GetString()! };
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                scopes.RemoveAt(scopes.Count - 1);
                continue;
            }

            if (scopes is [.., { Index: { } index }])
            {
                scopes[^1] = scopes[^1] with { Index = index + 1 };
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                scopes.Add(new Scope(string.Empty, reader.TokenType is JsonTokenType.StartArray ? -1 : null));
            }
            else if (reader.TokenType is JsonTokenType.Number && scopes is not [.., { Key: "desimal" }])
            {
                string name = string.Join('/', scopes.Select(s => s.Name));
                figures.Add(new WrittenFigure(path, kind, name, (int)reader.TokenStartIndex, Encoding.ASCII.GetString(reader.ValueSpan)));
            }
        }

        return figures;
    }

    /// <summary>Figures of a text: the printed ones of its inline values, and those that stand in it plainly.</summary>
    public static IEnumerable<WrittenFigure> InProse(string path, byte[] utf8)
    {
        // One letter per byte, so that places in the text are places in the file.
        string text = Encoding.Latin1.GetString(utf8);
        IEnumerable<WrittenFigure> printed = InlineValue().Matches(text)
            .Select(m => new WrittenFigure(path, FigureKind.NilaiTeks, m.Groups["path"].Value, m.Groups["figure"].Index, m.Groups["figure"].Value));
        string prose = NotProse().Replace(text, m => new string(' ', m.Length));
        IEnumerable<WrittenFigure> plain = PlainFigure().Matches(prose).Select(m => new WrittenFigure(path, FigureKind.Teks, string.Empty, m.Index, m.Value));
        return printed.Concat(plain);
    }

    [GeneratedRegex(@"\{\{\s*(?<path>[^|}\s]+)[^}]*?\|\s*tercetak\s+(?<figure>-?[0-9][0-9.,]*)\s*\}\}")]
    private static partial Regex InlineValue();

    /// <summary>Front matter, fenced blocks, headings, inline values, targets of links.</summary>
    [GeneratedRegex(@"\A---\n.*?\n---\n|^```.*?^```|^#.*?$|\{\{.*?\}\}|\]\([^)]*\)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex NotProse();

    [GeneratedRegex(@"(?<![0-9A-Za-z.,/-])([0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?|[0-9]+,[0-9]+|[0-9]+(?= ?%))(?![0-9]|[.,/][0-9])")]
    private static partial Regex PlainFigure();

    /// <summary>An object with the key that is being read, or a list with the number of its item.</summary>
    private sealed record Scope(string Key, int? Index)
    {
        public string Name => Index?.ToString(CultureInfo.InvariantCulture) ?? Key;
    }
}
