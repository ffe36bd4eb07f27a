using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Reads values in PDF syntax and gives them in qpdf's JSON: a dictionary as an object with keys such as <c>/Type</c>, a name as <c>"/Page"</c>,
/// a reference as <c>"12 0 R"</c>, a text as <c>"u:…"</c>, other bytes as <c>"b:hex"</c>. ISO 32000-1, 7.2 and 7.3.
/// </summary>
/// <param name="text">What is read; streams are not.</param>
/// <param name="start">Where a value begins, blanks before it included.</param>
internal ref struct PdfSyntax(ReadOnlySpan<byte> text, int start)
{
    private readonly ReadOnlySpan<byte> text = text;
    private int at = start;

    /// <summary>Reads one value and stands behind it.</summary>
    /// <exception cref="PdfShapeException">The bytes are no value.</exception>
    public JsonNode? ReadValue()
    {
        SkipBlanks();
        switch (Peek())
        {
            case (byte)'<' when Peek(1) == '<':
                return ReadDictionary();
            case (byte)'[':
                return ReadArray();
            case (byte)'(':
                return Text(ReadLiteral());
            case (byte)'<':
                return Text(ReadHexadecimal());
            case (byte)'/':
                return ReadName();
            default:
                return ReadWord();
        }
    }

    private JsonObject ReadDictionary()
    {
        JsonObject dictionary = [];
        at += 2;
        for (SkipBlanks(); Peek() != '>'; SkipBlanks())
        {
            string key = ReadName();
            dictionary[key] = ReadValue();
        }

        at += 2;
        return dictionary;
    }

    private JsonArray ReadArray()
    {
        JsonArray array = [];
        at++;
        for (SkipBlanks(); Peek() != ']'; SkipBlanks())
        {
            array.Add(ReadValue());
        }

        at++;
        return array;
    }

    /// <summary>A name with its slash; <c>#20</c> stands for the byte 20.</summary>
    private string ReadName()
    {
        if (Peek() != '/')
        {
            throw new PdfShapeException($"A name was expected at byte {at}.");
        }

        StringBuilder name = new("/");
        for (at++; IsRegular(Peek()); at++)
        {
            bool escaped = text[at] == '#' && byte.TryParse(text[(at + 1)..(at + 3)], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _);
            name.Append(escaped ? (char)byte.Parse(text[(at + 1)..(at + 3)], NumberStyles.HexNumber, CultureInfo.InvariantCulture) : (char)text[at]);
            at += escaped ? 2 : 0;
        }

        return name.ToString();
    }

    /// <summary>A number, a reference or a keyword.</summary>
    private JsonNode? ReadWord()
    {
        string word = ReadRegular();
        if (word is "true" or "false" or "null")
        {
            return word == "null" ? null : JsonValue.Create(word == "true");
        }

        return TryReadReference(word) is { } reference ? JsonValue.Create(reference)
            : decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? JsonValue.Create(number)
            : throw new PdfShapeException($"A value was expected before byte {at}.");
    }

    /// <summary>The rest of <c>12 0 R</c> after its first number; what is something else is left unread.</summary>
    private string? TryReadReference(string first)
    {
        int before = at;
        SkipBlanks();
        string generation = ReadRegular();
        SkipBlanks();
        if (first.All(char.IsAsciiDigit) && generation.Length > 0 && generation.All(char.IsAsciiDigit) && Peek() == 'R' && !IsRegular(Peek(1)))
        {
            at++;
            return $"{first} {generation} R";
        }

        at = before;
        return null;
    }

    private List<byte> ReadLiteral()
    {
        List<byte> bytes = [];
        int depth = 1;
        for (at++; ; at++)
        {
            byte next = text[at];
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (depth == 0)
            {
                at++;
                return bytes;
            }

            if (next == '\\')
            {
                at++;
                ReadEscape(bytes);
            }
            else
            {
                bytes.Add(next);
            }
        }
    }

    private void ReadEscape(List<byte> bytes)
    {
        if (text[at] is >= (byte)'0' and <= (byte)'7')
        {
            int digits = 1;
            while (digits < 3 && Peek(digits) is >= '0' and <= '7')
            {
                digits++;
            }

            bytes.Add((byte)Convert.ToInt32(Encoding.ASCII.GetString(text.Slice(at, digits)), 8));
            at += digits - 1;
        }
        else if (text[at] != '\n')
        {
            bytes.Add(text[at] switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => text[at] });
        }
    }

    private byte[] ReadHexadecimal()
    {
        int length = text[at..].IndexOf((byte)'>');
        string digits = string.Concat(Encoding.ASCII.GetString(text.Slice(at + 1, length - 1)).Where(char.IsAsciiHexDigit));
        at += length + 1;
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0");
    }

    private static JsonNode Text(IReadOnlyCollection<byte> written)
    {
        byte[] bytes = [.. written];
        return JsonValue.Create(
            bytes is [0xFE, 0xFF, ..] ? "u:" + Encoding.BigEndianUnicode.GetString(bytes[2..])
            : Ascii.IsValid(bytes) ? "u:" + Encoding.ASCII.GetString(bytes)
            : "b:" + Convert.ToHexStringLower(bytes));
    }

    private string ReadRegular()
    {
        int from = at;
        while (IsRegular(Peek()))
        {
            at++;
        }

        return Encoding.ASCII.GetString(text[from..at]);
    }

    private void SkipBlanks()
    {
        while (Peek() is 0 or 9 or 10 or 12 or 13 or 32)
        {
            at++;
        }
    }

    /// <returns>The byte some places ahead; -1 behind the end.</returns>
    private readonly int Peek(int ahead = 0) => at + ahead < text.Length ? text[at + ahead] : -1;

    private static bool IsRegular(int c) => c > 32 && !"()<>[]{}/%".Contains((char)c);
}
