namespace Lkjip.Publish.Core;

/// <summary>What readers call a figure that the prose names by its path: two findings about one sentence are told apart by it.</summary>
/// <param name="context">The report.</param>
internal sealed class ProseFigureNames(ReportContext context)
{
    /// <summary>Such as "jumlah sasaran" or "capaian IKM Kecamatan"; null for what has no name.</summary>
    public string? Of(string path) => path.Split('.') switch
    {
        [_, var total] => Plain(total),
        ["kinerja", var id, var name] when context.Computed.IndikatorById.GetValueOrDefault(id) is { } indikator => $"{Plain(name)} {indikator.Source.Nama}",
        ["anggaran", var id, var name] when context.Computed.NodeById.GetValueOrDefault(id) is { } node => $"{Plain(name)} {node.Source.Nama}",
        ["skm", var id, var name] when context.Computed.Survei.GetValueOrDefault(id) is { } survei => $"{Plain(name)} {survei.Nama}",
        ["skm", var id, var unsur, var name] when context.Computed.Survei.GetValueOrDefault(id)?.Source?.Unsur.FirstOrDefault(u => u.Id.Value == unsur) is { } one => $"{Plain(name)} {one.Nama}",
        ["tabel", var block, var row, var column] when context.Reviewed.Tables.GetValueOrDefault(block) is { } table
            && table.Rows.FirstOrDefault(r => r.Key == row) is { } of && table.ColumnByKey(column) is { } heading => $"{of.Nama}, {heading.Judul}",
        _ => null,
    };

    private static string Plain(string name) => name is "nrr" ? "NRR" : name.Replace('-', ' ');
}
