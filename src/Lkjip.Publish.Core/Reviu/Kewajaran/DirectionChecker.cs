using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Asks about directions that do not fit the indicator's name: "angka kemiskinan" should fall, "indeks kepuasan" rise.</summary>
internal static partial class DirectionChecker
{
    /// <summary>Checks one indicator.</summary>
    public static void Check(MeasuredIndikator indikator, FindingBag findings)
    {
        Match word = indikator.Arah switch
        {
            Arah.Naik when !Mending().IsMatch(indikator.Nama) => Bad().Match(indikator.Nama),
            Arah.Turun when !Bad().IsMatch(indikator.Nama) => Good().Match(indikator.Nama),
            _ => Match.Empty,
        };
        if (word.Success)
        {
            (string written, string other) = indikator.Arah is Arah.Naik ? ("naik", "turun") : ("turun", "naik");
            findings.Add(PlausibilityFindings.OddDirection(indikator.At, indikator.Tempat, indikator.Nama, written, other, word.Value));
        }
    }

    /// <summary>What there should be less of.</summary>
    [GeneratedRegex(@"\b(?:kemiskinan|penduduk miskin|pengangguran|gangguan|kematian|kesakitan|stunting|gizi buruk|wasting|kecelakaan|pelanggaran|kejahatan|kriminalitas|kekerasan|konflik|keluhan|putus sekolah|buta (?:aksara|huruf)|kawasan kumuh|permukiman kumuh|tidak layak huni|inflasi|gini|ketimpangan|kebocoran|kehilangan air|ketergantungan|kebakaran|pencemaran|tunggakan|temuan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bad();

    /// <summary>Words that turn it round: what is done about it should rise.</summary>
    [GeneratedRegex(@"\b(?:(?:pe[nm](?!gangguran|cemaran)\w+an|pengurangan|terselesaikan\w*|rehabilitasi|respon\w*|waspada)|(?:ter|di|me)\w+(?:i|kan)|ter(?:tangani|layani|selesaikan|cegah|atasi|bantu|padamkan)\w*|bebas|tanpa|menurun\w*|turun\w*|berkurang\w*|lulus|graduasi|ketahanan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mending();

    /// <summary>What there should be more of.</summary>
    [GeneratedRegex(@"\b(?:kepuasan|partisipasi|cakupan|ketersediaan|keaktifan|kelulusan|kunjungan|produksi|produktivitas|pendapatan asli daerah|harapan hidup)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Good();
}
