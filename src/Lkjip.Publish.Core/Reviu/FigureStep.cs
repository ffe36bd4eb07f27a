namespace Lkjip.Publish.Core;

/// <summary>Where a path of the prose leads: to a figure, or to a reason why it leads nowhere and what to write instead.</summary>
internal readonly record struct FigureStep(Figure? Figure, Wording Reason, Wording Remedy)
{
    private const int NamesShown = 20;

    /// <summary>The path leads to a figure; its value may still be unknown.</summary>
    public static FigureStep Of(Figure figure) => new(figure, Wording.None, Wording.None);

    /// <summary>The path ends before a segment, or that segment is none of the known ones.</summary>
    public static FigureStep Missing(IReadOnlyList<string> path, int segment, IEnumerable<string> known)
    {
        string[] names = [.. known.Order(StringComparer.Ordinal)];
        string all = string.Join(", ", names.Take(NamesShown)) + (names.Length > NamesShown ? ", …" : string.Empty);
        if (segment >= path.Count)
        {
            return new(null, new("jalurnya belum lengkap", "the path is not complete"), new($"Sambung dengan salah satu dari: {all}.", $"Continue it with one of: {all}."));
        }

        Wording meant = Suggestion.Nearest(path[segment], names) is { } nearest ? new($"Maksud Anda '{nearest}'? ", $"Did you mean '{nearest}'? ") : Wording.None;
        return new(
            null,
            new($"'{path[segment]}' tidak dikenal", $"'{path[segment]}' is not known"),
            new($"{meant.Indonesia}Yang dikenal: {all}.", $"{meant.Inggris}Known: {all}."));
    }

    /// <summary>The path goes on where there is nothing further.</summary>
    public static FigureStep TooLong(IEnumerable<string> surplus) =>
        TooLong(string.Join('.', surplus));

    private static FigureStep TooLong(string surplus) =>
        new(null, new("jalurnya terlalu panjang", "the path is too long"), new($"Hapus '.{surplus}'.", $"Delete '.{surplus}'."));
}
