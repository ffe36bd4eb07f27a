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
        Cursor cursor = new(rumus.Value);
        try
        {
            RumusExpression expression = cursor.Equation();
            cursor.ExpectEnd();
            return expression;
        }
        catch (FormatException e)
        {
            findings.Add(InputFindings.BadFormula(rumus.At, rumus.Value, e.Message));
            return null;
        }
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
                throw new FormatException($"'{text[at]}' tidak diharapkan pada huruf ke-{at + 1}");
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
                throw new FormatException("rumus berhenti sebelum selesai");
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
                char c => throw new FormatException($"'{c}' tidak diharapkan pada huruf ke-{at + 1}"),
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
                throw new FormatException($"'{written}' dapat berarti {grouped.ToString(CultureInfo.InvariantCulture)} atau {written.Replace('.', ',')}; tulis salah satunya");
            }

            string digits = written.Replace(',', '.');
            return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
                ? new RumusNumber(value, Take('%'))
                : throw new FormatException($"'{written}' bukan angka");
        }

        private string Word()
        {
            int start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            {
                at++;
            }

            return start < at ? text[start..at] : throw new FormatException($"nama kolom diharapkan pada huruf ke-{at + 1}");
        }

        private string Quoted()
        {
            int end = text.IndexOf('"', at + 1);
            if (end < 0)
            {
                throw new FormatException("tanda kutip tidak ditutup");
            }

            string name = text[(at + 1)..end];
            at = end + 1;
            return name;
        }

        private void Expect(char c)
        {
            if (!Take(c))
            {
                throw new FormatException($"'{c}' diharapkan pada huruf ke-{at + 1}");
            }
        }

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
