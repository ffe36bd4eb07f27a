namespace Lkjip.Publish.Core;

/// <summary>The options of a chart's block that not every chart takes.</summary>
public static class ChartOptions
{
    /// <summary>Which charts take an option, by its key, in the order of the block's keys.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<JenisGrafik>> Takers { get; } = new OrderedDictionary<string, IReadOnlyList<JenisGrafik>>
    {
        ["indikator"] = [JenisGrafik.Capaian, JenisGrafik.Tren],
        ["sasaran"] = [JenisGrafik.Capaian, JenisGrafik.Tren, JenisGrafik.Serapan],
        ["tahun"] = [JenisGrafik.Tren],
        ["tingkat"] = [JenisGrafik.Serapan],
        ["hanya"] = [JenisGrafik.Serapan],
        ["kecuali"] = [JenisGrafik.Serapan],
        ["survei"] = [JenisGrafik.Jawaban],
    };

    /// <summary>The name of a chart, as blocks write it.</summary>
    public static string NameOf(JenisGrafik jenis) => jenis.ToString().ToLowerInvariant();

    /// <summary>Reports the options that a block writes and its chart does not take.</summary>
    /// <param name="block">The block.</param>
    /// <param name="written">The keys that it writes, with their places.</param>
    /// <param name="findings">Gets a finding for each.</param>
    public static void Check(GrafikBlock block, IEnumerable<Sourced<string>> written, FindingBag findings)
    {
        foreach (Sourced<string> key in written)
        {
            if (Takers.TryGetValue(key, out IReadOnlyList<JenisGrafik>? takers) && !takers.Contains(block.Jenis))
            {
                findings.Add(InputFindings.UselessOption(
                    key.At, key, new($"grafik 'jenis: {NameOf(block.Jenis)}'", $"a chart 'jenis: {NameOf(block.Jenis)}'"), string.Join(", ", takers.Select(NameOf))));
            }
        }
    }
}
