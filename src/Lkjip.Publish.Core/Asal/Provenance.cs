namespace Lkjip.Publish.Core;

/// <summary>How a computed figure came about. Inputs and steps are made only when they are asked for.</summary>
/// <param name="Inputs">What it was computed from, in the order of the formula.</param>
/// <param name="Steps">The formula with the numbers of the inputs put in.</param>
public sealed record Provenance(Func<IReadOnlyList<ProvenanceInput>> Inputs, Func<IReadOnlyList<ProvenanceInput>, string> Steps)
{
    /// <summary>Terms up to which a sum is written out; a longer one says how many there are.</summary>
    private const int WrittenTerms = 8;

    /// <summary>What the steps say instead of terms that are too many: they are listed below.</summary>
    internal const string Below = "angka di bawah ini";

    /// <summary>The formula in words; null where that of the column says all.</summary>
    public string? Rumus { get; init; }

    /// <summary>The figure that other values of the inputs would give, in their order; null for what is no number.</summary>
    public Func<IReadOnlyList<decimal>, decimal?> Compute { get; init; } = _ => null;

    /// <summary>The scale by which the one input is classified; null where it is not.</summary>
    public SkalaPredikat? Skala { get; private init; }

    /// <summary>A formula such as <c>{0} ÷ {1} × 100</c>.</summary>
    public static Provenance Of(string pattern, Func<IReadOnlyList<ProvenanceInput>> inputs) =>
        new(inputs, all => string.Format(null, pattern, [.. all.Select(Term)]));

    /// <summary>The figures that inputs within ranges can give; null where they give none.</summary>
    /// <param name="inputs">One range for each input; the formula rises or falls with each of them alone.</param>
    internal Rentang? RangeOf(IReadOnlyList<Rentang> inputs)
    {
        decimal[] least = [.. inputs.Select(i => i.Bawah)];
        decimal[] most = [.. inputs.Select(i => i.Atas)];
        decimal[] at = [.. least];
        decimal? low = Compute(at);
        foreach (int i in Enumerable.Range(0, at.Length).Where(i => least[i] != most[i]))
        {
            at[i] = inputs[i].Atas;
            if (Compute(at) < low)
            {
                (least[i], most[i]) = (most[i], least[i]);
            }

            at[i] = inputs[i].Bawah;
        }

        return Compute(least) is { } bawah && Compute(most) is { } atas ? new Rentang(Math.Min(bawah, atas), Math.Max(bawah, atas)) : null;
    }

    /// <summary>A share in percent.</summary>
    public static Provenance Share(Func<ProvenanceInput> part, Func<ProvenanceInput> whole) =>
        Of("{0} ÷ {1} × 100", () => [part(), whole()]) with { Compute = v => Persentase.Of(v[0], v[1]) };

    /// <summary>The first less the second.</summary>
    public static Provenance Difference(Func<ProvenanceInput> from, Func<ProvenanceInput> less) =>
        Of("{0} − {1}", () => [from(), less()]) with { Compute = v => v[0] - v[1] };

    /// <summary>A sum.</summary>
    public static Provenance Sum(Func<IReadOnlyList<ProvenanceInput>> inputs) => new(inputs, Terms) { Compute = v => v.Sum() };

    /// <summary>A mean in which everything counts alike.</summary>
    public static Provenance Mean(Func<IReadOnlyList<ProvenanceInput>> inputs) =>
        new(inputs, all => all.Count == 1 ? Term(all[0]) : $"({Terms(all)}) ÷ {all.Count}") { Compute = v => v.Count == 0 ? null : v.Sum() / v.Count };

    /// <summary>How many there are.</summary>
    public static Provenance Count(Func<IReadOnlyList<ProvenanceInput>> inputs) => new(inputs, all => FormatAngka.Angka(all.Count));

    /// <summary>The step of a scale.</summary>
    /// <param name="number">What is classified.</param>
    /// <param name="skala">The scale.</param>
    /// <param name="value">The number as the scale takes it.</param>
    public static Provenance Classified(Func<ProvenanceInput> number, SkalaPredikat skala, decimal value) =>
        new(() => [number()], _ => Classification(skala, value)) { Rumus = "skala " + skala.Nama, Skala = skala };

    /// <summary>A number within a formula.</summary>
    internal static string Term(ProvenanceInput input) => input.Text.StartsWith('-') ? $"({input.Text})" : input.Text;

    private static string Terms(IReadOnlyList<ProvenanceInput> inputs) =>
        inputs.Count > WrittenTerms ? $"jumlah {inputs.Count} {Below}" : string.Join(" + ", inputs.Select(Term));

    private static string Classification(SkalaPredikat skala, decimal value)
    {
        LangkahSkala? step = skala.Classify(value);
        return step is null
            ? FormatAngka.Exact(value)
            : $"{FormatAngka.Exact(value)} {(step.Eksklusif ? ">" : "≥")} {FormatAngka.Angka(step.Dari)}: {step.Label}";
    }
}
