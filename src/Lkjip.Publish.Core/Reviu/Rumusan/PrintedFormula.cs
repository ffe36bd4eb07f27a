namespace Lkjip.Publish.Core;

/// <summary>A printed formula of capaian, reduced to what it computes.</summary>
/// <param name="Rumus">The formula as written.</param>
/// <param name="Arah">The direction whose formula it is; null for neither.</param>
/// <param name="Sample">What it gives, in percent, for <see cref="Target"/> and <see cref="Realisasi"/>.</param>
internal sealed record PrintedFormula(Sourced<string> Rumus, Arah? Arah, decimal Sample)
{
    /// <summary>Target of the example that messages compute.</summary>
    public const decimal Target = 80m;

    /// <summary>Realisasi of that example.</summary>
    public const decimal Realisasi = 76m;

    private const decimal Tolerance = 0.0001m;

    private static readonly (decimal Target, decimal Realisasi)[] Probes = [(Target, Realisasi), (50m, 60m), (10m, 4m)];

    /// <summary>Reads a formula; null where it is none of realisasi and target alone.</summary>
    public static PrintedFormula? Of(RumusBlock block)
    {
        if (RumusParser.Parse(block.Rumus.Value) is not RumusBinary { Operator: '=', Left: RumusName named } formula
            || !named.Name.Contains("capaian", StringComparison.OrdinalIgnoreCase)
            || formula.Columns.Any(name => !IsTarget(name) && !IsRealisasi(name)) || !formula.Columns.Any(IsTarget) || !formula.Columns.Any(IsRealisasi))
        {
            return null;
        }

        decimal?[] values = [.. Probes.Select(probe => formula.Evaluate(name => IsTarget(name) ? probe.Target : probe.Realisasi, _ => null))];
        bool isShare = values[0] is { } first && Math.Abs(first) < 5;
        values = [.. values.Select(v => isShare ? v * 100 : v)];
        return values.All(v => v is not null) ? new PrintedFormula(block.Rumus, DirectionOf(values), values[0]!.Value) : null;
    }

    private static Arah? DirectionOf(decimal?[] values) => new Arah?[] { Core.Arah.Naik, Core.Arah.Turun }.FirstOrDefault(arah =>
        Probes.Zip(values).All(p => CapaianFormula.Compute(p.First.Target, p.First.Realisasi, arah!.Value) is { } right && Math.Abs(right - p.Second!.Value) < Tolerance));

    private static bool IsTarget(string name) => name.Trim().ToLowerInvariant() is "target" or "rencana" or "target kinerja" or "rencana kinerja";

    private static bool IsRealisasi(string name) => name.Trim().ToLowerInvariant() is "realisasi" or "realisasi kinerja";
}
