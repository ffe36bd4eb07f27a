namespace Lkjip.Publish.Core;

/// <summary>Something that bears an id.</summary>
/// <param name="Id">Unique within the report; its fragment on its page and in the print edition.</param>
/// <param name="Address">Address of the page that it stands on.</param>
/// <param name="Number">"Tabel 3.5", "1.1", "Bab I"; null for none.</param>
/// <param name="Text">Caption or wording.</param>
public sealed record OutlineTarget(string Id, string Address, string? Number, string Text)
{
    /// <summary>Where it was written.</summary>
    public SourcePosition At { get; init; }

    /// <summary>How a reference without words of its own reads.</summary>
    public string Label => Number is null ? Text : char.IsAsciiDigit(Number[0]) ? $"Bagian {Number}" : Number;
}
