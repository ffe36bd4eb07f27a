namespace Lkjip.Publish.Core;

/// <summary>Composes the findings of a report for its readers.</summary>
internal sealed class ReviuComposer
{
    private readonly Finding[] findings;
    private readonly FindingPlaces places;
    private readonly FindingQuotes quotes;
    private readonly ILookup<string?, Finding> below;

    /// <summary>Takes what concerns readers.</summary>
    public ReviuComposer(ReportContext context)
    {
        places = new FindingPlaces(context);
        quotes = new FindingQuotes(context.Reviewed);
        Finding[] all = [.. context.Reviewed.FindingsForReaders];
        findings = [.. all.Where(f => f.Akibat is null)];
        below = all.Where(f => f.Akibat is not null).ToLookup(f => f.Akibat);
        Count = new FindingCount(findings.Length, findings.Count(f => f.Tanggapan is not null), findings.Count(f => f.Tingkat is Tingkat.Peringatan));
    }

    /// <summary>How much there is.</summary>
    public FindingCount Count { get; }

    /// <summary>The findings by kind and chapter.</summary>
    public IEnumerable<FindingSection> Sections() =>
        from finding in findings
        group (finding, place: places.Of(finding)) by KindOf(finding) into kind
        orderby kind.Key
        select new FindingSection(kind.Key,
        [
            .. kind.GroupBy(one => one.place.Chapter).OrderBy(chapter => chapter.Key)
                .Select(chapter => new FindingGroup(places.TitleOf(chapter.Key), [.. chapter.Select(one => View(one.finding, one.place))])),
        ]);

    /// <summary>Address of the place that a finding is about; null where it is on no page.</summary>
    public string? AddressOf(Finding finding) => places.Of(finding).Address;

    private static FindingKind KindOf(Finding finding) => finding.Kode[3] switch
    {
        '2' => FindingKind.Arithmetic,
        '3' => FindingKind.Agreement,
        '4' => FindingKind.Completeness,
        '5' => FindingKind.Prose,
        _ => FindingKind.Other,
    };

    private FindingView View(Finding finding, FindingPlace place) => new()
    {
        Id = finding.Id!,
        Kode = finding.Kode,
        Tingkat = finding.Tingkat,
        Place = place.Text,
        ShortPlace = place.Short ?? place.Text,
        Address = place.Address,
        Detail = place.Detail,
        Sentence = finding.Pesan.Indonesia,
        IsPlain = place.IsFigure,
        Quote = finding.Tempat is Tempat.Cell ? null : quotes.At(finding.At),
        Tercetak = finding.Tercetak,
        Terhitung = finding.Terhitung,
        Rumus = finding.Rumus,
        Source = finding.Sumber,
        Answer = finding.Tanggapan is { } answer ? new AnswerView(answer.Tanggapan, answer.Alasan) : null,
        Below = [.. below[finding.Id].Where(_ => finding.Akibat is null).Select(one => View(one, places.Of(one)))],
    };
}
