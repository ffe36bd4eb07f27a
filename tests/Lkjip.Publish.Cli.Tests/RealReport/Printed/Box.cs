namespace Lkjip.Publish.Cli.Tests;

/// <summary>A place on a page, in points from the upper left corner.</summary>
internal readonly record struct Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    /// <summary>Whether another box lies in this one, but for a tolerance.</summary>
    public bool Holds(Box other, decimal tolerance) =>
        other.Left >= Left - tolerance && other.Top >= Top - tolerance && other.Right <= Right + tolerance && other.Bottom <= Bottom + tolerance;

    /// <summary>Whether the two share more than a sliver, both in width and in height.</summary>
    public bool Overlaps(Box other, decimal sliver) =>
        Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > sliver && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > sliver;

    public override string ToString() => FormattableString.Invariant($"({Left:0},{Top:0})–({Right:0},{Bottom:0})");
}
