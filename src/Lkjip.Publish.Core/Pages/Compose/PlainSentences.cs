namespace Lkjip.Publish.Core;

/// <summary>A report in a few plain sentences, made from its data: what a citizen asks first.</summary>
/// <param name="teks">The language.</param>
internal sealed class PlainSentences(TeksSingkat teks)
{
    /// <summary>Indicators named that missed their target; the others are counted.</summary>
    private const int Named = 3;

    /// <summary>Whatever the report has data for: what was reached, what was missed, what was spent, how satisfied people were.</summary>
    public IReadOnlyList<PlainSentence> Of(KinerjaSummary kinerja) =>
    [
        .. new[]
        {
            Sentence(Reached(kinerja), kinerja.Tercapai),
            Missed(kinerja),
            Sentence(Spent(kinerja), kinerja.Anggaran.Pagu, kinerja.Anggaran.Realisasi, kinerja.Anggaran.Serapan),
            Sentence(Satisfaction(kinerja), kinerja.SurveiUtama?.Nilai, kinerja.SurveiUtama?.Mutu, kinerja.SurveiUtama?.Kinerja),
        }.OfType<PlainSentence>(),
    ];

    private string? Reached(KinerjaSummary kinerja)
    {
        int all = kinerja.Indikator.Count;
        string open = kinerja.Terukur == all ? string.Empty : teks.Lainnya(all - kinerja.Terukur);
        if (kinerja.Tercapai is { Differs: true } printed)
        {
            return teks.Sebagian(teks.Resmi.Inline(printed), kinerja.Terukur) + open;
        }

        return (all, kinerja.Terukur, kinerja.Tercapai?.Exact) switch
        {
            (0, _, _) => null,
            (_, 0, _) => teks.BelumTerbanding(all),
            (_, var measured, var reached) when measured == reached => measured switch
            {
                1 => teks.SatuTercapai + open,
                2 => teks.KeduaTercapai + open,
                _ => teks.SemuaTercapai(measured) + open,
            },
            (_, 1, 0) => teks.SatuTidak + open,
            (_, var measured, 0) => teks.TidakSatuPun(measured) + open,
            (_, var measured, _) => teks.Sebagian($"{kinerja.Tercapai}", measured) + open,
        };
    }

    private static PlainSentence? Sentence(string? text, params OfficialFigure?[] figures) =>
        text is null ? null : new PlainSentence(text) { Finding = figures.FirstOrDefault(f => f is { Differs: true })?.Finding };

    private PlainSentence? Missed(KinerjaSummary kinerja)
    {
        string[] names = [.. kinerja.Indikator.Where(i => i.Status is StatusCapaian.TidakMencapai).Select(i => i.Nama)];
        string rest = names.Length > Named ? $"; {teks.DanLainnya(names.Length - Named)}" : string.Empty;
        return names.Length == 0 ? null : new PlainSentence(teks.YangBelum + " ", string.Join("; ", names.Take(Named)), rest + ".");
    }

    private string? Spent(KinerjaSummary kinerja) => kinerja.Anggaran is { Pagu: { } pagu, Realisasi: { } realisasi, Serapan: { } serapan }
        ? teks.Dibelanjakan(Money(pagu), Money(realisasi), teks.Resmi.Inline(serapan))
        : null;

    private string Money(OfficialFigure figure) => teks.Resmi.Inline(
        figure, figure.Angka is { } value ? FormatAngka.Ringkas(value, (teks.Triliun, teks.Miliar, teks.Juta)) : $"{figure}");

    private string? Satisfaction(KinerjaSummary kinerja) => kinerja.SurveiUtama is { Nilai: { } nilai } survei
        ? teks.Kepuasan(teks.Resmi.Inline(nilai), survei.Mutu, survei.Kinerja)
        : null;
}
