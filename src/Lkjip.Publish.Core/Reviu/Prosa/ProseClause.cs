using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A part of a sentence that says one thing: from one "sedangkan", "tetapi" or semicolon to the next.</summary>
/// <param name="Source">The paragraph.</param>
/// <param name="Start">Where the clause starts in it.</param>
/// <param name="Text">Its words.</param>
/// <param name="Values">Its inline values, with their indices in <paramref name="Text"/>.</param>
internal sealed partial record ProseClause(ProseText Source, int Start, string Text, IReadOnlyList<(int Index, ValueExpression Value)> Values)
{
    /// <summary>The clauses of a paragraph that hold inline values.</summary>
    public static IEnumerable<ProseClause> Of(ProseText source)
    {
        (int Index, ValueExpression Value)[] values = [.. source.Values];
        int start = 0;
        foreach (int end in Borders().Matches(source.Text).Select(m => m.Index).Append(source.Text.Length))
        {
            (int, ValueExpression)[] own = [.. values.Where(v => v.Index >= start && v.Index < end).Select(v => (v.Index - start, v.Value))];
            if (own.Length > 0)
            {
                yield return new ProseClause(source, start, source.Text[start..end], own);
            }

            start = end;
        }
    }

    /// <summary>Where a word of the clause was written.</summary>
    public SourcePosition At(int index) => Source.At(Start + index);

    /// <summary>True where the words before tell an aim, a condition or a denial, so that what follows is no claim.</summary>
    public bool IsNoClaim(int index) => IsAim(index) || DenialBefore(index).Length > 0;

    /// <summary>The "tidak" or "belum" before a word, with what stands between; empty for none.</summary>
    public string DenialBefore(int index) => Denial().Match(Text[..index]).Value;

    /// <summary>True where the words before tell an aim or a condition.</summary>
    public bool IsAim(int index) => Aim().IsMatch(Text[..index]);

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}\uFFFC])|;(?=\s)|,?\s(?=(?:sedangkan|namun|tetapi|sementara|melainkan|padahal|walaupun|meskipun)\b)")]
    private static partial Regex Borders();

    [GeneratedRegex(@"\b(?:untuk|guna|agar|supaya|demi|upaya|berupaya|diharapkan|diupayakan|akan|harus|perlu|hendak|hendaknya|ingin|bila|apabila|jika|kalau|dapat|bisa|ditargetkan|direncanakan|mungkin|apakah|sejauh|sebab|mengapa|terus|dalam(?=\s+(?:rangka|upaya)\b|\s*$))\b[^,]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Aim();

    [GeneratedRegex(@"\b(?:tidak|belum|tanpa|bukan|kurang|tak)\s+(?:\w+\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();
}
