using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Words that may stand between a thing and what is said of it without another thing coming in.</summary>
internal static partial class Filler
{
    /// <summary>True where a stretch of text holds nothing but such words, years, numbers and signs.</summary>
    public static bool IsAll(string text) => Only().IsMatch(text);

    [GeneratedRegex(
        @"^(?:[\s\d.,()%–:-]|\b(?:pada|tahun|anggaran|ini|tersebut|itu|telah|sudah|juga|terus|kembali|mengalami|terjadi|menunjukkan|adanya|sedikit|cukup|signifikan|sebesar|sebanyak|senilai|sejumlah|menjadi|dari|yaitu|yakni|hingga|sampai|dengan|adalah|ialah|bernilai|berada|dibandingkan|dibanding|terhadap|sebelumnya|lalu|realisasi(?:nya)?|terealisasi|tercapai|dicapai|capaian(?:nya)?|nilai(?:nya)?|target(?:nya)?|pagu|serapan|skor|kinerja|indikator|kecamatan|dinas|angka|perolehan|di|mencapai|poin|persen|maka|secara|umum|keseluruhan|pula|program|kegiatan|sub|sasaran|strategis|hasil|hanya|baru|yang|tercatat|paling|menempati|menduduki|mendapat(?:kan)?|meraih|peringkat|rangking|ranking|urutan|posisi|sedangkan|sementara|namun|karena|mengingat|adapun|diperoleh|memperoleh|unsur|terdapat|oleh|Rp|bahwa|rata-rata|seluruhnya|kategori|indeks|tahunan|berjalan|ada|merupakan|tingkat|persentase|jumlah|APBD|DPA|DPPA|SKPD|OPD|sesuai|secara|fisik|keuangan|nyata|atas|nama|akhir|ditetapkan|ditargetkan|direncanakan|dipatok|tercantum)\b)*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Only();
}
