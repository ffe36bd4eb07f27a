using System.Xml.Linq;

namespace Lkjip.Publish.Content;

/// <summary>Counts what a drawing draws once each <c>use</c> stands for what it names: ten lines can draw a thousand million.</summary>
internal static class SvgGrowth
{
    private const long Most = 100_000;

    /// <summary>True where more is drawn than any page needs, or a circle of <c>use</c> draws without end.</summary>
    public static bool IsTooLarge(XElement root)
    {
        Dictionary<string, XElement> byId = [];
        foreach (XElement element in root.DescendantsAndSelf())
        {
            if (element.Attribute("id")?.Value is { } id)
            {
                byId.TryAdd(id, element);
            }
        }

        return Drawn(root, byId, [], depth: 0) > Most;
    }

    private static long Drawn(XElement element, Dictionary<string, XElement> byId, Dictionary<XElement, long> known, int depth)
    {
        if (known.TryGetValue(element, out long count))
        {
            return count;
        }

        // Met again while it is counted, it is part of a circle.
        known[element] = Most + 1;
        IEnumerable<XElement> parts = Named(element, byId) is { } named ? element.Elements().Append(named) : element.Elements();
        return known[element] = depth > 1000 ? Most + 1 : Math.Min(Most + 1, 1 + parts.Sum(part => Drawn(part, byId, known, depth + 1)));
    }

    private static XElement? Named(XElement element, Dictionary<string, XElement> byId) =>
        element.Name.LocalName == "use" && element.Attributes().FirstOrDefault(a => a.Name.LocalName == "href")?.Value.Trim() is ['#', .. string id]
            ? byId.GetValueOrDefault(id)
            : null;
}
