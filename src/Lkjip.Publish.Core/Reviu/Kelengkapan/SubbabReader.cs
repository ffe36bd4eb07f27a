namespace Lkjip.Publish.Core;

/// <summary>Divides the chapters about performance into sections and tells which indicators each is about.</summary>
internal sealed class SubbabReader : INaskahVisitor<IEnumerable<Uraian>>
{
    /// <summary>Stands for the name of any programme, kegiatan or sub kegiatan.</summary>
    private const int AnggaranName = -1;

    private static readonly Bukti AnggaranNamed = new("anggaran", null, null, []);

    private readonly ReviuContext context;
    private readonly ComputedIndikator[] indikator;
    private readonly ILookup<string, string> idsByName;
    private readonly ILookup<string, string> idsBySasaran;
    private readonly PhraseFinder names;

    /// <param name="context">The report.</param>
    public SubbabReader(ReviuContext context)
    {
        this.context = context;
        indikator = [.. context.Computed.Indikator];
        idsByName = indikator.ToLookup(i => i.Source.Nama, i => i.Source.Id.Value, StringComparer.OrdinalIgnoreCase);
        idsBySasaran = indikator.ToLookup(i => i.Sasaran.Id.Value, i => i.Source.Id.Value);
        names = new PhraseFinder(indikator.SelectMany((one, i) => new[] { (one.Source.Nama, i), (one.Sasaran.Nama, i) })
            .Concat(context.Computed.NodeById.Values.Select(node => (node.Source.Nama, AnggaranName))));
    }

    /// <summary>The sections of a chapter, in order; the chapter itself first.</summary>
    public IReadOnlyList<Subbab> Read(TeksBab bab)
    {
        Subbab current = new(null, 1, bab.At);
        List<Subbab> sections = [current];
        current.Uraian.Add(Words(bab.Judul, isHeading: true));
        foreach (BagianNaskah part in bab.Naskah.Bagian)
        {
            if (part is HeadingPart heading)
            {
                current = new Subbab(Above(current, heading.Level), heading.Level, heading.At);
                sections.Add(current);
            }

            current.Uraian.AddRange(part.Accept(this));
        }

        foreach (Subbab section in sections)
        {
            section.Close(id => context.Computed.IndikatorById[id].Sasaran.Id.Value);
        }

        return sections;
    }

    private static Subbab Above(Subbab section, int level)
    {
        Subbab above = section;
        while (above.Level >= level && above.Parent is { } parent)
        {
            above = parent;
        }

        return above;
    }

    IEnumerable<Uraian> INaskahVisitor<IEnumerable<Uraian>>.Visit(ProsePart prose) => prose.Prose.Paragraphs.Select(Paragraph);

    IEnumerable<Uraian> INaskahVisitor<IEnumerable<Uraian>>.Visit(HeadingPart heading) => [Title(heading)];

    IEnumerable<Uraian> INaskahVisitor<IEnumerable<Uraian>>.Visit(TabelBlock block) =>
        context.Tables.GetValueOrDefault(block.Id) is { } table ? [Table(block, table)] : [Title(block)];

    IEnumerable<Uraian> INaskahVisitor<IEnumerable<Uraian>>.Visit(BaganBlock block) => [Title(block)];

    IEnumerable<Uraian> INaskahVisitor<IEnumerable<Uraian>>.Visit(GambarBlock block) => [Title(block)];

    IEnumerable<Uraian> INaskahVisitor<IEnumerable<Uraian>>.Visit(GrafikBlock block) => [Chart(block)];

    IEnumerable<Uraian> INaskahVisitor<IEnumerable<Uraian>>.Visit(RumusBlock block) => [];

    IEnumerable<Uraian> INaskahVisitor<IEnumerable<Uraian>>.Visit(TtdBlock block) => [];

    /// <summary>Wording of a heading, or of a caption.</summary>
    private Uraian Title(object part) => Words(context.Outline.Of(part).Text, isHeading: true);

    /// <summary>A text without the names of indicators, sasaran and programmes: words within a name say nothing about it.</summary>
    private Uraian Words(string text, bool isHeading, IEnumerable<Bukti>? figures = null)
    {
        (IReadOnlySet<int> found, string rest) = names.TakeOut(text);
        Bukti[] shown = [.. figures ?? [], .. found.Contains(AnggaranName) ? [AnggaranNamed] : Array.Empty<Bukti>()];
        IEnumerable<string> named = found.Where(i => i != AnggaranName).Select(i => indikator[i].Source.Id.Value);
        return new Uraian(rest, isHeading, named.Concat(shown.Select(b => b.Indikator).OfType<string>()).ToHashSet(), shown);
    }

    private Uraian Paragraph(ProseParagraph paragraph)
    {
        IReadOnlyList<string>[] paths = [.. paragraph.Runs.Select(r => r.Value?.Path).OfType<IReadOnlyList<string>>()];
        Bukti[] shown =
        [
            .. paths.Where(p => p is ["kinerja", _, _, ..] && context.Computed.IndikatorById.ContainsKey(p[1]))
                .GroupBy(p => p[1])
                .Select(group => new Bukti("kinerja", null, group.Key, [.. group.Select(p => KolomBukti.Of(p[2]))])),
            .. paths.Any(p => p is ["anggaran", _, _, ..]) ? [AnggaranNamed] : Array.Empty<Bukti>(),
        ];
        return Words(TeksBab.TextOf(paragraph), isHeading: false, shown);
    }

    private Uraian Table(TabelBlock block, ComputedTable table)
    {
        KolomBukti[] columns = [.. table.Columns.Select(c => block.Sumber is SumberTabel.Tabel ? KolomBukti.Of(c) : KolomBukti.Of(c.Key))];
        string[] about = [.. About(block, table).Distinct()];
        IEnumerable<string?> each = about.Length > 0 ? about : new string?[1];
        string text = string.Join("; ", table.Columns.Select(c => c.Judul).Prepend(context.Outline.Of(block).Text));
        return Words(text, isHeading: block.Sumber is not SumberTabel.Anggaran, each.Select(id => new Bukti(Bukti.SourceOf(block), Bukti.ShapeOf(block), id, columns)));
    }

    /// <summary>The indicators that a table has rows of, or whose sasaran it is restricted to.</summary>
    private IEnumerable<string> About(TabelBlock block, ComputedTable table) => block.Sumber switch
    {
        SumberTabel.Kinerja when Bukti.ShapeOf(block) == "efektivitas" => KinerjaTable.Chosen(block, context.Computed).Select(i => i.Source.Id.Value),
        SumberTabel.Kinerja => table.Rows.Select(row => row.Key).Where(context.Computed.IndikatorById.ContainsKey),
        SumberTabel.Tabel => table.Rows.SelectMany(row => context.Computed.IndikatorById.ContainsKey(row.Key) ? [row.Key] : idsByName[row.Nama]),
        SumberTabel.Anggaran => block.Sasaran.SelectMany(s => idsBySasaran[s.Value]),
        _ => [],
    };

    private Uraian Chart(GrafikBlock block)
    {
        IEnumerable<string> about = block.Jenis is JenisGrafik.Capaian or JenisGrafik.Tren
            ? KinerjaTable.Chosen(block.Sasaran, block.Indikator, context.Computed).Select(i => i.Source.Id.Value)
            : [];
        return Words(context.Outline.Of(block).Text, isHeading: block.Jenis is not JenisGrafik.Serapan, about.Select(id => new Bukti("grafik", block.Jenis.ToString().ToLowerInvariant(), id, [])));
    }
}
