namespace Lkjip.Publish.Core;

/// <summary>What the outline asks a part before it numbers the report.</summary>
/// <param name="Id">The id that its editor gave; null for none.</param>
/// <param name="Series">What it is counted among, which begins its number: "Tabel" or "Gambar"; null for what has no caption.</param>
internal sealed record OutlineMark(Sourced<string>? Id, string? Series)
{
    /// <summary>The series of tables.</summary>
    public const string Tabel = "Tabel";

    /// <summary>The series of figures.</summary>
    public const string Gambar = "Gambar";

    private static readonly OutlineMark None = new(null, null);

    /// <summary>The mark of a part.</summary>
    public static OutlineMark Of(BagianNaskah part) => part.Accept(Marks.All);

    /// <summary>The mark of a block.</summary>
    public static OutlineMark Of(DataBlock block) => block.Accept(Marks.All);

    private sealed class Marks : INaskahVisitor<OutlineMark>
    {
        public static Marks All { get; } = new();

        public OutlineMark Visit(ProsePart prose) => None;

        public OutlineMark Visit(HeadingPart heading) => heading.Id is { } id ? new OutlineMark(new Sourced<string>(id, heading.At), null) : None;

        public OutlineMark Visit(TabelBlock block) => new(block.Id, Tabel);

        public OutlineMark Visit(BaganBlock block) => new(block.Id, Gambar);

        public OutlineMark Visit(GambarBlock block) => new(block.Id, Gambar);

        public OutlineMark Visit(GrafikBlock block) => new(block.Id, Gambar);

        public OutlineMark Visit(RumusBlock block) => None;

        public OutlineMark Visit(TtdBlock block) => None;
    }
}
