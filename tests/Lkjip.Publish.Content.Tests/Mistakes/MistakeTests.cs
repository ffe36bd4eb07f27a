namespace Lkjip.Publish.Content.Tests;

/// <summary>The slips of editors, put into drafts of real reports: each is said in its own place, and what is right is left alone.</summary>
public sealed class MistakeTests : IDisposable
{
    private static readonly MistakeCases All = MistakeCases.Read();

    private readonly Dictionary<string, Draft> drafts = [];

    private readonly HashSet<string> odd = [];

    /// <summary>A case that is mended must be taken off the list of those that are not, so that the list stays true.</summary>
    [Fact]
    public void Every_mistake_but_those_listed_is_found_and_every_right_change_is_left_alone()
    {
        Dictionary<string, string> failing = Failures();

        failing.Where(f => !All.Belum.Contains(f.Key)).Select(f => $"{f.Key}: {f.Value}").ShouldBeEmpty("these cases fail");
        All.Belum.Where(no => !failing.ContainsKey(no)).ShouldBeEmpty("these cases pass and must be taken off 'belum'");
        odd.ShouldBeEmpty("no official understands these messages");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Draft draft in drafts.Values)
        {
            draft.Dispose();
        }
    }

    /// <summary>Number of a case → what was found instead.</summary>
    private Dictionary<string, string> Failures()
    {
        Dictionary<string, string> failures = [];
        foreach (MistakeCase one in All.Salah)
        {
            Draft draft = DraftOf(one);
            draft.With(one.Ubah, found => Read(found).Any(f => one.IsToldBy(f, draft)) || failures.TryAdd(one.No, $"is not told, but {Dumped(found)}"));
        }

        foreach (MistakeCase one in All.Benar)
        {
            DraftOf(one).With(one.Ubah, found => Read(found).Count == 0 || failures.TryAdd(one.No, $"is right, but {Dumped(found)}"));
        }

        return failures;
    }

    private Draft DraftOf(MistakeCase one)
    {
        if (!drafts.TryGetValue(one.Laporan, out Draft? draft))
        {
            drafts.Add(one.Laporan, draft = new Draft(one.Laporan));
            Read(draft.Before);
        }

        return draft;
    }

    /// <summary>Notes the messages that no official understands.</summary>
    private IReadOnlyList<Finding> Read(IReadOnlyList<Finding> found)
    {
        odd.UnionWith(found.Select(f => PlainMessages.FaultOf(f.Kode, f.Pesan.Indonesia, f.Saran.Indonesia)).OfType<string>());
        return found;
    }

    private static string Dumped(IReadOnlyList<Finding> found) =>
        found.Count == 0 ? "nothing" : string.Join("; ", found.Select(f => $"{f.Tingkat} {f.At} {f.Kode} {f.Pesan.Indonesia}"));
}
