namespace Lkjip.Publish.Core;

/// <summary>A value of a series, and which report states it.</summary>
/// <param name="Nilai">The value.</param>
/// <param name="Satuan">Its unit in that report.</param>
/// <param name="Laporan">Year of the report that states it.</param>
public sealed record NilaiDeret(OfficialFigure Nilai, string Satuan, int Laporan)
{
    /// <summary>True where two values cannot both be right: different numbers, different categories, or nothing in common.</summary>
    /// <remarks>A category with its number agrees with the category alone. Numbers in different units differ.</remarks>
    public bool Contradicts(NilaiDeret other)
    {
        ArgumentNullException.ThrowIfNull(other);
        bool numbers = Nilai.Angka is not null && other.Nilai.Angka is not null;
        bool categories = Nilai.Teks is not null && other.Nilai.Teks is not null;
        return (numbers && (Nilai.Angka != other.Nilai.Angka || !SameUnit(Satuan, other.Satuan)))
            || (categories && Nilai.Teks != other.Nilai.Teks)
            || (!numbers && !categories);
    }

    /// <summary>True where two words mean one unit: "%" is "Persen", and capitals change nothing.</summary>
    internal static bool SameUnit(string a, string b) => string.Equals(Plain(a), Plain(b), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string satuan) => satuan.Trim() is var unit && unit.Equals("persen", StringComparison.OrdinalIgnoreCase) ? "%" : unit;
}
