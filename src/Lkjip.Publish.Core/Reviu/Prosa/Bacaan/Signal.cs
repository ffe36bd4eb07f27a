using System.Buffers;

namespace Lkjip.Publish.Core;

/// <summary>Words without which a kind of claim cannot be made: most clauses hold none of them and are left unread by that kind's patterns.</summary>
internal static class Signal
{
    /// <summary>Of targets.</summary>
    public static SearchValues<string> Target { get; } = Of("target");

    /// <summary>Of directions, as parts of their words.</summary>
    public static SearchValues<string> Direction { get; } = Of("naik", "ningkat", "tambah", "membaik", "lonjak", "menguat", "turun", "nurun", "kurang", "ngurang", "rosot", "melemah", "memburuk");

    /// <summary>Of ranks.</summary>
    public static SearchValues<string> Rank { get; } = Of("tertinggi", "terbesar", "terbanyak", "paling", "terendah", "terkecil", "tersedikit", "peringkat", "rangking", "ranking", "urutan");

    /// <summary>Of grades.</summary>
    public static SearchValues<string> Grade { get; } = Of("mutu", "predikat", "kategori", "nilai huruf", "peringkat", "dengan nilai");

    /// <summary>Of efficiency.</summary>
    public static SearchValues<string> Efficiency { get; } = Of("efisien", "serapan", "realisasi anggaran");

    /// <summary>Of most of many.</summary>
    public static SearchValues<string> Majority { get; } = Of("mayoritas", "sebagian besar", "kebanyakan", "lebih dari");

    /// <summary>Of sides of a region.</summary>
    public static SearchValues<string> Side { get; } = Of("utara", "selatan", "timur", "barat");

    /// <summary>Of who leads.</summary>
    public static SearchValues<string> Leader { get; } = Of("dipimpin", "dikepalai", "diketuai");

    /// <summary>Of a first year.</summary>
    public static SearchValues<string> Baseline { get; } = Of("awal", "dasar");

    /// <summary>Of means and weighted scores.</summary>
    public static SearchValues<string> Mean { get; } = Of("rata-rata", "NRR");

    /// <summary>Of unsur.</summary>
    public static SearchValues<string> Unsur { get; } = Of("unsur", "indikator");

    /// <summary>Of units.</summary>
    public static SearchValues<string> Unit { get; } = Of("kecamatan", "dinas", "badan", "kelurahan", "sekretariat", "inspektorat", "kantor");

    /// <summary>Of what a sentence then names.</summary>
    public static SearchValues<string> Namely { get; } = Of("yaitu", "yakni", "ialah");

    /// <summary>Of programmes and kegiatan.</summary>
    public static SearchValues<string> Program { get; } = Of("program", "kegiatan", "keluaran");

    /// <summary>Of a chapter.</summary>
    public static SearchValues<string> Chapter { get; } = Of("bab ");

    /// <summary>Whether a text holds one of the words, in capitals or not.</summary>
    public static bool Says(this string text, SearchValues<string> words) => text.AsSpan().ContainsAny(words);

    private static SearchValues<string> Of(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
