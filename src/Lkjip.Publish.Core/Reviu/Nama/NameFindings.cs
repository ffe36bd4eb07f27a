namespace Lkjip.Publish.Core;

/// <summary>Findings about names that change and numbers that do not run on (36x), and about the order of unsur.</summary>
public static class NameFindings
{
    /// <summary>Code of a number of another chapter.</summary>
    internal const string OtherChapterCode = "LKJ365";

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
    public static Finding NearName(SourcePosition at, Wording kind, string written, string name, string change)
    {
        Wording differing = Said(change);
        return About("LKJ361", at, new Tempat.Words(written),
            new($"Teks menulis '{written}', padahal {kind.Indonesia} itu dalam data bernama '{name}' ({differing.Indonesia}).",
                $"The text writes '{written}', although {kind.Inggris} is called '{name}' in the data ({differing.Inggris})."),
            Same) with
        { Tercetak = written, Terhitung = name };
    }

    /// <summary>The words that differ, those too many (+) or left out (-) said in words.</summary>
    private static Wording Said(string change) => change[0] switch
    {
        '+' => new($"dengan {change[2..]}", $"with {change[2..]}"),
        '-' => new($"tanpa {change[2..]}", $"without {change[2..]}"),
        _ => Wording.Of(change),
    };

    /// <summary>A name that only last year's budget has.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="written">As written.</param>
    /// <param name="now">The name in this year's budget.</param>
    public static Finding FormerName(SourcePosition at, string written, string now) =>
        About("LKJ361", at, new Tempat.Words(written),
            new($"Teks menulis '{written}', nama dalam anggaran tahun lalu, padahal dalam anggaran tahun ini namanya '{now}'.",
                $"The text writes '{written}', a name of last year's budget, although it is called '{now}' in this year's."),
            Same) with
        { Tercetak = written, Terhitung = now };

    /// <summary>A unit that the report names in two ways.</summary>
    /// <param name="at">Where the rarer form stands.</param>
    /// <param name="written">The rarer form.</param>
    /// <param name="other">The form that stands elsewhere.</param>
    /// <param name="change">The words that differ.</param>
    public static Finding UnitSpelled(SourcePosition at, string written, string other, string change) =>
        About("LKJ361", at, new Tempat.Words(written),
            new($"Nama '{written}' di tempat lain ditulis '{other}' ({change}).", $"The name '{written}' is written '{other}' elsewhere ({change})."),
            Same) with
        { Tercetak = written, Terhitung = other };

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
        About(OtherChapterCode, at, new Tempat.Table(block),
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

    /// <summary>A row of column numbers that does not run on.</summary>
    /// <param name="at">Where the number stands.</param>
    /// <param name="block">Id of the table.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="row">The whole row.</param>
    /// <param name="column">The place of the column, from 1.</param>
    /// <param name="number">Its number.</param>
    /// <param name="expected">The number that would follow.</param>
    public static Finding ColumnNumber(SourcePosition at, string block, string caption, string row, int column, string number, string expected) =>
        About("LKJ366", at, new Tempat.Table(block),
            new($"Baris nomor kolom tabel '{caption}' berbunyi {row}: kolom ke-{column} bernomor {number}, seharusnya {expected}.",
                $"The row of column numbers of the table '{caption}' reads {row}: column {column} bears the number {number}, it should be {expected}."),
            Remedy.Of(new("perbaiki nomor kolomnya ('nomorKolom')", "correct the numbers of the columns ('nomorKolom')")));

    /// <summary>A row of column numbers with more or fewer numbers than the table has columns.</summary>
    /// <param name="at">Where the row stands.</param>
    /// <param name="block">Id of the table.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="numbers">How many numbers.</param>
    /// <param name="columns">How many columns.</param>
    public static Finding ColumnNumbers(SourcePosition at, string block, string caption, int numbers, int columns) =>
        About("LKJ366", at, new Tempat.Table(block),
            new($"Baris nomor kolom tabel '{caption}' memuat {numbers} nomor, padahal tabelnya mempunyai {columns} kolom.",
                $"The row of column numbers of the table '{caption}' has {numbers} numbers, although the table has {columns} columns."),
            new("Tulis satu nomor untuk setiap kolom dalam 'nomorKolom'.", "Write one number for each column in 'nomorKolom'."));

    /// <summary>A title that the document's table of contents prints otherwise than its chapter.</summary>
    /// <param name="listed">The title in the table of contents.</param>
    /// <param name="chapter">The chapter: "Bab III".</param>
    /// <param name="heading">The heading that is meant; null where none is near.</param>
    public static Finding ListedHeading(Sourced<string> listed, string chapter, string? heading) =>
        About("LKJ503", listed.At, new Tempat.Words(listed.Value),
            heading is null
                ? new($"Daftar Isi menyebut '{listed}' dalam {chapter}, padahal tidak ada subbab berjudul demikian.", $"The table of contents lists '{listed}' in {chapter}, although no section has that title.")
                : new($"Daftar Isi menyebut '{listed}' dalam {chapter}, sedangkan judul subbabnya '{heading}'.", $"The table of contents lists '{listed}' in {chapter}, but the title of the section is '{heading}'."),
            Remedy.Of(new("hapus daftar isi yang disalin ('daftarIsi'): situs membuatnya dari judul", "remove the copied table of contents ('daftarIsi'): the site makes it of the headings"), new("biarkan, atau catat dalam ralat", "leave it, or note it among the corrections")));

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

    /// <summary>A sentence that names a sasaran by another number than the table to which it leads.</summary>
    /// <param name="at">Where the number stands.</param>
    /// <param name="written">As written: "sasaran strategis 3".</param>
    /// <param name="table">Label of the table: "Tabel 3.11".</param>
    /// <param name="held">The number of the sasaran that it holds.</param>
    /// <param name="nama">The name of that sasaran.</param>
    public static Finding LinkedSasaran(SourcePosition at, string written, string table, int held, string nama) =>
        About("LKJ368", at, new Tempat.Words(written),
            new($"Teks menyebut {written}, padahal {table} yang dirujuknya memuat sasaran {held}: '{nama}'.",
                $"The text says {written}, although {table}, to which it leads, holds objective {held}: '{nama}'."),
            Remedy.Of(new("perbaiki nomor sasarannya", "correct the number of the objective")));

    /// <summary>A caption that repeats the one of the section before: it names the sasaran of that section.</summary>
    /// <param name="at">Where the second stands.</param>
    /// <param name="block">Id of the second.</param>
    /// <param name="caption">The caption of both.</param>
    /// <param name="written">The number of the sasaran that it names.</param>
    /// <param name="heading">The heading under which the second stands.</param>
    public static Finding RepeatedCaption(SourcePosition at, string block, string caption, int written, string heading) =>
        About("LKJ368", at, new Tempat.Table(block),
            new($"Judul '{caption}' menyebut sasaran {written}, padahal berdiri di bawah '{heading}'; judul yang sama sudah dipakai di bawah sasaran {written}.",
                $"The caption '{caption}' names objective {written}, but stands below '{heading}'; the same caption was used below objective {written}."),
            Numbers);

    /// <summary>A column of rupiah whose heading says percent.</summary>
    /// <param name="at">Where the table stands.</param>
    /// <param name="block">Id of the table.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="heading">Heading of the group and of the column.</param>
    public static Finding HeadingUnit(SourcePosition at, string block, string caption, string heading) =>
        About("LKJ389", at, new Tempat.Table(block),
            new($"Kolom '{heading}' dalam tabel '{caption}' berjudul persen, padahal isinya rupiah.", $"The column '{heading}' of the table '{caption}' is headed per cent, although it holds rupiah."),
            Remedy.Of(new("perbaiki judul kolom atau grupnya", "correct the heading of the column or of its group"), new("biarkan dan jelaskan dalam catatan tabel", "leave it and explain in a remark of the table")));

    /// <summary>A part that the outline in the text promises and no heading bears.</summary>
    /// <param name="at">Where the promise stands.</param>
    /// <param name="chapter">The chapter, as promised.</param>
    /// <param name="part">The part, as promised.</param>
    public static Finding PromisedPart(SourcePosition at, string chapter, string part) =>
        About("LKJ369", at, new Tempat.Words(part),
            new($"Sistematika menjanjikan '{part}' dalam {chapter}, padahal tidak ada judul demikian di bab itu.",
                $"The outline promises '{part}' in {chapter}, although that chapter has no such heading."),
            Remedy.Of(new("samakan sistematika dengan judul bab dan subbab", "make the outline agree with the headings")));

    /// <summary>A part that the outline calls otherwise than its heading, by a word. A <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="at">Where the promise stands.</param>
    /// <param name="chapter">The chapter, as promised.</param>
    /// <param name="part">The part, as promised.</param>
    /// <param name="heading">The heading.</param>
    public static Finding PromisedOtherwise(SourcePosition at, string chapter, string part, string heading) =>
        PromisedPart(at, chapter, part) with
        {
            Tingkat = Tingkat.Catatan,
            Pesan = new($"Sistematika menyebut '{part}' dalam {chapter}, sedangkan judulnya '{heading}'.", $"The outline calls a part of {chapter} '{part}', but its heading is '{heading}'."),
        };

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
            Remedy.Of(new("susun unsur menurut peraturan dan cocokkan nilainya, agar tidak tertukar", "put the elements in the order of the regulation and compare their values, so that none are interchanged")));

    private static Wording Same => Remedy.Of(new("tulis nama yang sama di semua tempat, menurut Perjanjian Kinerja atau keputusannya", "write the same name everywhere, as in the Perjanjian Kinerja or the decision"));

    private static Wording Numbers => Remedy.Of(new("perbaiki nomornya, atau biarkan program memberi nomor (tanpa kunci nomor di bloknya)", "correct the number, or let the program number it (without the key nomor in its block)"));

    private static Finding About(string code, SourcePosition at, Tempat place, Wording message, Wording remedy) =>
        new(code, Tingkat.Peringatan, at, message, remedy) { Tempat = place };
}
