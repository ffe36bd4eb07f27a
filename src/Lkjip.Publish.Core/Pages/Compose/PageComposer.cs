using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Composes the pages of one report from its context.</summary>
internal sealed class PageComposer(ReportContext context, ComposeOptions options)
{
    private readonly Laporan laporan = context.Laporan;

    private TeksPortal Teks => options.Frame.Teks;

    /// <summary>Composes all pages.</summary>
    public ReportPages Compose()
    {
        ReportFrame frame = Frame();
        KinerjaSummary kinerja = KinerjaSummary.From(context.Computed, context.Reviewed.Official);
        IReadOnlyList<Highlight> highlights = Highlights.Of(kinerja, options.Frame.Teks);
        ReportCard card = new(
            laporan.Judul, laporan.Opd.Nama, laporan.Pemda.Nama, laporan.Tahun, frame.Address, frame.Draf, highlights);
        ChapterView[] web = [.. context.Outline.Chapters.Select(c => Chapter(c, whole: false))];
        ChapterView[] print = [.. context.Outline.Chapters.Select(c => Chapter(c, whole: true))];
        IReadOnlyList<PartView> executive = Parts(laporan.Ringkasan, new ProseBinding(context, frame.Address, whole: false));
        DataComposer data = new(context, frame, options.Frame, Breadcrumb(Teks));
        IReadOnlyList<DataItem> items = data.Items(executive.Concat(web.SelectMany(chapter => chapter.Parts)));
        AboutView about = AboutComposer.Compose(laporan, options.Frame, TakeawayFile.OfReport(laporan, options.WithPdf, hasTables: items.Count > 0));
        DateOnly dated = FormatTanggal.Parse(laporan.Kepala.Tanggal) ?? new DateOnly(laporan.Tahun + 1, 1, 1);
        ReportSummary summary = new(laporan.Pemda, laporan.Opd, laporan.Tahun, card)
        {
            Dates = ReportDates.Of(laporan),
            Dated = dated,
            Ralat = Corrections(target => $"{target.Address}#{target.Id}"),
            Data = [.. items.Select(item => item.Name)],
            Files = about.Files,
            Figures = options.Frame.Bahasa is Bahasa.Id ? highlights : Highlights.Of(kinerja, TeksPortal.Indonesia),
            Kinerja = kinerja,
            Pages = [frame.Address, .. web.Select(c => c.Address), frame.Print, frame.Reviu, Addresses.PemeriksaanLama(laporan)],
        };
        PrintPage whole = PrintPage(frame, print);
        ReviuComposer reviewer = new(context);
        ReviuPage reviu = ReviuPage(frame, reviewer);
        return new ReportPages(summary, ReportPage(frame, summary, executive, reviu.Count, about), ChapterPages(frame, web), whole with { Findings = reviu.Count }, reviu)
        {
            Provenance = context.Tables.Values.Where(t => t.Provenance is not null).Select(t => ProvenancePage(frame, t)),
            Data = data.DataPage(items, about) with { Findings = reviu.Sections },
            Former = Former(frame),
            Embedded = data.EmbedPages(items),
            Card = new CardPage { Address = Addresses.Card(laporan.Id), Title = frame.Judul, Site = options.Frame, Report = frame, Highlights = highlights },
            Dated = dated,
            PlaceOf = reviewer.AddressOf,
            Files = [.. context.Reviewed.Files.Select(file => $"{laporan.Folder}/{file}")],
        };
    }

    private ReportFrame Frame() => new(
        laporan.Judul,
        laporan.Opd.Nama,
        laporan.Pemda.Nama,
        laporan.Tahun,
        Addresses.Of(laporan),
        Addresses.Print(laporan),
        Addresses.Pemeriksaan(laporan),
        options.WithPdf ? Addresses.Pdf(laporan) : null,
        Addresses.Logo(laporan.Pemda),
        laporan.Kepala.Status is StatusLaporan.Draf,
        [.. ContentsLists.Contents(context.Outline)],
        [.. ContentsLists.Captions(context.Outline, OutlineMark.Tabel)],
        [.. ContentsLists.Captions(context.Outline, OutlineMark.Gambar)])
    {
        // Its address must be whole, and it is drawn by the browser that prints.
        Picture = options.WithPdf && options.Frame.BaseUrl is not null ? Addresses.Picture(laporan) : null,
    };

    private ReportPage ReportPage(ReportFrame frame, ReportSummary report, IReadOnlyList<PartView> executive, FindingCount findings, AboutView about) => new()
    {
        Address = frame.Address,
        Title = frame.Judul,
        Description = Teks.UraianLaporan(frame.Judul, frame.Pemda),
        Breadcrumb = Breadcrumb(Teks),
        Site = options.Frame,
        Report = frame,
        Plain = new PlainSentences(TeksSingkat.Of(options.Frame.Bahasa)).Of(report.Kinerja),
        Highlights = report.Card.Figures,
        Ringkasan = executive,
        Indikator = IndikatorLinks.Of(laporan, report.Kinerja, Teks),
        Ralat = Corrections(target => $"{target.Address}#{target.Id}"),
        Findings = findings,
        About = about,
        Dates = ReportDates.Of(laporan),
    };

    private ChapterPage[] ChapterPages(ReportFrame frame, ChapterView[] chapters) =>
    [
        .. chapters.Select((chapter, i) => new ChapterPage
        {
            Address = chapter.Address,
            Title = string.Create(CultureInfo.InvariantCulture, $"{(chapter.Number is null ? chapter.Title : $"{chapter.Number} {chapter.Title}")}, LKjIP {frame.Opd} {frame.Tahun}"),
            Description = $"{chapter.Title}: {frame.Judul}.",
            Breadcrumb = [.. Breadcrumb(Teks), Crumb.Own(chapter.Title, chapter.Address)],
            Site = options.Frame,
            Report = frame,
            Chapter = chapter,
            Previous = i > 0 ? Link(chapters[i - 1]) : null,
            Next = i + 1 < chapters.Length ? Link(chapters[i + 1]) : null,
        }),
    ];

    private PrintPage PrintPage(ReportFrame frame, ChapterView[] chapters) => new()
    {
        Address = frame.Print,
        Title = frame.Judul,
        Description = TeksPortal.Indonesia.UraianCetak(frame.Judul),
        Breadcrumb = [.. Breadcrumb(TeksPortal.Indonesia), new Crumb(TeksPortal.Indonesia.EdisiCetak, frame.Print)],
        Site = options.Frame,
        Report = frame,
        Ringkasan = Parts(laporan.Ringkasan, new ProseBinding(context, frame.Print, whole: true)),
        Chapters = chapters,
        Imprint = Imprint(frame),
        NomorHalaman = laporan.Kepala.NomorHalaman,
        Ralat = Corrections(target => $"{frame.Print}#{target.Id}"),
        Formulas = FormulaUses.Of(chapters.SelectMany(chapter => chapter.Parts).OfType<TableView>()),
    };

    private Imprint Imprint(ReportFrame frame)
    {
        string? web = options.Frame.Permanent(frame.Address);
        string[] place = [.. new[] { laporan.Kepala.Tempat, laporan.Kepala.Tanggal }.OfType<string>()];
        return new Imprint
        {
            PlaceAndDate = place.Length == 0 ? null : string.Join(", ", place),
            Contact = [.. new[] { laporan.Opd.Alamat, laporan.Opd.Telepon, laporan.Opd.Email }.OfType<string>()],
            Web = web,
            Qr = web is null ? null : options.DrawQr?.Invoke(web),
        };
    }

    /// <summary>The corrections by date; those of one day as written.</summary>
    /// <param name="address">Where a page finds what was corrected.</param>
    private RalatView[] Corrections(Func<OutlineTarget, string> address) =>
    [
        .. (laporan.Ralat?.Ralat ?? []).OrderBy(r => r.Tanggal.Value).Select((ralat, i) => new RalatView(
            i + 1,
            FormatTanggal.Panjang(ralat.Tanggal),
            ralat.Bagian,
            ralat.Tempat is { } place && context.Outline.Find(place) is { } target ? address(target) : null,
            AmountsTogether(ralat.Semula),
            AmountsTogether(ralat.Menjadi),
            ralat.Alasan) { Day = ralat.Tanggal }),
    ];

    private static string AmountsTogether(string text) => text.Replace("Rp ", $"Rp{FormatAngka.Nbsp}", StringComparison.Ordinal);

    /// <summary>The page of the checks stood at another address before.</summary>
    private RedirectPage Former(ReportFrame frame)
    {
        string address = Addresses.PemeriksaanLama(laporan);
        return new RedirectPage { Address = address, Title = Teks.HalamanPindah(address), Site = options.Frame, Target = frame.Reviu, Name = Teks.JudulReviu(frame.Judul) };
    }

    private ReviuPage ReviuPage(ReportFrame frame, ReviuComposer reviu) => new()
    {
        Address = frame.Reviu,
        Title = Teks.JudulReviu(frame.Judul),
        Description = Teks.UraianReviu(frame.Judul),
        Breadcrumb = [.. Breadcrumb(Teks), new Crumb(Teks.Reviu, frame.Reviu)],
        Site = options.Frame,
        Report = frame,
        Count = reviu.Count,
        Sections = [.. reviu.Sections()],
        File = Addresses.ReportFile(context.Laporan, TakeawayForm.Findings.Ending),
        Peraturan = AturanBaku.For(context.Laporan.Tahun)?.Judul,
        FreeNumbers = [.. (context.Laporan.Reviu?.AngkaBebas ?? []).Select(free => new FreeNumberView(free.Angka, free.Alasan))],
    };

    private ProvenancePage ProvenancePage(ReportFrame frame, TableView table)
    {
        OutlineTarget target = context.Outline.Find(table.Id)!;
        string address = table.Provenance!.Address;

        // Printed numbers and captions may occur twice.
        string name = $"{target.Number ?? target.Text} ({table.Id})";
        return new ProvenancePage
        {
            Address = address,
            Title = $"{Teks.AsalAngka(name)}, LKjIP {frame.Opd} {frame.Tahun.ToString(CultureInfo.InvariantCulture)}",
            Description = Teks.UraianAsalAngka(target.Text),
            Breadcrumb = [.. Breadcrumb(Teks), new Crumb(Teks.AsalAngka(target.Number ?? target.Text), address)],
            Site = options.Frame,
            Report = frame,
            Table = new LinkView(target.Text, $"{target.Address}#{target.Id}", target.Number),
            Columns = table.Provenance.Columns,
            Rows = new ProvenanceComposer(context.Reviewed.Tables[table.Id], laporan.Tercetak.GetValueOrDefault(table.Id), context.Reviewed.OfficialCells).Rows(),
        };
    }

    private Crumb[] Breadcrumb(TeksPortal teks) =>
    [
        new(teks.Beranda, Addresses.Home),
        Crumb.Own(laporan.Pemda.Nama, Addresses.Of(laporan.Pemda)),
        Crumb.Own(laporan.Opd.Nama, Addresses.Of(laporan.Pemda, laporan.Opd)),
        new(laporan.Tahun.ToString(CultureInfo.InvariantCulture), Addresses.Of(laporan)),
    ];

    private static LinkView Link(ChapterView chapter) => new(chapter.Title, chapter.Address, chapter.Number);

    private ChapterView Chapter(OutlineChapter chapter, bool whole)
    {
        ProseBinding binding = new(context, whole ? Addresses.Print(laporan) : chapter.Address, whole);
        return new ChapterView(
            chapter.Bab.Slug,
            chapter.Address,
            chapter.Number,
            chapter.Bab.Kepala.Judul,
            chapter.Bab.Kepala.Jenis,
            Parts(chapter.Bab.Naskah, binding),
            ContentsLists.Of(chapter).Children)
        {
            Files = [.. chapter.Bab.Kepala.Berkas.Select(file => Attachment(file))],
            Note = chapter.Bab.Kepala.Catatan,
        };
    }

    private AttachmentView Attachment(string name) =>
        new(Addresses.Attachment(laporan, name), name, AttachmentKinds.Of(name)!.Value, laporan.Lampiran[name].Panjang);

    private IReadOnlyList<PartView> Parts(Naskah? naskah, ProseBinding binding)
    {
        PartComposer composer = new(context, binding);
        return [.. (naskah?.Bagian ?? []).Select(composer.Compose).OfType<PartView>()];
    }
}
