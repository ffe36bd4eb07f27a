using System.Text.Json;

namespace Lkjip.Publish.Core;

/// <summary>The rule packs that come with the program.</summary>
internal static class AturanBaku
{
    private static readonly Lazy<IReadOnlyList<PaketAturan>> Packs = new(ReadAll);

    /// <summary>All packs, the earliest first.</summary>
    public static IReadOnlyList<PaketAturan> Semua => Packs.Value;

    /// <summary>The pack that applies to the reports of a year: the latest that is in force; null before the first.</summary>
    public static PaketAturan? For(int tahun) => Semua.LastOrDefault(pack => pack.SejakTahun <= tahun);

    private static IReadOnlyList<PaketAturan> ReadAll() =>
    [
        .. typeof(AturanBaku).Assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Aturan.Paket.", StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(pack => pack.SejakTahun),
    ];

    private static PaketAturan Read(string name)
    {
        using Stream stream = typeof(AturanBaku).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize(stream, AturanJson.Default.PaketAturan)
            ?? throw new InvalidDataException($"Rule pack '{name}' is empty.");
    }
}
