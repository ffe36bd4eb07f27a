namespace Lkjip.Publish.Core;

/// <summary>An inline value as it is shown.</summary>
/// <param name="Shown">The official figure, or the computed one where nothing was printed.</param>
/// <param name="Terhitung">The computed figure where it differs from the printed one; else null.</param>
internal sealed record ValueText(string Shown, string? Terhitung)
{
    /// <summary>True where <see cref="Terhitung"/> is stated in the data, and computed from nothing.</summary>
    public bool IsStated { get; init; }

    /// <summary>True where the official figure is printed elsewhere, so that the finding is about that place.</summary>
    public bool IsElsewhere { get; init; }
}
