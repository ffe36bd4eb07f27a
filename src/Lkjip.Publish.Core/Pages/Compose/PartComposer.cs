namespace Lkjip.Publish.Core;

/// <summary>Composes the parts of a text for one page.</summary>
internal sealed class PartComposer(ReportContext context, ProseBinding binding) : INaskahVisitor<PartView?>
{
    /// <summary>The view of a part; null where its data are missing, which a check says.</summary>
    public PartView? Compose(BagianNaskah part) => part.Accept(this);

    PartView? INaskahVisitor<PartView?>.Visit(ProsePart prose) => new HtmlView(prose.Prose.ToHtml(binding));

    PartView? INaskahVisitor<PartView?>.Visit(HeadingPart heading) => Heading(heading);

    PartView? INaskahVisitor<PartView?>.Visit(TabelBlock block) => context.Tables.GetValueOrDefault(block.Id);

    PartView? INaskahVisitor<PartView?>.Visit(BaganBlock block) => OrgChart(block);

    PartView? INaskahVisitor<PartView?>.Visit(GambarBlock block) => Figure(block);

    PartView? INaskahVisitor<PartView?>.Visit(GrafikBlock block) => ChartComposer.Compose(block, context);

    PartView? INaskahVisitor<PartView?>.Visit(RumusBlock block) => Formula(block);

    PartView? INaskahVisitor<PartView?>.Visit(TtdBlock block) => Signature(block);

    private HeadingView Heading(HeadingPart heading)
    {
        OutlineTarget target = context.Outline.Of(heading);
        return new HeadingView(heading.Level, target.Id, target.Number, heading.Prose.ToHtml(binding));
    }

    private OrgChartView? OrgChart(BaganBlock block)
    {
        if (!context.Laporan.Bagan.TryGetValue(block.FileName(), out DataBagan? data))
        {
            return null;
        }

        OutlineTarget target = context.Outline.Of(block);
        return new OrgChartView
        {
            Id = target.Id,
            Number = target.Number,
            Caption = target.Text,
            Source = block.Asal,
            Note = block.Catatan,
            Root = Post(data.Puncak),
        };
    }

    private static OrgNodeView Post(JabatanBagan post) =>
        new(post.Jabatan, post.Nama, [.. post.Staf.Select(Post)], [.. post.Bawahan.Select(Post)]);

    private PictureView Figure(GambarBlock block)
    {
        OutlineTarget target = context.Outline.Of(block);
        return new PictureView
        {
            Id = target.Id,
            Number = target.Number,
            Caption = target.Text,
            Source = block.Asal,
            Note = block.Catatan,
            Address = block.Berkas is { } picture ? $"{Addresses.Of(context.Laporan)}gambar/{picture.Value}" : null,
            Alt = block.Alternatif,
        };
    }

    private static FormulaView? Formula(RumusBlock block) =>
        RumusParser.Parse(block.Rumus.Value) is { } formula
            ? new FormulaView(MathMl.Write(formula), [.. block.Keterangan]) { Text = RumusText.Whole(formula), Note = block.Catatan }
            : null;

    private SignatureView Signature(TtdBlock block)
    {
        KepalaLaporan head = context.Laporan.Kepala;
        Penandatangan? signer = head.Penandatangan;
        string placeAndDate = string.Join(", ", new[] { block.Tempat ?? head.Tempat, block.Tanggal ?? head.Tanggal }.OfType<string>());
        return new SignatureView(
            placeAndDate.Length == 0 ? null : placeAndDate,
            new SignerView(block.Jabatan ?? signer?.Jabatan, block.Nama ?? signer?.Nama, block.Pangkat ?? signer?.Pangkat, block.Nip ?? signer?.Nip),
            block.PihakKedua is { } second ? new SignerView(second.Jabatan, second.Nama, second.Pangkat, second.Nip) : null,
            block.Catatan);
    }
}
