using System.Xml;
using System.Xml.Linq;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Reads a drawing as one by a stranger: it may run nothing, fetch nothing, and must not swell when it is drawn.</summary>
internal static class SvgGuard
{
    /// <summary>Longest drawing that is read, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const int MaxDepth = 200;
    private static readonly XName Svg = XName.Get("svg", "http://www.w3.org/2000/svg");
    private static readonly string[] Active = ["script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener"];
    private static readonly string[] PictureData = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

    /// <summary>Said of longer ones.</summary>
    public static Wording TooLarge { get; } = new($"SVG lebih besar dari {MaxBytes / 1024 / 1024} MB", $"the SVG is larger than {MaxBytes / 1024 / 1024} MB");

    /// <summary>Why a drawing may not be published; null where it may.</summary>
    public static Wording? Fault(byte[] svg)
    {
        try
        {
            if (IsTooDeep(svg))
            {
                return new($"elemennya bersarang lebih dari {MaxDepth} tingkat", $"its elements are nested more than {MaxDepth} levels deep");
            }

            using XmlReader reader = Reader(svg);
            XDocument drawing = XDocument.Load(reader);
            return drawing.Root?.Name == Svg ? Fault(drawing) : new("isinya bukan SVG", "its content is no SVG");
        }
        catch (XmlException)
        {
            return new("isinya bukan SVG yang dapat dibaca", "its content is no SVG that can be read");
        }
    }

    private static Wording? Fault(XDocument drawing) =>
        drawing.DescendantNodes().OfType<XProcessingInstruction>().FirstOrDefault() is { } instruction ? Fetches(instruction.Target)
        : drawing.Descendants().Select(Fault).FirstOrDefault(fault => fault is not null) is { } fault ? fault
        : SvgGrowth.IsTooLarge(drawing.Root!) ? new("gambarnya membengkak saat ditampilkan ('use' bertingkat)", "it swells when it is drawn (nested 'use')")
        : null;

    private static Wording? Fault(XElement element) =>
        Active.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase) ? Runs(element.Name)
        : element.Attributes().FirstOrDefault(IsHandler) is { } handler ? Runs(handler.Name)
        : element.Attributes().FirstOrDefault(IsFetching) is { } attribute ? Fetches(attribute.Name.LocalName)
        : element.Name.LocalName == "style" && IsFetching(element.Value) ? Fetches("style")
        : null;

    private static Wording Runs(XName what) => new($"memuat program ('{what.LocalName}')", $"it holds a program ('{what.LocalName}')");

    private static Wording Fetches(string what) => new($"mengambil sesuatu dari luar berkas ('{what}')", $"it fetches something from outside the file ('{what}')");

    private static bool IsHandler(XAttribute attribute) => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    private static bool IsFetching(XAttribute attribute) => attribute.Name.LocalName switch
    {
        "href" or "src" => !IsOwn(attribute.Value),
        "base" => true,
        "attributeName" => attribute.Value.EndsWith("href", StringComparison.OrdinalIgnoreCase),
        _ => !attribute.IsNamespaceDeclaration && IsFetching(attribute.Value),
    };

    /// <summary>True where a style asks for more than places of the drawing itself; an escape could hide that.</summary>
    private static bool IsFetching(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || (style.Contains('\\', StringComparison.Ordinal) && style.Contains('(', StringComparison.Ordinal)))
        {
            return true;
        }

        for (int at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsOwn(style[(at + 4)..].TrimStart(' ', '"', '\'', '\t', '\n', '\r')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwn(string address) => address.Trim() is var own
        && (own.Length == 0 || own[0] == '#' || PictureData.Any(kind => own.StartsWith(kind, StringComparison.OrdinalIgnoreCase)));

    private static bool IsTooDeep(byte[] svg)
    {
        using XmlReader reader = Reader(svg);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }

    // The heads that drawing programs write name a DTD; nothing of it is fetched, and entities are no SVG.
    private static XmlReader Reader(byte[] svg) => XmlReader.Create(new MemoryStream(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
}
