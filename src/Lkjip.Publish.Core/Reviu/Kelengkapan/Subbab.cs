namespace Lkjip.Publish.Core;

/// <summary>A section: a heading with what stands between it and the next heading.</summary>
/// <param name="Parent">The section that it belongs to; null for a chapter.</param>
/// <param name="Level">1 for a chapter, 2 for a section …</param>
/// <param name="At">Where it starts.</param>
internal sealed record Subbab(Subbab? Parent, int Level, SourcePosition At)
{
    /// <summary>Its heading and what it holds itself, without its subsections.</summary>
    public List<Uraian> Uraian { get; } = [];

    /// <summary>Ids of the indicators that its own text is about; below a section about one sasaran, a sentence that mentions another does not lead away from it.</summary>
    public IReadOnlySet<string> Disebut { get; private set; } = new HashSet<string>();

    /// <summary>Ids of the indicators that all of it is about: those of one sasaran. None for a section about several sasaran, or about none.</summary>
    public IReadOnlySet<string> Tentang { get; private set; } = new HashSet<string>();

    /// <summary>Tells what it is about, once its text is known and its parent's has been told.</summary>
    /// <param name="sasaranOf">The sasaran of an indicator.</param>
    public void Close(Func<string, string> sasaranOf)
    {
        IReadOnlySet<string> inherited = Parent?.Tentang ?? new HashSet<string>();
        Disebut = Uraian.Where(u => u.IsJudul || inherited.Count == 0).SelectMany(u => u.Indikator).ToHashSet();
        HashSet<string> together = [.. Disebut, .. Disebut.Concat(inherited).Select(sasaranOf).Distinct().Count() == 1 ? inherited : new HashSet<string>()];
        Tentang = Disebut.Count == 0 ? inherited : together.Select(sasaranOf).Distinct().Count() == 1 ? together : new HashSet<string>();
    }
}
