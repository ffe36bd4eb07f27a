namespace Lkjip.Publish.Core;

/// <summary>Where a path of the prose leads: to a figure, or to a reason why it leads nowhere and what to write instead.</summary>
internal readonly record struct FigureStep(Figure? Figure, string Reason, string Remedy)
{
    private const int NamesShown = 20;

    /// <summary>The path leads to a figure; its value may still be unknown.</summary>
    public static FigureStep Of(Figure figure) => new(figure, string.Empty, string.Empty);

    /// <summary>The path ends before a segment, or that segment is none of the known ones.</summary>
    public static FigureStep Missing(IReadOnlyList<string> path, int segment, IEnumerable<string> known)
    {
        string[] names = [.. known.Order(StringComparer.Ordinal)];
        string all = string.Join(", ", names.Take(NamesShown)) + (names.Length > NamesShown ? ", …" : string.Empty);
        if (segment >= path.Count)
        {
            return new(null, "jalurnya belum lengkap", $"Sambung dengan salah satu dari: {all}.");
        }

        string meant = Suggestion.Nearest(path[segment], names) is { } nearest ? $"Maksud Anda '{nearest}'? " : string.Empty;
        return new(null, $"'{path[segment]}' tidak dikenal", $"{meant}Yang dikenal: {all}.");
    }

    /// <summary>The path goes on where there is nothing further.</summary>
    public static FigureStep TooLong(IEnumerable<string> surplus) =>
        new(null, "jalurnya terlalu panjang", $"Hapus '.{string.Join('.', surplus)}'.");
}
