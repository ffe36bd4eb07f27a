namespace Lkjip.Publish.Core;

/// <summary>Findings about names that change and numbers that do not run on (36x), and about the order of unsur.</summary>
public static class NameFindings
{
    /// <summary>One signer whose name is spelled in two ways.</summary>
    /// <param name="at">Where the second stands.</param>
    /// <param name="name">The second.</param>
    /// <param name="other">The first.</param>
    /// <param name="change">The words that differ.</param>
    public static Finding PersonSpelled(SourcePosition at, string name, string other, string change) =>
        About("LKJ360", at, new Tempat.Person(name),
            new($"Nama penanda tangan ditulis '{name}', di tempat lain '{other}' ({change}).", $"The signer's name is written '{name}', elsewhere '{other}' ({change})."),
            Same) with
        { Tercetak = name, Terhitung = other };

    /// <summary>A name that is almost one of the data's.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="kind">What bears the name.</param>
    /// <param name="written">As written.</param>
    /// <param name="name">As the data have it.</param>
    /// <param name="change">The words that differ.</param>
    public static Finding NearName(SourcePosition at, Wording kind, string written, string name, string change) =>
        About("LKJ361", at, new Tempat.Words(written),
            new($"Teks menulis '{written}', padahal {kind.Indonesia} itu dalam data bernama '{name}' ({change}).",
                $"The text writes '{written}', although {kind.Inggris} is called '{name}' in the data ({change})."),
            Same) with
        { Tercetak = written, Terhitung = name };

    /// <summary>An indicator that nothing in the report bears the name of.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="written">As written.</param>
    /// <param name="known">The indicators of the Perjanjian Kinerja.</param>
    public static Finding UnknownIndicator(SourcePosition at, string written, string known) =>
        About("LKJ362", at, new Tempat.Words(written),
            new($"Teks menyebut indikator '{written}', padahal tidak ada indikator bernama demikian; yang ada: {known}.",
                $"The text names the indicator '{written}', although no indicator is called so; there are: {known}."),
            Same);

    /// <summary>A heading among those of indicators that no Perjanjian Kinerja holds.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="known">The indicators of the Perjanjian Kinerja.</param>
    public static Finding HeadingNotAgreed(SourcePosition at, string heading, string known) =>
        About("LKJ363", at, new Tempat.Words(heading),
            new($"Judul '{heading}' berdiri di antara judul indikator, padahal indikator itu tidak ada dalam Perjanjian Kinerja; yang ada: {known}.",
                $"The heading '{heading}' stands among those of indicators, although the indicator is not in the Perjanjian Kinerja; there are: {known}."),
            Same);

    /// <summary>A number of a table or figure that two bear.</summary>
    /// <param name="at">Where the second stands.</param>
    /// <param name="block">Id of the second.</param>
    /// <param name="number">The number.</param>
    /// <param name="caption">Caption of the second.</param>
    /// <param name="other">Caption of the first.</param>
    public static Finding NumberTwice(SourcePosition at, string block, string number, string caption, string other) =>
        About("LKJ364", at, new Tempat.Table(block),
            new($"{number} dipakai dua kali: untuk '{other}' dan untuk '{caption}'.", $"{number} is used twice: for '{other}' and for '{caption}'."),
            Numbers);

    /// <summary>A number of another chapter.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="block">Id of the table or figure.</param>
    /// <param name="number">The number.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="chapter">The chapter in which it stands: "Bab III".</param>
    public static Finding OtherChapter(SourcePosition at, string block, string number, string caption, string chapter) =>
        About("LKJ365", at, new Tempat.Table(block),
            new($"{number} ('{caption}') berada dalam {chapter}, padahal nomornya dari bab lain.", $"{number} ('{caption}') stands in {chapter}, although its number is of another chapter."),
            Numbers);

    /// <summary>A number that does not follow the one before.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="block">Id of the table or figure.</param>
    /// <param name="number">The number.</param>
    /// <param name="before">The number before.</param>
    /// <param name="expected">The number that would follow.</param>
    public static Finding OutOfOrder(SourcePosition at, string block, string number, string before, string expected) =>
        About("LKJ366", at, new Tempat.Table(block),
            new($"{number} berdiri sesudah {before}; nomor berikutnya seharusnya {expected}.", $"{number} stands after {before}; the next number should be {expected}."),
            Numbers);

    /// <summary>A number typed before a heading that does not run on.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="number">Its number.</param>
    /// <param name="before">The heading before it on the same level.</param>
    public static Finding HeadingNumber(SourcePosition at, string heading, string number, string before) =>
        About("LKJ367", at, new Tempat.Words(heading),
            new($"Judul '{heading}' bernomor {number}, padahal judul sebelumnya '{before}'.", $"The heading '{heading}' bears the number {number}, although the one before is '{before}'."),
            Numbers);

    /// <summary>A number typed before a heading that another heading bears.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="number">Its number.</param>
    /// <param name="other">The other heading.</param>
    public static Finding HeadingNumberTwice(SourcePosition at, string heading, string number, string other) =>
        About("LKJ367", at, new Tempat.Words(heading),
            new($"Judul '{heading}' bernomor {number}, padahal nomor itu juga nomor judul '{other}'.", $"The heading '{heading}' bears the number {number}, which the heading '{other}' bears too."),
            Numbers);

    /// <summary>A caption that names another sasaran than the table holds.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="block">Id of the table.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="written">The number of the sasaran that it names.</param>
    /// <param name="held">The number of the sasaran that it holds.</param>
    /// <param name="nama">The name of that sasaran.</param>
    public static Finding OtherSasaran(SourcePosition at, string block, string caption, int written, int held, string nama) =>
        About("LKJ368", at, new Tempat.Table(block),
            new($"Judul '{caption}' menyebut sasaran {written}, padahal isinya sasaran {held}: '{nama}'.",
                $"The caption '{caption}' names objective {written}, but the table holds objective {held}: '{nama}'."),
            Numbers);

    /// <summary>A part that the outline in the text promises and no heading bears.</summary>
    /// <param name="at">Where the promise stands.</param>
    /// <param name="chapter">The chapter, as promised.</param>
    /// <param name="part">The part, as promised.</param>
    public static Finding PromisedPart(SourcePosition at, string chapter, string part) =>
        About("LKJ369", at, new Tempat.Words(part),
            new($"Sistematika menjanjikan '{part}' dalam {chapter}, padahal tidak ada judul demikian di bab itu.",
                $"The outline promises '{part}' in {chapter}, although that chapter has no such heading."),
            new("Dalam rancangan, samakan sistematika dengan judul bab dan subbab; dalam dokumen yang sudah ditandatangani, biarkan dan jelaskan dalam reviu.json.",
                "In a draft, make the outline agree with the headings; in a signed document, leave it and explain in reviu.json."));

    /// <summary>Unsur in another order than that of the regulation.</summary>
    /// <param name="at">Where the first misplaced one stands.</param>
    /// <param name="survei">Id of the survey.</param>
    /// <param name="unsur">Name of that unsur.</param>
    /// <param name="place">Its place in the list.</param>
    /// <param name="right">Its place in the regulation.</param>
    public static Finding UnsurOrder(SourcePosition at, string survei, string unsur, int place, int right) =>
        About("LKJ343", at, new Tempat.Survey(survei),
            new($"Unsur '{unsur}' berada di urutan {place}, padahal menurut PermenPANRB 14/2017 unsur itu yang ke-{right}.",
                $"The element '{unsur}' stands at place {place}, although it is number {right} in PermenPANRB 14/2017."),
            new("Dalam rancangan, susun unsur menurut peraturan dan cocokkan nilainya, agar tidak tertukar; dalam dokumen yang sudah ditandatangani, biarkan dan jelaskan dalam reviu.json.",
                "In a draft, put the elements in the order of the regulation and compare their values, so that none are interchanged; in a signed document, leave it and explain in reviu.json."));

    private static Wording Same => new(
        "Dalam rancangan, tulis nama yang sama di semua tempat, menurut Perjanjian Kinerja atau keputusannya; dalam dokumen yang sudah ditandatangani, biarkan dan jelaskan dalam reviu.json.",
        "In a draft, write the same name everywhere, as in the Perjanjian Kinerja or the decision; in a signed document, leave it and explain in reviu.json.");

    private static Wording Numbers => new(
        "Dalam rancangan, biarkan program memberi nomor (hapus 'nomor') atau perbaiki nomornya; dalam dokumen yang sudah ditandatangani, biarkan dan jelaskan dalam reviu.json.",
        "In a draft, let the program give the numbers (delete 'nomor') or correct the number; in a signed document, leave it and explain in reviu.json.");

    private static Finding About(string code, SourcePosition at, Tempat place, Wording message, Wording remedy) =>
        new(code, Tingkat.Peringatan, at, message, remedy) { Tempat = place };
}
