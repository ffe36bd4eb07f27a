namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/tercetak/&lt;id tabel&gt;.json</c>: what the published document printed in a table's derived or repeated cells.</summary>
public sealed record DataTercetak
{
    /// <summary>Row key → column key → the printed value.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> Baris { get; init; }

    /// <summary>Remarks on single cells, shown as notes below the table: damaged print, reconstruction, doubt.</summary>
    public IReadOnlyList<CatatanSel> Catatan { get; init; } = [];
}
