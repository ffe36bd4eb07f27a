using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Reads the numbers of one column. Where a cell alone may mean two numbers the column decides; where it does not either, nothing is guessed.</summary>
internal sealed class ColumnNumbers
{
    private readonly Sheet sheet;
    private readonly IReadOnlyList<int> columns;
    private readonly Notation? notation;
    private readonly FindingBag findings;
    private readonly Func<decimal, bool> possible;

    /// <summary>Looks at all cells of a column.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="rows">The rows that hold data.</param>
    /// <param name="columns">The column; several where a merged heading reaches over them.</param>
    /// <param name="asked">The notation that the user named; null lets the column decide.</param>
    /// <param name="findings">Gets what cannot be read.</param>
    /// <param name="possible">Which numbers the column can hold at all, such as scores from 1 to 4: a reading that is none of them is not meant.</param>
    public ColumnNumbers(Sheet sheet, IEnumerable<SheetRow> rows, IReadOnlyList<int> columns, Notation? asked, FindingBag findings, Func<decimal, bool>? possible = null)
    {
        this.possible = possible ?? (_ => true);
        this.sheet = sheet;
        this.columns = columns;
        this.findings = findings;
        Notation[] proofs = [.. rows.SelectMany(row => columns.Select(column => row[column]))
            .Where(cell => !cell.IsEmpty && cell.Number is null && !cell.IsError)
            .Select(cell => Parse(cell)?.Proves).OfType<Notation>().Distinct()];
        notation = asked ?? (proofs.Length == 1 ? proofs[0] : null);
    }

    /// <summary>The number of a row; null where the cell is empty, or cannot be read, which a finding then says.</summary>
    /// <param name="row">The row.</param>
    /// <param name="dash">What a lone dash means.</param>
    public decimal? Of(SheetRow row, decimal? dash = null)
    {
        int column = columns.FirstOrDefault(c => !row[c].IsEmpty, -1);
        if (column < 0)
        {
            return null;
        }

        SheetCell cell = row[column];
        if (cell.Number is { } number && possible(number))
        {
            return number;
        }

        if (cell.Number is not null || cell.IsError || Parse(cell) is not { } written)
        {
            Wording why = cell.IsError ? new("rumusnya tidak dapat dihitung", "its formula has no result")
                : cell.Number is not null || WrittenNumber.Parse(cell.Text) is not null ? new("angkanya di luar batas kolom ini", "the number is outside the bounds of this column")
                : new("bukan angka", "it is not a number");
            findings.Add(SheetFindings.Cell(sheet, row.Number, column, cell.Text, why, new("Perbaiki sel itu di lembar sebar, lalu impor lagi.", "Mend that cell in the spreadsheet and import it again.")));
            return null;
        }

        if (written.IsDash)
        {
            return dash;
        }

        if (written.In(notation) is { } read)
        {
            return read;
        }

        findings.Add(SheetFindings.Ambiguous(sheet, row.Number, column, cell.Text, written.Indonesian!.Value, written.English!.Value));
        return null;
    }

    private WrittenNumber? Parse(SheetCell cell)
    {
        if (WrittenNumber.Parse(cell.Text) is not { IsDash: false } written)
        {
            return WrittenNumber.Parse(cell.Text);
        }

        decimal? indonesian = written.Indonesian is { } i && possible(i) ? i : null;
        decimal? english = written.English is { } e && possible(e) ? e : null;
        return indonesian is null && english is null ? null : written with { Indonesian = indonesian, English = english };
    }
}
