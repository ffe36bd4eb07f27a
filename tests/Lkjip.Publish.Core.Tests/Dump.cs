using System.Text;

namespace Lkjip.Publish.Core.Tests;

/// <summary>Readable texts of values, one line per finding, node or table row.</summary>
internal static class Dump
{
    public static string Of(FindingBag findings) => string.Join('\n', findings.ToSorted().Select(f => $"{f.At} {f.Kode} {f.Pesan.Indonesia} {f.Saran.Indonesia}"));

    /// <summary>Only what cannot be read or resolved.</summary>
    public static string Errors(FindingBag findings)
    {
        FindingBag errors = new();
        errors.AddRange(findings.ToSorted().Where(f => f.Tingkat is Tingkat.Galat));
        return Of(errors);
    }

    /// <summary>Places and codes only.</summary>
    public static string Codes(FindingBag findings) => string.Join('\n', findings.ToSorted().Select(f => $"{f.At} {f.Kode}"));

    public static string Of(IEnumerable<ComputedNode> nodes) => string.Join('\n', Lines(nodes, string.Empty));

    private static IEnumerable<string> Lines(IEnumerable<ComputedNode> nodes, string indent) => nodes.SelectMany(n => Lines(n.Children, indent + "  ")
        .Prepend($"{indent}{n.Source.Id.Value}: {Amount(n.Jumlah.Pagu)} / {Amount(n.Jumlah.Realisasi)}"));

    private static string Amount(decimal? value) => value is { } v ? FormatAngka.AmountOnly(v) : "?";

    /// <summary>A table as it is drawn: header rows, then body rows with style, level, spans, lists, small lines and marks.</summary>
    public static string Of(TableView table)
    {
        StringBuilder text = new();
        text.Append($"{table.Number}: {table.Caption}{(table.Landscape is true ? " (lanskap)" : string.Empty)}\n");
        foreach (IReadOnlyList<HeaderCellView> row in table.Head)
        {
            text.Append("= ").AppendJoin(" | ", row.Select(c => c.Text + Span(c.ColSpan, c.RowSpan))).Append('\n');
        }

        foreach (RowView row in table.Rows)
        {
            text.Append(row.Style.ToString()[0]).Append(row.Level).Append(' ').AppendJoin(" | ", row.Cells.Select(Cell)).Append('\n');
        }

        foreach (DifferenceView difference in table.Differences)
        {
            text.Append($"≠{difference.Mark} {difference.Id}: {difference.Row}; {difference.Column}: {difference.Tercetak} ≠ {difference.Terhitung} ({difference.Rumus})\n");
        }

        foreach (CellNoteView note in table.CellNotes)
        {
            text.Append($"^{note.Mark} {note.Id}: {note.Text}\n");
        }

        return text.ToString();
    }

    /// <summary>A chart: caption, description, what is drawn, its table.</summary>
    public static string Of(ChartView chart)
    {
        IEnumerable<string> lines = chart.Content switch
        {
            CapaianBars bars => bars.Bars.Select(b => $"{b.Label}: {Share(b.Capaian)} \"{b.Text}\" {b.Values} [{b.Remark}]").Prepend($"0..{Share(bars.Highest)}"),
            TrendLines trend => trend.Lines.SelectMany(l => l.Points.Select(p => $"  {p.Year}: {Value(p.Realisasi)} | {Value(p.Target)}").Prepend($"{l.Label} ({l.Unit}) {l.Description}")),
            SerapanBars bars => bars.Bars.Select(b => $"{b.Group}> {b.Label}: {Share(b.Serapan)} \"{b.Text}\" {b.Amounts}").Prepend($"0..{Share(bars.Highest)}"),
            AnswerBars bars => bars.Bars.Select(b => $"{b.Label}: {string.Join(", ", b.Shares.Select(s => $"{s.Score} {Share(s.Share)} \"{s.Text}\""))} [{b.Text}]").Prepend(string.Join(" | ", bars.Scores)),
            _ => throw new NotSupportedException(chart.Content.GetType().Name),
        };
        return $"{chart.Number}: {chart.Caption}\n{chart.Description}\n{string.Join('\n', lines)}\n\n{Of(chart.Data)}";
    }

    private static string Share(decimal? share) => share is { } s ? FormatAngka.Angka(s, 4) : "-";

    private static string Value(TrendValue? value) => value is null ? "-" : $"{Share(value.Value)} \"{value.Text}\"";

    private static string Cell(CellView cell)
    {
        IEnumerable<string> lines = cell.IsList ? cell.Lines.Select((l, i) => $"{i + 1}. {l}") : cell.Lines;
        return string.Join(" / ", lines)
            + (cell.Small is null ? string.Empty : $" [{cell.Small}]")
            + Span(cell.ColSpan, cell.RowSpan)
            + (cell.DifferenceId is null ? string.Empty : " ≠")
            + (cell.NoteMark is null ? string.Empty : $" ^{cell.NoteMark}");
    }

    private static string Span(int columns, int rows) => (columns, rows) switch
    {
        (1, 1) => string.Empty,
        (_, 1) => $" →{columns}",
        (1, _) => $" ↓{rows}",
        _ => $" →{columns}↓{rows}",
    };
}
