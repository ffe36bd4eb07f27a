namespace Lkjip.Publish.Core;

/// <summary>Finds the figure that a finding is about.</summary>
/// <param name="context">The report.</param>
internal sealed class FigurePlaces(ReviuContext context)
{
    private readonly FigurePaths paths = new(context.Computed);

    /// <summary>The figure; null where the finding is about none.</summary>
    public FigurePlace? Of(Finding finding) => finding switch
    {
        { Tercetak: null } or { Kode: NotationFindings.ForeignCode } => null,
        { Tempat: Tempat.Cell cell } => OfCell(cell.Block, cell.Row, cell.Column),
        { Tempat: Tempat.Value { Claim: null } value } => OfPath(value.Path.Split('.')),
        { Kode: AgreementFindings.NotFromDataCode, Tempat: Tempat.Indikator one } when context.Computed.IndikatorById[one.Key].Source.DataPendukung is { } path => OfPath(path.Value.Split('.')),
        _ => null,
    };

    /// <summary>A cell of a table; null where there is none.</summary>
    public FigurePlace? OfCell(string block, string row, string column)
    {
        if (context.Tables.GetValueOrDefault(block) is not { } table || table.Rows.FirstOrDefault(r => r.Key == row) is not { } of)
        {
            return null;
        }

        IReadOnlyList<CellPart> parts = of.CellOf(column)?.Parts ?? [];
        Provenance? asal = of.ProvenanceOf(column);
        decimal? number = parts is [{ Angka: { } angka }] ? angka : null;
        string? what = asal is not null ? FigureKeys.OfComputed(number, asal)
            : table.Kind.Sumber is SumberTabel.Tabel ? null
            : FigureKeys.OfWritten(table.Kind.Sumber, table.Block.Survei?.Value ?? string.Empty, row, column, Written(parts));
        return new FigurePlace { Table = table, Row = row, Column = column, Asal = asal, Angka = number, Keys = [FigureKeys.OfCell(block, row, column), .. what is null ? Array.Empty<string>() : [what]] };
    }

    /// <summary>The keys of a value within a formula, as a table shows it.</summary>
    public static IEnumerable<string> KeysOf(ProvenanceInput input, ComputedTable? table)
    {
        if (FigureKeys.OfInput(input) is { } computed)
        {
            yield return computed;
        }

        if (table is not null && input.Cell is { } cell)
        {
            yield return FigureKeys.OfCell(table.Block.Id, cell.Row, cell.Column);
        }

        if (input is { At: not null, Cell: { } place, Angka: { } number } && (table?.Kind.Sumber ?? SumberTabel.Kinerja) is var data and not SumberTabel.Tabel)
        {
            yield return FigureKeys.OfWritten(data, table?.Block.Survei?.Value ?? string.Empty, place.Row, place.Column, FormatAngka.Exact(number));
        }
    }

    private FigurePlace? OfPath(string[] path)
    {
        if (path is ["tabel", var block, var row, var column])
        {
            return OfCell(block, row, column);
        }

        if (context.Figures.Peek(path) is not { } figure)
        {
            return null;
        }

        Provenance? asal = paths.Of(path);
        string? what = asal is not null ? FigureKeys.OfComputed(figure.Angka, asal)
            : path is [_, var id, var name] && DataOf(path[0]) is { } data ? FigureKeys.OfWritten(data, string.Empty, id, name, Written([new CellPart(figure.Angka, figure.Teks)]))
            : null;
        return new FigurePlace { Asal = asal, Angka = figure.Angka, Keys = [what ?? $"jalur {string.Join('.', path)}"] };
    }

    private static SumberTabel? DataOf(string root) => root switch
    {
        "kinerja" => SumberTabel.Kinerja,
        "anggaran" => SumberTabel.Anggaran,
        _ => null,
    };

    private static string Written(IReadOnlyList<CellPart> parts) =>
        string.Join("; ", parts.Select(part => $"{(part.Angka is { } number ? FormatAngka.Exact(number) : null)} {part.Teks}".Trim()));
}
