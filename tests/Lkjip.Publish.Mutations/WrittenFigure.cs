using System.Globalization;

namespace Lkjip.Publish.Mutations;

/// <summary>A figure as it stands in a file of a report.</summary>
/// <param name="Path">The file, under the content folder.</param>
/// <param name="Kind">What kind of place.</param>
/// <param name="Name">The keys that lead to it, joined by slashes; the path of an inline value; empty in plain prose.</param>
/// <param name="Offset">Where it starts, in bytes.</param>
/// <param name="Text">As written.</param>
public sealed record WrittenFigure(string Path, FigureKind Kind, string Name, int Offset, string Text)
{
    /// <summary>Digits from which on two equal figures are no coincidence.</summary>
    private const int Telling = 4;

    /// <summary>True in prose, where numbers are written as Indonesians write them.</summary>
    public bool InProse => Kind is FigureKind.NilaiTeks or FigureKind.Teks;

    /// <summary>The number; null where the text is none.</summary>
    public decimal? Value =>
        InProse ? FormatAngka.TryParse(Text, out decimal written) ? written : null
        : decimal.TryParse(Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number
        : null;

    /// <summary>True where the same number elsewhere means the same thing: it has four digits or more that count, and is no year.</summary>
    public bool IsTelling => Value is { } value && value is not (>= 1900 and <= 2100)
        && Math.Abs(value).ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal).Trim('0').Length >= Telling;
}
