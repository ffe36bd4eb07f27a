namespace Lkjip.Publish.Core;

/// <summary>An option of a table's block that not every kind of table takes.</summary>
/// <param name="Kunci">Its key.</param>
/// <remarks>What it holds is the type of the property of <see cref="TabelBlock"/> that bears its name.</remarks>
public sealed record TableOption(string Kunci)
{
    /// <summary>Shape of the table; taken where the data have several.</summary>
    public static readonly TableOption Bentuk = Of(nameof(TabelBlock.Bentuk));

    internal static readonly TableOption Data = Of(nameof(TabelBlock.Data));
    internal static readonly TableOption Sasaran = Of(nameof(TabelBlock.Sasaran));
    internal static readonly TableOption Indikator = Of(nameof(TabelBlock.Indikator));
    internal static readonly TableOption Hanya = Of(nameof(TabelBlock.Hanya));
    internal static readonly TableOption Kecuali = Of(nameof(TabelBlock.Kecuali));
    internal static readonly TableOption TanpaBaris = Of(nameof(TabelBlock.TanpaBaris));
    internal static readonly TableOption Tingkat = Of(nameof(TabelBlock.Tingkat));
    internal static readonly TableOption Kelompok = Of(nameof(TabelBlock.Kelompok));
    internal static readonly TableOption Survei = Of(nameof(TabelBlock.Survei));
    internal static readonly TableOption Unsur = Of(nameof(TabelBlock.Unsur));
    internal static readonly TableOption Skala = Of(nameof(TabelBlock.Skala));
    internal static readonly TableOption Urutan = Of(nameof(TabelBlock.Urutan));
    internal static readonly TableOption PerSasaran = Of(nameof(TabelBlock.PerSasaran));
    internal static readonly TableOption Jumlah = Of(nameof(TabelBlock.Jumlah));
    internal static readonly TableOption JudulJumlah = Of(nameof(TabelBlock.JudulJumlah));
    internal static readonly TableOption RataRata = Of(nameof(TabelBlock.RataRata));
    internal static readonly TableOption JumlahBawah = Of(nameof(TabelBlock.JumlahBawah));

    /// <summary>All of them, in the order of the block's keys.</summary>
    public static IReadOnlyList<TableOption> All { get; } =
    [
        Bentuk, Data, Sasaran, Indikator, Hanya, Kecuali, TanpaBaris, Tingkat, Kelompok, Survei, Unsur, Skala, Urutan, PerSasaran, Jumlah, JudulJumlah, RataRata, JumlahBawah,
    ];

    private static TableOption Of(string property) => new(char.ToLowerInvariant(property[0]) + property[1..]);
}
