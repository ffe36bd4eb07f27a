using Lkjip.Publish.Core;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Lkjip.Publish.Content;

/// <summary>Parses <c>{{ path | format | tercetak 1.234 }}</c>.</summary>
internal sealed class ValueInlineParser : InlineParser
{
    /// <summary>Makes the parser; file and findings come with each parse (<see cref="ProseContext"/>).</summary>
    public ValueInlineParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
        {
            return false;
        }

        var (source, findings) = (ProseContext)processor.Context!;
        int span = processor.GetSourcePosition(slice.Start, out int line, out int column);
        SourcePosition at = source.At(line, column);
        string rest = slice.AsSpan().ToString();
        int end = rest.IndexOf("}}", StringComparison.Ordinal);
        if (end < 0)
        {
            findings.Add(InputFindings.BadValue(at, Shorten(rest),
                new("Tutup nilai dengan '}}' pada paragraf yang sama.", "Close the value with '}}' in the same paragraph.")));
            return false;
        }

        if (Parse(rest[2..end], at, findings) is not { } expression)
        {
            return false;
        }

        processor.Inline = new ValueInline(expression) { Line = line, Column = column, Span = new(span, span + end + 1) };
        slice.Start += end + 2;
        return true;
    }

    private static ValueExpression? Parse(string body, SourcePosition at, FindingBag findings)
    {
        string[] pieces = [.. body.Split('|').Select(piece => piece.Trim())];
        string[] path = pieces[0].Split('.');
        if (path.Any(segment => segment.Length == 0 || segment.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-')))
        {
            findings.Add(InputFindings.BadValue(at, $"{{{{{body}}}}}",
                new("Tulis seperti {{ anggaran.realisasi | rupiah }}: huruf kecil, angka, '-' dan titik.",
                    "Write it like {{ anggaran.realisasi | rupiah }}: small letters, digits, '-' and dots.")));
            return null;
        }

        const string Printed = "tercetak ";
        string[] printed = [.. pieces.Skip(1).Where(p => p.StartsWith(Printed, StringComparison.Ordinal))];
        string[] formats = [.. pieces.Skip(1).Except(printed)];
        return new ValueExpression(path, formats, printed.Length == 0 ? null : printed[0][Printed.Length..].Trim(), at);
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
