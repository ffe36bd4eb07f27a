namespace Lkjip.Publish.Core;

/// <summary>Where readers find what a finding is about.</summary>
/// <param name="Chapter">Number of the chapter in the order of reading; see <see cref="FindingPlaces.TitleOf"/>.</param>
/// <param name="Text">The table, section or indicator.</param>
/// <param name="Address">Its address; null where it is on no page.</param>
internal sealed record FindingPlace(int Chapter, string Text, string? Address)
{
    /// <summary>The same in few words: the number of a table; null for <see cref="Text"/> itself.</summary>
    public string? Short { get; init; }

    /// <summary>What of it is meant; null for the whole.</summary>
    public string? Detail { get; init; }

    /// <summary>True for a figure that is marked where it stands.</summary>
    public bool IsFigure { get; init; }
}
