using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Asks about directions that do not fit the indicator's name: "angka kemiskinan" should fall, "indeks kepuasan" rise.</summary>
internal static partial class DirectionChecker
{
    /// <summary>Checks one indicator.</summary>
    public static void Check(MeasuredIndikator indikator, FindingBag findings)
    {
        bool mending = Mending().IsMatch(indikator.Nama);
        Match word = indikator.Arah switch
        {
            Arah.Naik when !mending => Bad().Match(indikator.Nama),
            Arah.Turun when !Denial().IsMatch(indikator.Nama) && (mending || !Bad().IsMatch(indikator.Nama)) => Good().Match(indikator.Nama),
            _ => Match.Empty,
        };
        if (word.Success)
        {
            (string written, string other) = indikator.Arah is Arah.Naik ? ("naik", "turun") : ("turun", "naik");
            findings.Add(PlausibilityFindings.OddDirection(indikator.At, indikator.Tempat, indikator.Nama, written, other, word.Value));
        }
    }

    /// <summary>What there should be less of.</summary>
    [GeneratedRegex(@"\b(?:kemiskinan|miskin|pengangguran|gangguan|kematian|kesakitan|mortalitas|stunting|gizi buruk|kurang gizi|wasting|underweight|kecelakaan|pelanggaran|kejahatan|kriminalitas|kekerasan|konflik|keluhan|komplain|pengaduan|putus sekolah|buta (?:aksara|huruf)|kumuh|tidak layak huni|inflasi|gini|ketimpangan|kesenjangan|kebocoran|kehilangan air|ketergantungan|kebakaran|genangan|titik (?:banjir|api|rawan|macet)|daerah rawan|pencemaran|emisi|lahan kritis|kemacetan|tunggakan|temuan|gelandangan|pengemis|anak (?:jalanan|terlantar)|waktu tunggu|lama (?:waktu|tunggu|pelayanan)|keterlambatan|perceraian|pernikahan (?:dini|anak)|perkawinan anak|desa tertinggal|rawan pangan|prevalensi|insiden)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bad();

    /// <summary>Words that turn it round: what is done about it should rise.</summary>
    [GeneratedRegex(@"\b(?:(?:pe[nm](?!gangguran|cemaran|gaduan|derita|gemis)\w+an|pengurangan|terselesaikan\w*|rehabilitasi|respon\w*|waspada)|(?:ter|di|me)\w+(?:i|kan)|yang (?:di|ter|men|mem)\p{L}+|selesai|tuntas|tepat waktu|tindak lanjut\w*|ter(?:tangani|layani|selesaikan|cegah|atasi|bantu|padamkan)\w*|bebas|tanpa|menurun\w*|turun\w*|berkurang\w*|lulus|graduasi|ketahanan|(?<!waktu tunggu |lama |waktu )(?:pe)?layanan|bantuan|peserta|penerima|bimbingan|pelatihan|sosialisasi|pembinaan|penyuluhan|akses|bagi|untuk|kelompok|posko|petugas|fasilitas|kualitas|kapasitas|kesembuhan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mending();

    /// <summary>What there should be more of.</summary>
    [GeneratedRegex(@"\b(?:kepuasan|IKM|partisipasi|cakupan|ketersediaan|keaktifan|aktif|kelulusan|kunjungan|produksi|produktivitas|pendapatan asli daerah|harapan hidup|akuntabilitas|AKIP|SAKIP|pemberdayaan|kemandirian|kesejahteraan|ter(?:layani|tangani|selesaikan|penuhi|bangun|laksana)|indeks (?:pembangunan|kepuasan|kualitas|reformasi|pelayanan|kemandirian|inovasi|desa membangun))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Good();

    /// <summary>Words by which what is good is what is missing.</summary>
    [GeneratedRegex(@"\b(?:belum|tidak|kurang|tanpa|ketidak\w+|penurunan|pengurangan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();
}
