namespace Lkjip.Publish.Core;

/// <summary>A capaian that a generic or computed table holds, about which a sentence makes a claim.</summary>
internal static class TableTargets
{
    /// <summary>The one capaian of the clause; null where the printed and the computed one stand on two sides of the target.</summary>
    public static (Subject Thing, StatusCapaian Status, Wording Data, bool Certain)? Subject(Clause clause, ReviuContext context)
    {
        ValueExpression[] cells = [.. clause.Mentions.Select(m => m.Value).OfType<ValueExpression>().Where(v => v.Path is ["kinerja" or "tabel", _, _, ..])];
        if (cells.Select(v => $"{v.Path[1]}.{v.Path[2]}").Distinct().Count() != 1 || cells.FirstOrDefault(v => v.Path is ["tabel", _, _, "capaian"]) is not { } cell)
        {
            return null;
        }

        ComputedRow? row = context.Tables.GetValueOrDefault(cell.Path[1])?.Rows.FirstOrDefault(r => r.Key == cell.Path[2]);
        if (row?.CellOf("capaian")?.Parts.FirstOrDefault().Angka is not { } value)
        {
            return null;
        }

        decimal official = FormatAngka.TryParse(cell.Tercetak, out decimal printed) ? printed : value;
        string capaian = FormatAngka.Persen(official);
        return CapaianFormula.Status(value) is var status && status == CapaianFormula.Status(official)
            ? (new Subject(SubjectKind.Indikator, string.Join('.', cell.Path), row.Nama), status, new($"capaiannya {capaian}", $"its achievement is {capaian}"), Certain: true)
            : null;
    }
}
