using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Parses formulas such as <c>realisasi / pagu * 100</c> or <c>Capaian = "Jumlah aktif" / total(jumlah) * 100%</c>.</summary>
public static class RumusParser
{
    /// <summary>Parses a formula.</summary>
    /// <param name="rumus">The text with its place.</param>
    /// <param name="findings">Gets a finding where the text is no formula.</param>
    /// <returns>Null where the text is no formula.</returns>
    public static RumusExpression? Parse(Sourced<string> rumus, FindingBag findings)
    {
        (RumusExpression? expression, Wording? why) = Read(rumus.Value);
        if (why is not null)
        {
            findings.Add(InputFindings.BadFormula(rumus.At, rumus.Value, why));
        }

        return expression;
    }

    /// <summary>Parses a formula that was checked; null where the text is none.</summary>
    public static RumusExpression? Parse(string rumus) => Read(rumus).Expression;

    /// <summary>The formula, or why the text is none.</summary>
    private static (RumusExpression? Expression, Wording? Why) Read(string rumus)
    {
        Cursor cursor = new(rumus);
        try
        {
            RumusExpression expression = cursor.Equation();
            cursor.ExpectEnd();
            return (expression, null);
        }
        catch (RumusException e)
        {
            return (null, e.Why);
        }
    }

    /// <summary>Ends the reading of what is no formula.</summary>
    private sealed class RumusException(Wording why) : Exception(why.Indonesia)
    {
        public Wording Why { get; } = why;
    }

    private sealed class Cursor(string text)
    {
        private int at;

        public RumusExpression Equation()
        {
            RumusExpression left = Sum();
            return Take('=') ? new RumusBinary('=', left, Sum()) : left;
        }

        public void ExpectEnd()
        {
            SkipBlanks();
            if (at < text.Length)
            {
                throw Unexpected(text[at]);
            }
        }

        private RumusExpression Sum()
        {
            RumusExpression left = Product();
            while (true)
            {
                if (Take('+'))
                {
                    left = new RumusBinary('+', left, Product());
                }
                else if (Take('-') || Take('−'))
                {
                    left = new RumusBinary('-', left, Product());
                }
                else
                {
                    return left;
                }
            }
        }

        private RumusExpression Product()
        {
            RumusExpression left = Operand();
            while (true)
            {
                if (Take('*') || Take('×'))
                {
                    left = new RumusBinary('*', left, Operand());
                }
                else if (Take('/') || Take('÷'))
                {
                    left = new RumusBinary('/', left, Operand());
                }
                else
                {
                    return left;
                }
            }
        }

        private RumusExpression Operand()
        {
            SkipBlanks();
            if (at == text.Length)
            {
                throw new RumusException(new("rumus berhenti sebelum selesai", "the formula stops before its end"));
            }

            if (Take('('))
            {
                RumusExpression inner = Sum();
                Expect(')');
                return new RumusGroup(inner);
            }

            return text[at] switch
            {
                '"' => new RumusName(Quoted()),
                >= '0' and <= '9' => Number(),
                char c when char.IsLetter(c) => NameOrTotal(),
                char c => throw Unexpected(c),
            };
        }

        private RumusExpression NameOrTotal()
        {
            string name = Word();
            if (name != "total" || !Take('('))
            {
                return new RumusName(name);
            }

            SkipBlanks();
            string column = at < text.Length && text[at] == '"' ? Quoted() : Word();
            Expect(')');
            return new RumusTotal(column);
        }

        private RumusNumber Number()
        {
            int start = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is ',' or '.'))
            {
                at++;
            }

            string written = text[start..at];
            if (written.Count(c => c == '.') == 1 && !written.Contains(',') && FormatAngka.TryParse(written, out decimal grouped))
            {
                // A thousand in Indonesian, one in English.
                string thousand = grouped.ToString(CultureInfo.InvariantCulture);
                string one = written.Replace('.', ',');
                throw new RumusException(new(
                    $"'{written}' dapat berarti {thousand} atau {one}; tulis salah satunya", $"'{written}' may mean {thousand} or {one}; write one of them"));
            }

            string digits = written.Replace(',', '.');
            return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
                ? new RumusNumber(value, Take('%'))
                : throw new RumusException(new($"'{written}' bukan angka", $"'{written}' is no number"));
        }

        private string Word()
        {
            int start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            {
                at++;
            }

            return start < at
                ? text[start..at]
                : throw new RumusException(new($"nama kolom diharapkan pada huruf ke-{at + 1}", $"the name of a column is expected at character {at + 1}"));
        }

        private string Quoted()
        {
            int end = text.IndexOf('"', at + 1);
            if (end < 0)
            {
                throw new RumusException(new("tanda kutip tidak ditutup", "a quotation mark is not closed"));
            }

            string name = text[(at + 1)..end];
            at = end + 1;
            return name;
        }

        private void Expect(char c)
        {
            if (!Take(c))
            {
                throw new RumusException(new($"'{c}' diharapkan pada huruf ke-{at + 1}", $"'{c}' is expected at character {at + 1}"));
            }
        }

        private RumusException Unexpected(char c) =>
            new(new($"'{c}' tidak diharapkan pada huruf ke-{at + 1}", $"'{c}' is not expected at character {at + 1}"));

        private bool Take(char c)
        {
            SkipBlanks();
            if (at < text.Length && text[at] == c)
            {
                at++;
                return true;
            }

            return false;
        }

        private void SkipBlanks()
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }
    }
}
