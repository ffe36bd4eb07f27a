namespace Lkjip.Publish.Core;

/// <summary>What a document printed of its quantities, each named by the path by which prose names it (<c>kinerja.ikm.capaian</c>).</summary>
/// <param name="printed">Finds what was printed.</param>
public sealed class OfficialFigures(Func<string, PrintedFigure?> printed)
{
    /// <summary>Of a document that printed nothing yet.</summary>
    public static OfficialFigures None { get; } = new(_ => null);

    /// <summary>What was printed of a quantity; null for nothing.</summary>
    public PrintedFigure? Printed(string path) => printed(path);

    /// <summary>A quantity as everybody shows it; null where it is not known.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="computed">What the data give.</param>
    public OfficialFigure? Of(string path, Figure computed) => OfficialFigure.Of(computed, printed(path));
}
