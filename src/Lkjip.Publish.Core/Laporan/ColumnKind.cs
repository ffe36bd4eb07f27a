namespace Lkjip.Publish.Core;

/// <summary>What a column's cells hold; decides alignment and format.</summary>
public enum ColumnKind
{
    /// <summary>Text, left-aligned.</summary>
    Teks,

    /// <summary>A plain number, right-aligned.</summary>
    Angka,

    /// <summary>An amount in whole rupiah, shown without "Rp" in tables.</summary>
    Rupiah,

    /// <summary>A percentage, 100 = whole.</summary>
    Persen,

    /// <summary>A running number.</summary>
    Nomor,

    /// <summary>A check mark where the cell holds 1, nothing where it holds 0; sums show how many.</summary>
    Centang,

    /// <summary>A value with its unit, such as "4 Dokumen", or a category.</summary>
    Nilai,
}
