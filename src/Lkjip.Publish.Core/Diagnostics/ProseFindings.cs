namespace Lkjip.Publish.Core;

/// <summary>Findings about the prose (5xx).</summary>
public static class ProseFindings
{
    /// <summary>A number of the prose that no data hold. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding UnknownNumber(SourcePosition at, string number) =>
        new("LKJ501", Tingkat.Catatan, at,
            new($"Angka {number} dalam teks tidak terdapat dalam data.", $"The number {number} in the text is not in the data."),
            new("Tulis angka itu dalam data dan sebut dengan {{ … }}; bila memang berdiri sendiri, catat dengan alasannya dalam 'angkaBebas' di reviu.json.",
                "Write that number in the data and name it with {{ … }}; if it does stand alone, note it with its reason under 'angkaBebas' in reviu.json."))
        { Tempat = new Tempat.Words(number) };

    /// <summary>A table or figure that the prose names by a number that none bears. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding UnknownCaption(SourcePosition at, string label) =>
        new("LKJ503", Tingkat.Peringatan, at,
            new($"Teks menyebut {label}, tetapi laporan ini tidak memuatnya.", $"The text names {label}, but this report does not have it."),
            new("Rujuk dengan id, misalnya [](#capaian): nomornya lalu selalu benar.",
                "Refer to it by its id, such as [](#capaian): its number is then always right."))
        { Tempat = new Tempat.Words(label) };

    /// <summary>A reference to a chapter for something that the chapter does not speak of. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="written">As written.</param>
    /// <param name="number">The chapter's number.</param>
    /// <param name="judul">Its title.</param>
    /// <param name="topic">What it should hold.</param>
    public static Finding ChapterWithout(SourcePosition at, string written, string number, string judul, string topic) =>
        new("LKJ503", Tingkat.Peringatan, at,
            new($"Teks menulis \"{written}\", padahal {number} ('{judul}') tidak memuat {topic}.", $"The text says \"{written}\", but {number} ('{judul}') holds nothing on {topic}."),
            Reference)
        { Tempat = new Tempat.Words(written) };

    /// <summary>A reference to a table for something that it has no column for. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="written">What it should show, as written.</param>
    /// <param name="topic">The same in a word.</param>
    /// <param name="table">The table: its number and caption.</param>
    public static Finding TableWithout(SourcePosition at, string written, string topic, string table) =>
        new("LKJ503", Tingkat.Peringatan, at,
            new($"Menurut teks, \"{written}\" dapat dilihat dalam {table}, padahal tabel itu tidak memuat {topic}.", $"The text says that \"{written}\" is shown in {table}, but that table has no column for {topic}."),
            Reference)
        { Tempat = new Tempat.Words(written) };

    private static Wording Reference => new(
        "Dalam draf, perbaiki rujukannya atau lengkapi yang dirujuk. Dalam dokumen yang sudah ditandatangani, biarkan: perbedaannya dicatat di sini.",
        "In a draft, correct the reference or add what it refers to. In a signed document leave it: the difference is recorded here.");

    /// <summary>A link whose words name another table or figure than it leads to. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding OtherCaption(SourcePosition at, string id, string label, string number) =>
        new("LKJ503", Tingkat.Peringatan, at, new($"Tautan bertuliskan {label} menuju {number}.", $"The link that reads {label} leads to {number}."),
            new($"Tulis [](#{id}): nomornya lalu selalu benar.", $"Write [](#{id}): its number is then always right."))
        { Tempat = new Tempat.Reference(id, label) };

    /// <summary>A table or figure that the document's own list calls otherwise than its caption. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="listed">The caption in the list.</param>
    /// <param name="id">Of the table or figure.</param>
    /// <param name="number">Such as "Tabel 3.9".</param>
    /// <param name="caption">The caption where it stands.</param>
    public static Finding ListedCaption(Sourced<string> listed, string id, string number, string caption) =>
        new("LKJ503", Tingkat.Peringatan, listed.At,
            new($"Daftar {number.Split(' ')[0]} menyebut {number} \"{listed}\", sedangkan judulnya \"{caption}\".",
                $"The list of captions (Daftar {number.Split(' ')[0]}) calls {number} \"{listed}\", but its caption is \"{caption}\"."),
            new("Dalam rancangan hapus 'judulDaftar': daftarnya dibuat dari judul. Dalam dokumen yang sudah ditandatangani biarkan, atau catat dalam ralat.",
                "In a draft remove 'judulDaftar': the list is made from the captions. In a signed document leave it, or note it among the corrections."))
        { Tempat = new Tempat.Reference(id, number) };

    /// <summary>A regulation cited in two forms within a report. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding TwoForms(SourcePosition at, string cited, string other, SourcePosition otherAt) =>
        new("LKJ504", Tingkat.Peringatan, at,
            new($"Peraturan yang sama disebut dalam dua bentuk: {cited} di sini, {other} di {otherAt}.",
                $"The same regulation is cited in two forms: {cited} here, {other} in {otherAt}."),
            new("Periksa naskah peraturannya, lalu samakan nomor dan tahunnya.", "Check the text of the regulation, then use one number and year."))
        { Tempat = new Tempat.Regulation(other, cited) };

    /// <summary>A regulation that is no longer in force. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding Revoked(SourcePosition at, string cited, string? replacedBy) =>
        new("LKJ505", Tingkat.Catatan, at,
            new($"{cited} sudah dicabut{(replacedBy is null ? string.Empty : $", diganti oleh {replacedBy}")}.",
                $"{cited} has been revoked{(replacedBy is null ? string.Empty : $", and replaced by {replacedBy}")}."),
            new("Rujuk peraturan yang berlaku, kecuali bila yang lama memang dimaksud.",
                "Cite the regulation that is in force, unless the old one is meant."))
        { Tempat = new Tempat.Regulation(null, cited) };

    /// <summary>A citation that differs from the registry. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding NotAsRegistered(SourcePosition at, Wording cited, string right) =>
        new("LKJ506", Tingkat.Peringatan, at,
            new($"Teks menyebut {cited.Indonesia}; yang benar {right}.", $"The text cites {cited.Inggris}; what is right is {right}."),
            new("Perbaiki rujukannya. Daftar peraturan ada di content/peraturan.json.",
                "Correct the citation. The list of regulations is in content/peraturan.json."))
        { Tempat = new Tempat.Regulation(right, cited.Indonesia) };

    /// <summary>A regulation whose title is told in two wordings. A <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="at">Where it is cited.</param>
    /// <param name="cited">Kind, number and year.</param>
    /// <param name="title">The title here.</param>
    /// <param name="other">The title of the registry, or the one used elsewhere in the report.</param>
    public static Finding OtherTitle(SourcePosition at, string cited, string title, string other) =>
        new("LKJ507", Tingkat.Catatan, at,
            new($"Judul {cited} di sini \"{title}\", di tempat lain atau dalam daftar peraturan \"{other}\".",
                $"The title of {cited} is \"{title}\" here, but \"{other}\" elsewhere or in the list of regulations."),
            new("Salin judul dari naskah peraturannya.", "Copy the title from the text of the regulation."))
        { Tempat = new Tempat.Regulation(null, cited) };

    /// <summary>A regulation of a year after the report's. A <see cref="Tingkat.Peringatan"/>; for the next year, in which reports are written, a <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="at">Where it is cited.</param>
    /// <param name="cited">Kind, number and year.</param>
    /// <param name="year">Its year.</param>
    /// <param name="tahun">The year reported on.</param>
    public static Finding LaterThanReport(SourcePosition at, string cited, int year, int tahun) =>
        new("LKJ509", year == tahun + 1 ? Tingkat.Catatan : Tingkat.Peringatan, at,
            new($"{cited} lebih baru daripada tahun laporan {tahun}.", $"{cited} is younger than the year reported on, {tahun}."),
            new("Periksa tahun peraturannya; yang dirujuk mestinya sudah berlaku pada tahun laporan.",
                "Check the year of the regulation; what is cited ought to have been in force in the year reported on."))
        { Tempat = new Tempat.Regulation(null, cited) };

    /// <summary>An exception for a number that the prose does not hold, or that the data hold by now. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding UnusedException(Sourced<string> number) =>
        new("LKJ508", Tingkat.Catatan, number.At,
            new($"Pengecualian untuk angka {number.Value} tidak diperlukan: tidak ada dalam teks, atau sudah ada dalam data.",
                $"The exception for the number {number.Value} is not needed: it is not in the text, or is in the data by now."),
            new("Hapus dari 'angkaBebas'.", "Delete it from 'angkaBebas'."))
        { Tempat = new Tempat.Words(number) };
}
