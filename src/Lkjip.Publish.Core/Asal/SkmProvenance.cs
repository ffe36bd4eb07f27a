namespace Lkjip.Publish.Core;

/// <summary>How the figures of a survey came about.</summary>
internal static class SkmProvenance
{
    /// <summary>Sum of all scores of an unsur; its answers stand on the line of the unsur.</summary>
    public static Provenance JumlahNilai(UnsurSkm unsur) => new(
        () => Answers(unsur),
        all => string.Join(" + ", all.Select((input, i) => $"{i + 1} × {input.Text}")))
    {
        Compute = v => SkmFormula.JumlahNilai(v),
    };

    /// <summary>Number of answers.</summary>
    public static Provenance Responden(UnsurSkm unsur) => Provenance.Sum(() => Answers(unsur));

    /// <summary>Mean score; null where it was written.</summary>
    public static Provenance? Nrr(UnsurSkm unsur, string nilaiKey, string jumlahKey, string? row = null) => unsur.Nrr is not null ? null : Provenance.Of("{0} ÷ {1}", () =>
    [
        ProvenanceInput.Computed("Jumlah nilai", SkmFormula.JumlahNilai(unsur.Jawaban), row ?? unsur.Id, nilaiKey, () => JumlahNilai(unsur)),
        ProvenanceInput.Computed("Jumlah jawaban", unsur.Jawaban.Sum(), row ?? unsur.Id, jumlahKey, () => Responden(unsur)),
    ]) with
    {
        Compute = Quotient,
    };

    /// <summary>Mean score of an unsur within a formula.</summary>
    public static ProvenanceInput NrrInput(string nama, UnsurSkm unsur) => unsur.Nrr is { } stated
        ? ProvenanceInput.Stated(nama, stated.Value, stated.At) with { Cell = (unsur.Id, "nrr") }
        : ProvenanceInput.Computed(nama, ComputedSurvei.NrrOf(unsur), unsur.Id, "nrr", () => Nrr(unsur, "jumlah-nilai", "responden"));

    /// <summary>Weight; null where it was written.</summary>
    public static Provenance? Bobot(UnsurSkm unsur, Survei survei) =>
        unsur.Bobot is null ? new Provenance(() => [], _ => $"1 ÷ {survei.Unsur.Count}") : null;

    /// <summary>Weighted mean score.</summary>
    public static Provenance Tertimbang(UnsurSkm unsur, Survei survei) => Provenance.Of("{0} × {1}", () =>
    [
        NrrInput("NRR", unsur),
        unsur.Bobot is { } stated
            ? ProvenanceInput.Stated("Bobot", stated, unsur.Id.At)
            : ProvenanceInput.Computed("Bobot", ComputedSurvei.BobotOf(unsur, survei), unsur.Id, "bobot", () => Bobot(unsur, survei)),
    ]) with
    {
        Compute = v => v[0] * v[1],
    };

    /// <summary>The index of a survey; null where it was written.</summary>
    public static Provenance? Nilai(ComputedSurvei computed) => computed switch
    {
        { Source: { } survei, Rumus: { } rumus } => new Provenance(() => [.. survei.Unsur.Select(u => NrrInput(u.Nama, u))], all => Steps(survei, all))
        {
            Rumus = rumus,
            Compute = v => SkmFormula.Nilai(v, survei.Unsur.Any(u => u.Bobot is null) ? [] : [.. survei.Unsur.Select(u => u.Bobot ?? 0)]),
        },
        { Bagian: { Count: > 0 } parts, Rumus: { } rumus } => Provenance.Mean(() => [.. parts.Select(part => NilaiInput(part, part.Id, "nilai") with { Nama = part.Nama })]) with { Rumus = rumus },
        _ => null,
    };

    /// <summary>The index of a survey within a formula.</summary>
    public static ProvenanceInput NilaiInput(ComputedSurvei survei, string row, string column) => survei.Source?.Nilai is { } stated && survei.Rumus is null
        ? ProvenanceInput.Stated("Nilai", stated.Value, stated.At)
        : ProvenanceInput.Computed("Nilai", survei.Nilai, row, column, () => Nilai(survei));

    /// <summary>The mutu of a survey.</summary>
    public static Provenance? Mutu(ComputedSurvei survei, string row, string column) => survei.Nilai is { } nilai
        ? Provenance.Classified(() => NilaiInput(survei, row, column), survei.Skala.Indeks, Persentase.Round(nilai, 2))
        : null;

    private static string Steps(Survei survei, IReadOnlyList<ProvenanceInput> nrr)
    {
        string[] scores = [.. nrr.Select(Provenance.Term)];
        return survei.Unsur.Any(u => u.Bobot is null)
            ? $"({string.Join(" + ", scores)}) ÷ {scores.Length} × 25"
            : $"({string.Join(" + ", scores.Zip(survei.Unsur, (score, unsur) => $"{score} × {FormatAngka.Exact(unsur.Bobot ?? 0)}"))}) × 25";
    }

    private static decimal? Quotient(IReadOnlyList<decimal> values) => values[1] == 0 ? null : values[0] / values[1];

    private static ProvenanceInput[] Answers(UnsurSkm unsur) =>
        [.. unsur.Jawaban.Select((count, i) => ProvenanceInput.Stated($"Jawaban bernilai {i + 1}", count, unsur.Id.At))];
}
