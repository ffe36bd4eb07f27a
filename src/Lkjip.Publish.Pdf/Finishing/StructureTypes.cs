using System.Text.Json.Nodes;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Sets right how a tagged PDF calls its parts. Chromium tags emphasis as Em and Strong, which PDF 1.7 does not know, and each HTML figure as Figure,
/// also one that holds a table or a list: a figure without an alternative text, behind which a screen reader may skip all that is in it.
/// </summary>
internal static class StructureTypes
{
    // The alternative text, where there is one, stands between these two lines.
    private static ReadOnlySpan<byte> FigureWithoutAlt => "/S /Figure\n/P "u8;

    private static ReadOnlySpan<byte> Division => "/S /Div   \n/P "u8;

    /// <summary>Calls each figure without an alternative text a division, in place: the file lists where every object begins.</summary>
    public static void FreeFigures(Span<byte> pdf)
    {
        for (int at = pdf.IndexOf(FigureWithoutAlt); at >= 0; at = pdf.IndexOf(FigureWithoutAlt))
        {
            Division.CopyTo(pdf[at..]);
            pdf = pdf[(at + Division.Length)..];
        }
    }

    /// <summary>The structure's root, which says what types of a later PDF stand for in this one; null where the file is not tagged. ISO 32000-1, 14.7.3.</summary>
    public static KeyValuePair<string, JsonObject>? RootWithRoles(PdfObjects pdf)
    {
        if ((string?)pdf.Catalog["/StructTreeRoot"] is not { } reference)
        {
            return null;
        }

        JsonObject root = pdf.Dictionary(reference);
        root["/RoleMap"] = new JsonObject { ["/Em"] = "/Span", ["/Strong"] = "/Span" };
        return new(reference, root);
    }
}
