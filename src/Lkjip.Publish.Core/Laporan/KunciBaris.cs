namespace Lkjip.Publish.Core;

/// <summary>What a row of a generic table may say of itself beside its cells.</summary>
public static class KunciBaris
{
    /// <summary>Its name.</summary>
    public const string Kunci = "kunci";

    /// <summary>How it looks: one of <see cref="SemuaGaya"/>.</summary>
    public const string Gaya = "gaya";

    /// <summary>The rows that it sums up.</summary>
    public const string JumlahDari = "jumlahDari";

    /// <summary>A formula over other rows.</summary>
    public const string Rumus = "rumus";

    /// <summary>What its numbers are, where they are other than their columns': one of <see cref="SemuaTipe"/>.</summary>
    public const string Tipe = "tipe";

    /// <summary>All of them: no column can bear one of these names.</summary>
    public static readonly IReadOnlyList<string> Semua = [Kunci, Gaya, JumlahDari, Rumus, Tipe];

    /// <summary>The looks of a row.</summary>
    public static readonly IReadOnlyList<string> SemuaGaya = ["grup", "subtotal", "jumlah"];

    /// <summary>The kinds of numbers that a row may name.</summary>
    public static readonly IReadOnlyList<string> SemuaTipe = ["angka", "rupiah", "persen"];
}
