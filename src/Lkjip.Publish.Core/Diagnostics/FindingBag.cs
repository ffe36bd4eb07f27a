namespace Lkjip.Publish.Core;

/// <summary>Collects the findings of one stage; safe for parallel use. Its order is made by <see cref="ToSorted"/>, not by the adders.</summary>
public sealed class FindingBag
{
    private readonly List<Finding> findings = [];
    private readonly Lock gate = new();

    /// <summary>True once a <see cref="Tingkat.Galat"/> was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds one finding.</summary>
    public void Add(Finding finding)
    {
        lock (gate)
        {
            findings.Add(finding);
            HasErrors |= finding.Tingkat is Tingkat.Galat;
        }
    }

    /// <summary>Adds a finding unless one with the same code and <see cref="Finding.Tempat"/> was added before: one missing file is one finding, however often it is used.</summary>
    public void AddOnce(Finding finding)
    {
        lock (gate)
        {
            if (!findings.Exists(f => f.Kode == finding.Kode && f.Tempat == finding.Tempat))
            {
                Add(finding);
            }
        }
    }

    /// <summary>Adds several findings.</summary>
    public void AddRange(IEnumerable<Finding> more)
    {
        foreach (Finding finding in more)
        {
            Add(finding);
        }
    }

    /// <summary>All findings by place, then code, then text: the same order on every machine. Repeated ones are dropped.</summary>
    public IReadOnlyList<Finding> ToSorted()
    {
        lock (gate)
        {
            return [.. findings.Distinct()
                .OrderBy(f => f.At)
                .ThenBy(f => f.Kode, StringComparer.Ordinal)
                .ThenBy(f => f.Pesan.Indonesia, StringComparer.Ordinal)];
        }
    }
}
