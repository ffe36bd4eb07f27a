namespace Lkjip.Publish.Core;

/// <summary>The block of the table that holds a chart's figures.</summary>
internal static class ChartBlock
{
    /// <summary>A table block that selects what the chart selects.</summary>
    public static TabelBlock Of(GrafikBlock block, SumberTabel sumber, string? bentuk, params KolomBlock[] kolom) => new()
    {
        At = block.At,
        Id = new Sourced<string>(block.Id.Value + "_data", block.Id.At),
        Judul = block.Judul,
        Sumber = sumber,
        Bentuk = bentuk is null ? null : new Sourced<string>(bentuk, block.At),
        Kolom = kolom,
        Sasaran = block.Sasaran,
        Indikator = block.Indikator,
        Hanya = block.Hanya,
        Kecuali = block.Kecuali,
        Tingkat = block.Tingkat,
        Survei = block.Survei,
    };

    /// <summary>A column of it.</summary>
    public static KolomBlock Column(GrafikBlock block, string kunci, string? judul = null) =>
        new(new Sourced<string>(kunci, block.At), judul, null);
}
