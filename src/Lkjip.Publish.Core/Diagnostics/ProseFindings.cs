namespace Lkjip.Publish.Core;

/// <summary>Findings about the prose (5xx).</summary>
public static class ProseFindings
{
    /// <summary>A number of the prose that no data hold. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding UnknownNumber(SourcePosition at, string number) =>
        new("LKJ501", Tingkat.Catatan, at, $"Angka {number} dalam teks tidak terdapat dalam data.",
            "Tulis angka itu dalam data dan sebut dengan {{ … }}; bila memang berdiri sendiri, catat dengan alasannya dalam 'angkaBebas' di reviu.json.")
        { Rincian = number };

    /// <summary>A word that the data contradict. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="at">Where the word stands.</param>
    /// <param name="path">Path of the inline value that the word is about.</param>
    /// <param name="word">The word.</param>
    /// <param name="data">What the data say.</param>
    public static Finding Contradiction(SourcePosition at, string path, string word, string data) =>
        new("LKJ502", Tingkat.Peringatan, at, $"Teks menulis \"{word}\", sedangkan menurut data {data}.",
            "Perbaiki kata atau angkanya; bila dokumen resminya memang menulis demikian, biarkan: temuan ini mencatatnya.")
        {
            Tempat = path,
            Rincian = word,
        };

    /// <summary>A table or figure that the prose names by a number that none bears. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding UnknownCaption(SourcePosition at, string label) =>
        new("LKJ503", Tingkat.Peringatan, at, $"Teks menyebut {label}, tetapi laporan ini tidak memuatnya.",
            "Rujuk dengan id, misalnya [](#capaian): nomornya lalu selalu benar.")
        { Rincian = label };

    /// <summary>A link whose words name another table or figure than it leads to. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding OtherCaption(SourcePosition at, string id, string label, string number) =>
        new("LKJ503", Tingkat.Peringatan, at, $"Tautan bertuliskan {label} menuju {number}.", $"Tulis [](#{id}): nomornya lalu selalu benar.")
        {
            Tempat = id,
            Rincian = label,
        };

    /// <summary>A regulation cited in two forms within a report. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding TwoForms(SourcePosition at, string cited, string other, SourcePosition otherAt) =>
        new("LKJ504", Tingkat.Peringatan, at, $"Peraturan yang sama disebut dalam dua bentuk: {cited} di sini, {other} di {otherAt}.",
            "Periksa naskah peraturannya, lalu samakan nomor dan tahunnya.")
        { Tempat = other, Rincian = cited };

    /// <summary>A regulation that is no longer in force. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding Revoked(SourcePosition at, string cited, string? replacedBy) =>
        new("LKJ505", Tingkat.Catatan, at, $"{cited} sudah dicabut{(replacedBy is null ? string.Empty : $", diganti oleh {replacedBy}")}.",
            "Rujuk peraturan yang berlaku, kecuali bila yang lama memang dimaksud.")
        { Rincian = cited };

    /// <summary>A citation that differs from the registry. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding NotAsRegistered(SourcePosition at, string cited, string right) =>
        new("LKJ506", Tingkat.Peringatan, at, $"Teks menyebut {cited}; yang benar {right}.", "Perbaiki rujukannya. Daftar peraturan ada di content/peraturan.json.")
        {
            Tempat = right,
            Rincian = cited,
        };

    /// <summary>A regulation whose title is told in two wordings. A <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="at">Where it is cited.</param>
    /// <param name="cited">Kind, number and year.</param>
    /// <param name="title">The title here.</param>
    /// <param name="other">The title of the registry, or the one used elsewhere in the report.</param>
    public static Finding OtherTitle(SourcePosition at, string cited, string title, string other) =>
        new("LKJ507", Tingkat.Catatan, at, $"Judul {cited} di sini \"{title}\", di tempat lain atau dalam daftar peraturan \"{other}\".", "Salin judul dari naskah peraturannya.")
        { Rincian = cited };

    /// <summary>An exception for a number that the prose does not hold, or that the data hold by now. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding UnusedException(Sourced<string> number) =>
        new("LKJ508", Tingkat.Catatan, number.At, $"Pengecualian untuk angka {number.Value} tidak diperlukan: tidak ada dalam teks, atau sudah ada dalam data.", "Hapus dari 'angkaBebas'.")
        { Rincian = number };
}
