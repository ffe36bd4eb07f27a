using System.Text.Json;

namespace Lkjip.Publish.Core;

/// <summary>A term that readers of reports meet.</summary>
/// <param name="Istilah">The term.</param>
/// <param name="Arti">What it means, in plain words.</param>
/// <param name="Inggris">The same in English.</param>
internal sealed record IstilahBaku(string Istilah, string Arti, string Inggris)
{
    private const string Resource = "Lkjip.Publish.Core.Aturan.istilah.json";

    private static readonly Lazy<IReadOnlyList<IstilahBaku>> Terms = new(Read);

    /// <summary>The terms that come with the program, by name.</summary>
    public static IReadOnlyList<IstilahBaku> Semua => Terms.Value;

    private static IReadOnlyList<IstilahBaku> Read()
    {
        using Stream stream = typeof(IstilahBaku).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize(stream, AturanJson.Default.IReadOnlyListIstilahBaku)
            ?? throw new InvalidDataException($"'{Resource}' is empty.");
    }
}
