namespace Lkjip.Publish.Core;

/// <summary>Findings about the prose (5xx).</summary>
public static class ProseFindings
{
    /// <summary>Code of a number that no data hold.</summary>
    internal const string UnknownNumberCode = "LKJ501";

    /// <summary>A number of the prose that no data hold. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding UnknownNumber(SourcePosition at, string number) =>
        new(UnknownNumberCode, Tingkat.Catatan, at,
            new($"Angka {number} dalam teks tidak terdapat dalam data.", $"The number {number} in the text is not in the data."),
            Remedy.Of(
                new("periksa angka itu; bila benar, masukkan ke dalam data, atau catat alasannya di antara angka bebas (reviu.json)",
                    "check that number; if it is right, add it to the data, or note its reason among the free numbers (reviu.json)"),
                new("biarkan, dan catat alasannya di antara angka bebas (reviu.json)", "leave it, and note its reason among the free numbers (reviu.json)")))
        { Tempat = new Tempat.Words(number) };

    /// <summary>A table or figure that the prose names by a number that none bears. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding UnknownCaption(SourcePosition at, string label) =>
        new("LKJ503", Tingkat.Peringatan, at,
            new($"Teks menyebut {label}, tetapi laporan ini tidak memuatnya.", $"The text names {label}, but this report does not have it."),
            Remedy.Of(
                new("perbaiki nomornya, atau biarkan program menulisnya dengan rujukan seperti [](#capaian)", "correct the number, or let the program write it by a reference such as [](#capaian)")))
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

    private static Wording Reference => Remedy.Of(new("perbaiki rujukannya atau lengkapi yang dirujuk", "correct the reference or add what it refers to"));

    /// <summary>A link whose words name another table or figure than it leads to. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding OtherCaption(SourcePosition at, string id, string label, string number) =>
        new("LKJ503", Tingkat.Peringatan, at, new($"Tautan bertuliskan {label} menuju {number}.", $"The link that reads {label} leads to {number}."),
            Remedy.Of(new(
                $"perbaiki nomornya, atau biarkan program menulisnya dengan rujukan tanpa kata-kata, [](#{id})", $"correct the number, or let the program write it by a reference without words, [](#{id})")))
        { Tempat = new Tempat.Reference(id, label) };

    /// <summary>A table or figure that the document's own list calls otherwise than its caption. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="listed">The caption in the list.</param>
    /// <param name="id">Of the table or figure.</param>
    /// <param name="number">Such as "Tabel 3.9".</param>
    /// <param name="caption">The caption where it stands.</param>
    public static Finding ListedCaption(Sourced<string> listed, string id, string number, string caption) =>
        new("LKJ503", Tingkat.Peringatan, listed.At,
            new($"Daftar {number.Split(' ')[0]} menyebut {number} \"{listed}\", padahal judulnya \"{caption}\".",
                $"The list of captions (Daftar {number.Split(' ')[0]}) calls {number} \"{listed}\", but its caption is \"{caption}\"."),
            Remedy.Of(
                new("samakan judulnya; tanpa kunci judulDaftar daftarnya dibuat dari judul", "use one caption; without the key judulDaftar the list is made from the captions"),
                new("biarkan, atau catat dalam ralat", "leave it, or note it among the corrections")))
        { Tempat = new Tempat.Reference(id, number) };

    /// <summary>A regulation cited in two forms within a report. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="at">Where it is cited.</param>
    /// <param name="cited">How it is cited here.</param>
    /// <param name="other">How it is cited elsewhere.</param>
    /// <param name="where">In which chapter that is.</param>
    public static Finding TwoForms(SourcePosition at, string cited, string other, string where) =>
        new("LKJ504", Tingkat.Peringatan, at,
            new($"Teks menyebut {cited}, padahal peraturan yang sama disebut {other} dalam '{where}'.",
                $"The text cites {cited}, although the same regulation is cited as {other} in '{where}'."),
            Remedy.Of(new("periksa naskah peraturannya, lalu samakan nomor dan tahunnya", "check the text of the regulation, then use one number and year")))
        { Tempat = new Tempat.Regulation(other, cited) };

    /// <summary>A regulation that is no longer in force. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding Revoked(SourcePosition at, string cited, string? replacedBy) =>
        new("LKJ505", Tingkat.Catatan, at,
            new($"{cited} sudah dicabut{(replacedBy is null ? string.Empty : $", diganti oleh {replacedBy}")}.",
                $"{cited} has been revoked{(replacedBy is null ? string.Empty : $", and replaced by {replacedBy}")}."),
            Remedy.Of(new("rujuk peraturan yang berlaku, kecuali bila yang lama memang dimaksud", "cite the regulation that is in force, unless the old one is meant")))
        { Tempat = new Tempat.Regulation(null, cited) };

    /// <summary>A citation that differs from the registry. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding NotAsRegistered(SourcePosition at, Wording cited, string right) =>
        new("LKJ506", Tingkat.Peringatan, at,
            new($"Teks menyebut {cited.Indonesia}, padahal yang benar {right}.", $"The text cites {cited.Inggris}, but what is right is {right}."),
            Remedy.Of(new(
                "perbaiki rujukannya menurut naskah peraturannya (daftar yang dipakai: content/peraturan.json)", "correct the citation after the text of the regulation (the list in use: content/peraturan.json)")))
        { Tempat = new Tempat.Regulation(right, cited.Indonesia) };

    /// <summary>A regulation said to be of a ministry that was not yet called so. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="at">Where it is cited.</param>
    /// <param name="cited">Kind, number and year.</param>
    /// <param name="name">The part of the ministry's name.</param>
    /// <param name="since">Since when it exists.</param>
    public static Finding EarlyMinistry(SourcePosition at, string cited, string name, int since) =>
        new("LKJ506", Tingkat.Peringatan, at,
            new($"Teks menyebut \"{name}\" pada {cited}, padahal kementeriannya baru bernama demikian sejak {since}.",
                $"The text says \"{name}\" of {cited}, although the ministry has been called so only since {since}."),
            Remedy.Of(new("salin nama kementerian dan nomornya dari naskah peraturannya", "copy the name of the ministry and the number from the text of the regulation")))
        { Tempat = new Tempat.Regulation(name, cited) };

    /// <summary>A regulation whose title is the name of another one. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="at">Where it is cited.</param>
    /// <param name="cited">Kind, number and year.</param>
    /// <param name="other">The other, as it stands in the place of the title.</param>
    public static Finding TitleIsCitation(SourcePosition at, string cited, string other) =>
        new("LKJ506", Tingkat.Peringatan, at,
            new($"Teks menyebut {cited} tentang \"{other}\", padahal itu nama peraturan lain; judulnya agaknya tertinggal.",
                $"The text cites {cited} as about \"{other}\", which is the name of another regulation; its title seems to be left out."),
            Remedy.Of(new("salin judul dari naskah peraturannya, dan pisahkan kedua peraturan", "copy the title from the text of the regulation, and keep the two apart")))
        { Tempat = new Tempat.Regulation(other, cited) };

    /// <summary>A regulation whose title is told in two wordings. A <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="at">Where it is cited.</param>
    /// <param name="cited">Kind, number and year.</param>
    /// <param name="title">The title here.</param>
    /// <param name="other">The title of the registry, or the one used elsewhere in the report.</param>
    /// <param name="where">Which of the two, in words.</param>
    public static Finding OtherTitle(SourcePosition at, string cited, string title, string other, Wording where) =>
        new("LKJ507", Tingkat.Catatan, at,
            new($"Judul {cited} ditulis \"{title}\", padahal {where.Indonesia} \"{other}\".",
                $"The title of {cited} is written \"{title}\", but \"{other}\" {where.Inggris}."),
            Remedy.Of(new("salin judul dari naskah peraturannya", "copy the title from the text of the regulation")))
        { Tempat = new Tempat.Regulation(null, cited) };

    /// <summary>A regulation of a year after the report's. A <see cref="Tingkat.Peringatan"/>; for the next year, in which reports are written, a <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="at">Where it is cited.</param>
    /// <param name="cited">Kind, number and year.</param>
    /// <param name="year">Its year.</param>
    /// <param name="tahun">The year reported on.</param>
    public static Finding LaterThanReport(SourcePosition at, string cited, int year, int tahun) =>
        new("LKJ509", year == tahun + 1 ? Tingkat.Catatan : Tingkat.Peringatan, at,
            new($"{cited} lebih baru daripada tahun laporan {tahun}.", $"{cited} is younger than the year reported on, {tahun}."),
            Remedy.Of(new(
                "periksa tahun peraturannya, yang mestinya sudah berlaku pada tahun laporan", "check the year of the regulation, which ought to have been in force in the year reported on")))
        { Tempat = new Tempat.Regulation(null, cited) };

    /// <summary>An exception for a number that the prose does not hold, or that the data hold by now. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding UnusedException(Sourced<string> number) =>
        new("LKJ508", Tingkat.Catatan, number.At,
            new($"Pengecualian untuk angka {number.Value} tidak diperlukan: tidak ada dalam teks, atau sudah ada dalam data.",
                $"The exception for the number {number.Value} is not needed: it is not in the text, or is in the data by now."),
            new("Hapus pengecualian itu dari angka bebas di reviu.json.", "Delete the exception from the free numbers in reviu.json."))
        { Tempat = new Tempat.Words(number) };
}
