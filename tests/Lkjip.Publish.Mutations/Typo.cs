namespace Lkjip.Publish.Mutations;

/// <summary>A slip of the hand in a figure: it keeps its length, its points and its comma.</summary>
/// <param name="Name">What went wrong.</param>
/// <param name="Text">The figure as mistyped.</param>
public sealed record Typo(string Name, string Text)
{
    /// <summary>The slips that a figure is put through: its last digit, its first digit, two neighbouring digits swapped.</summary>
    public static IEnumerable<Typo> Of(string figure) => new[]
    {
        Digit("last digit", figure, figure.Length - 1),
        Digit("first digit", figure, figure.AsSpan().IndexOfAnyInRange('1', '9')),
        Swap(figure),
    }.OfType<Typo>().DistinctBy(t => t.Text);

    private static Typo? Digit(string name, string figure, int at) =>
        at < 0 ? null : new Typo(name, $"{figure[..at]}{(char)(figure[at] == '9' ? '8' : figure[at] + 1)}{figure[(at + 1)..]}");

    /// <summary>Swaps the last two neighbours that differ, unless a zero would come to stand in front.</summary>
    private static Typo? Swap(string figure)
    {
        for (int i = figure.Length - 2; i >= 0; i--)
        {
            bool zeroInFront = figure[i + 1] == '0' && (i == 0 || figure[i - 1] == '-');
            if (char.IsAsciiDigit(figure[i]) && char.IsAsciiDigit(figure[i + 1]) && figure[i] != figure[i + 1] && !zeroInFront)
            {
                return new Typo("swapped digits", $"{figure[..i]}{figure[i + 1]}{figure[i]}{figure[(i + 2)..]}");
            }
        }

        return null;
    }
}
