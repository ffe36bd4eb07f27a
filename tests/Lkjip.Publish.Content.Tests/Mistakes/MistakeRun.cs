namespace Lkjip.Publish.Content.Tests;

/// <summary>Tries cases on drafts; each report is made a draft once.</summary>
public sealed class MistakeRun : IDisposable
{
    private readonly Dictionary<string, Draft> drafts = [];
    private readonly HashSet<string> odd = [];

    /// <summary>The messages met that no official understands.</summary>
    public IReadOnlyCollection<string> Odd => odd;

    /// <summary>Tries all cases of a file, mistakes first.</summary>
    public IEnumerable<MistakeVerdict> Try(MistakeCases all) =>
        all.Salah.Select(one => new MistakeVerdict(one, true, FailureOfMistake(one)))
            .Concat(all.Benar.Select(one => new MistakeVerdict(one, false, FailureOfRight(one))));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Draft draft in drafts.Values)
        {
            draft.Dispose();
        }
    }

    private string? FailureOfMistake(MistakeCase one)
    {
        Draft draft = DraftOf(one);
        return draft.With(one.Ubah, found => Read(found).Any(f => one.IsToldBy(f, draft)) ? null : $"is not told, but {Dumped(found)}");
    }

    private string? FailureOfRight(MistakeCase one) =>
        DraftOf(one).With(one.Ubah, found => Read(found).Where(f => one.Hanya is null || f.Kode.StartsWith(one.Hanya, StringComparison.Ordinal)).ToArray() is { Length: > 0 } told ? $"is right, but {Dumped(told)}" : null);

    private Draft DraftOf(MistakeCase one)
    {
        if (!drafts.TryGetValue(one.Laporan, out Draft? draft))
        {
            drafts.Add(one.Laporan, draft = new Draft(one.Laporan));
        }

        return draft;
    }

    private IReadOnlyList<Finding> Read(IReadOnlyList<Finding> found)
    {
        odd.UnionWith(found.Select(f => PlainMessages.FaultOf(f.Kode, f.Pesan.Indonesia, f.Saran.Indonesia)).OfType<string>());
        return found;
    }

    private static string Dumped(IReadOnlyList<Finding> found) =>
        found.Count == 0 ? "nothing" : string.Join("; ", found.Select(f => $"{f.Tingkat} {f.At} {f.Kode} {f.Pesan.Indonesia}"));
}
