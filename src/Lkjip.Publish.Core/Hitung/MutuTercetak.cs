using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>A mutu of a survey that the document printed or a sentence tells, with what it grades.</summary>
/// <param name="Nilai">The index, or the mean score; as printed beside it, else as computed.</param>
/// <param name="IsUnsur">True for a mean score.</param>
/// <param name="Teks">The grade, or its meaning, as printed.</param>
/// <param name="At">Where it was noted.</param>
internal sealed record MutuTercetak(decimal Nilai, bool IsUnsur, string Teks, SourcePosition At)
{
    private static readonly string[] Columns = ["mutu", "kinerja"];

    private static readonly string[] Intervals = ["nilai-interval", "nilai-konversi"];

    /// <summary>Whether a scale gives it.</summary>
    public bool Agrees(SkalaMutu skala) => (IsUnsur ? skala.OfUnsur(Nilai) : skala.Of(Nilai)) is { } step
        && (Is(step.Label) || Is(step.Arti));

    /// <summary>All that a report printed or tells, in tables and in its text.</summary>
    public static IReadOnlyList<MutuTercetak> In(Laporan laporan, IReadOnlyDictionary<string, ComputedSurvei> survei) =>
    [
        .. Naskah(laporan).SelectMany(n => n.Bagian).OfType<BlockPart>().Select(part => part.Block).OfType<TabelBlock>()
            .Where(block => block.Sumber is SumberTabel.Skm).SelectMany(block => OfTable(block, laporan, survei)),
        .. Naskah(laporan).SelectMany(n => n.Bagian).OfType<ProsePart>().SelectMany(part => part.Prose.Paragraphs).SelectMany(paragraph => MutuNaskah.In(paragraph, survei)),
        .. Naskah(laporan).SelectMany(n => n.Bagian).OfType<ProsePart>().SelectMany(part => part.Prose.Paragraphs)
            .SelectMany(paragraph => paragraph.Runs).Select(run => run.Value).OfType<ValueExpression>().SelectMany(value => OfValue(value, survei)),
    ];

    private static IEnumerable<Naskah> Naskah(Laporan laporan) => laporan.Bab.Select(bab => bab.Naskah).Concat(laporan.Ringkasan is { } summary ? [summary] : []);

    private static IEnumerable<MutuTercetak> OfTable(TabelBlock block, Laporan laporan, IReadOnlyDictionary<string, ComputedSurvei> survei)
    {
        ComputedSurvei? one = block.Survei is { } id ? survei.GetValueOrDefault(id.Value) : survei.Values.FirstOrDefault(s => s.Source is not null);
        IEnumerable<(string Row, IReadOnlyDictionary<string, NilaiTercetak> Cells)> rows =
            laporan.Tercetak.TryGetValue(block.Id, out DataTercetak? printed) ? printed.Baris.Select(row => (row.Key, row.Value)) : [];
        return rows.SelectMany(row => row.Cells.Select(cell => OfCell(one, row.Row, cell.Key, cell.Value, row.Cells))).OfType<MutuTercetak>();
    }

    /// <summary>A grade of an unsur, of a closing row or of a conclusion; or an interval of a printed scale, whose lower bound bears its grade. Null for any other cell.</summary>
    private static MutuTercetak? OfCell(ComputedSurvei? survei, string row, string column, NilaiTercetak cell, IReadOnlyDictionary<string, NilaiTercetak> cells)
    {
        if (cell.Bagian is not [{ Teks: { } text }])
        {
            return null;
        }

        if (Intervals.Contains(column))
        {
            return SkalaMutu.Berlaku.Rentang.FirstOrDefault(step => FormatAngka.Angka(step.Persepsi) == row) is { } interval && LowerBound(text) is { } bound
                ? new MutuTercetak(bound, column == Intervals[0], interval.Mutu, cell.At)
                : null;
        }

        return survei?.Source?.Unsur.FirstOrDefault(u => u.Id.Value == row) is { } unsur
            ? Columns.Contains(column) && (NumberOf(cells, "nrr") ?? ComputedSurvei.NrrOf(unsur)) is { } nrr ? new MutuTercetak(nrr, true, text, cell.At) : null
            : (Columns.Contains(row) || (row == "jumlah" && Columns.Contains(column))) && survei?.Nilai is { } nilai ? new MutuTercetak(nilai, false, text, cell.At) : null;
    }

    private static decimal? LowerBound(string interval) =>
        decimal.TryParse(interval.Split([' ', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal bound)
            ? bound
            : null;

    private static IEnumerable<MutuTercetak> OfValue(ValueExpression value, IReadOnlyDictionary<string, ComputedSurvei> survei)
    {
        if (value is { Tercetak: { } text, Path: ["skm", { } id, ..] } && Columns.Contains(value.Path[^1]) && survei.GetValueOrDefault(id) is { } one)
        {
            UnsurSkm? unsur = value.Path.Count == 4 ? one.Source?.Unsur.FirstOrDefault(u => u.Id.Value == value.Path[2]) : null;
            if ((unsur is null ? one.Nilai : ComputedSurvei.NrrOf(unsur)) is { } number)
            {
                yield return new MutuTercetak(number, unsur is not null, text, value.At);
            }
        }
    }

    private static decimal? NumberOf(IReadOnlyDictionary<string, NilaiTercetak> cells, string column) =>
        cells.TryGetValue(column, out NilaiTercetak? cell) && cell.Bagian is [{ Angka: { } number }] ? number : null;

    private bool Is(string? text) => string.Equals(text, Teks.Trim(), StringComparison.OrdinalIgnoreCase);
}
