namespace Lkjip.Publish.Core;

/// <summary>Composes the parts of a text for one page.</summary>
internal sealed class PartComposer(ReportContext context, ProseBinding binding) : INaskahVisitor<PartView?>
{
    /// <summary>The view of a part; null where its data are missing, which a finding says.</summary>
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
        string name = block.Data?.Value ?? block.Id.Value;
        if (!context.Laporan.Bagan.TryGetValue(name, out DataBagan? data))
        {
            context.Findings.AddOnce(InputFindings.MissingDataFile(block.At, $"{context.Laporan.Folder}/data/bagan/{name}.json", new($"bagan '{block.Id.Value}'", $"the diagram '{block.Id.Value}'")));
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

    private FigureView Figure(GambarBlock block)
    {
        Laporan laporan = context.Laporan;
        if (block.Berkas is { } file && !laporan.Gambar.Contains(file.Value))
        {
            context.Findings.Add(LinkFindings.MissingPicture(file.At, file, laporan.Gambar));
        }

        if (block.Berkas is not null && string.IsNullOrWhiteSpace(block.Alternatif))
        {
            context.Findings.Add(LinkFindings.MissingAlternative(block.At, block.Id));
        }

        OutlineTarget target = context.Outline.Of(block);
        return new FigureView
        {
            Id = target.Id,
            Number = target.Number,
            Caption = target.Text,
            Source = block.Asal,
            Note = block.Catatan,
            Address = block.Berkas is { } picture ? $"{Addresses.Of(laporan)}gambar/{picture.Value}" : null,
            Alt = block.Alternatif,
        };
    }

    private FormulaView? Formula(RumusBlock block) =>
        RumusParser.Parse(block.Rumus, context.Findings) is { } formula
            ? new FormulaView(MathMl.Write(formula), [.. block.Keterangan]) { Text = RumusText.Whole(formula) }
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
