namespace Lkjip.Publish.Core;

/// <summary>What stands beside an official figure: what the data give instead, with its finding, and what is printed elsewhere.</summary>
/// <param name="teks">The language.</param>
internal sealed class OfficialNotes(TeksResmi teks)
{
    /// <summary>For files and whatever else is in the language of reports.</summary>
    public static OfficialNotes Indonesia { get; } = new(TeksResmi.Indonesia);

    /// <summary>All that stands beside a figure; nothing where it is the only one.</summary>
    /// <param name="figure">The figure; null for none.</param>
    /// <param name="nama">What it is, where several stand together; null where that is plain.</param>
    public IEnumerable<PortalNote> Of(OfficialFigure? figure, string? nama = null) => figure is null
        ? []
        : [.. Computed(figure, nama), .. figure.Lain.Select(other => new PortalNote(teks.JugaTercetak(other.Text), new LinkView(other.Place, other.Address)))];

    /// <summary>What the data give instead, in brackets: "(hasil perhitungan 84,83)".</summary>
    public IEnumerable<PortalNote> Computed(OfficialFigure? figure, string? nama = null) =>
        figure is { Terhitung: { } given } ? [new PortalNote($"({Words(given, nama)})") { Address = figure.Finding }] : [];

    /// <summary>A text that shows a figure, with what the data give instead behind it: "84,35 (hasil perhitungan 84,83)".</summary>
    public string Inline(OfficialFigure figure, string shown) => figure.Terhitung is { } given ? $"{shown} ({Words(given, null)})" : shown;

    /// <inheritdoc cref="Inline(OfficialFigure, string)"/>
    public string Inline(OfficialFigure figure) => Inline(figure, figure.ToString());

    /// <summary>What the data give: "hasil perhitungan 84,83"; "menurut data 92" for what was computed from nothing.</summary>
    public string Words(Figure given, string? nama) =>
        (nama is null ? string.Empty : $"{nama}: ") + (given.Rumus is null ? teks.MenurutData(OfficialFigure.Text(given)) : teks.HasilPerhitungan(OfficialFigure.Text(given)));
}
