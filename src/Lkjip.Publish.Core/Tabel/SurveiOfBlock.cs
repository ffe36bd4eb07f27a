namespace Lkjip.Publish.Core;

/// <summary>The survey that a block means.</summary>
internal static class SurveiOfBlock
{
    /// <summary>The survey that a block names, else the first one that is no combination of others.</summary>
    /// <returns>Null where there is none; a finding then says so.</returns>
    public static ComputedSurvei? Find(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        string[] known = [.. laporan.Survei.Values.Where(s => s.Source is not null).Select(s => s.Id)];
        string? id = block.Survei?.Value ?? known.FirstOrDefault();
        if (id is not null && known.Contains(id))
        {
            return laporan.Survei[id];
        }

        findings.Add(InputFindings.UnknownName(block.Survei?.At ?? block.At, new("survei", "survey"), id ?? string.Empty, known));
        return null;
    }
}
