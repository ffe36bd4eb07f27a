using System.Text.RegularExpressions;
using Lkjip.Publish.Core;
using Microsoft.AspNetCore.Components;

namespace Lkjip.Publish.Theme.Kota.Parts;

/// <summary>How the cells of a table are set.</summary>
internal static partial class CellText
{
    // A value up to this length stays on one line: "12 dokumen", not "3 Lembaga Kemasyarakatan"; a text of it needs no wide column.
    private const int ShortValue = 12;

    // A category: "A", "BB", "CC".
    private const int Category = 3;

    /// <summary>The class that says what a column holds.</summary>
    public static string KindClass(ColumnKind kind) => kind switch
    {
        ColumnKind.Nomor or ColumnKind.Centang => "k-nomor",
        ColumnKind.Teks => "k-teks",
        ColumnKind.Nilai => "k-nilai",
        _ => "k-angka",
    };

    /// <summary>The classes that align a cell.</summary>
    public static string AlignClass(CellView cell) => cell.Kind switch
    {
        ColumnKind.Nilai when cell.Lines.All(IsNumberLike) =>
            cell.IsList || cell.Lines.Any(line => line.Length > ShortValue) ? "k-nilai number" : "k-nilai number short",
        ColumnKind.Teks when !cell.IsRowHeader && cell.Lines.All(line => line.Length <= ShortValue) => "k-teks brief",
        _ => KindClass(cell.Kind),
    };

    /// <summary>A text in pieces that may stand on lines of their own: parted at slashes between long words, not in "RT/RW" or "s/d".</summary>
    public static string[] Pieces(string text) => text.Contains('/', StringComparison.Ordinal) ? LongWordSlash().Split(text) : [text];

    /// <summary>Writes a text that may go on in the next line after a slash. No component: there is one for every cell.</summary>
    public static RenderFragment Line(string text) => builder =>
    {
        string[] pieces = Pieces(text);
        builder.AddContent(0, pieces[0]);
        foreach (string piece in pieces.AsSpan(1))
        {
            builder.AddMarkupContent(1, "/<wbr>");
            builder.AddContent(2, piece);
        }
    };

    /// <summary>Makes a link of a text that has somewhere to lead. No component: there may be one for every cell.</summary>
    public static RenderFragment Linked(RenderFragment text, string? href) => href is null ? text : builder =>
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "class", "origin");
        builder.AddAttribute(2, "href", href);
        builder.AddContent(3, text);
        builder.CloseElement();
    };

    /// <summary>True for a cell of one line and nothing else.</summary>
    public static bool IsPlain(CellView cell) =>
        cell is { IsList: false, DifferenceId: null, NoteMark: null, Small: null, Lines.Count: 1 };

    [GeneratedRegex(@"(?<=\w{4}\)?)/(?=\(?\w{4})")]
    private static partial Regex LongWordSlash();

    // A list's or a category's column reads as a column of figures, with the category's number behind it or without: "B (82,15)".
    private static bool IsNumberLike(string line) =>
        line.Length <= Category || char.IsAsciiDigit(line[0]) || (line[0] is '-' or '−' or '(' && char.IsAsciiDigit(line[1]))
        || (line.IndexOf(" (", StringComparison.Ordinal) is > 0 and <= Category and { } blank && char.IsAsciiDigit(line[blank + 2]));
}
