namespace Lkjip.Publish.Core;

/// <summary>Findings about dates that cannot be and years that do not fit the report (37x).</summary>
public static class YearFindings
{
    /// <summary>A day that the calendar does not have.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="date">As written.</param>
    /// <param name="last">The last day of that month.</param>
    public static Finding NoSuchDate(SourcePosition at, string date, int last) =>
        About("LKJ370", at, date,
            new($"Tanggal '{date}' tidak ada: bulan itu hanya sampai tanggal {last}.", $"There is no date '{date}': that month ends on day {last}."),
            Remedy.Of(new("perbaiki tanggalnya", "correct the date")));

    /// <summary>A report that is signed before its year has ended.</summary>
    /// <param name="at">Where the date stands.</param>
    /// <param name="date">As written.</param>
    /// <param name="where">Whose date it is, in words.</param>
    /// <param name="tahun">The report's year.</param>
    public static Finding SignedEarly(SourcePosition at, string date, Wording where, int tahun) =>
        About("LKJ371", at, date,
            new($"{where.Indonesia} bertanggal {date}, padahal laporan ini tentang tahun {tahun}, yang baru berakhir pada 31 Desember {tahun}.",
                $"{where.Inggris} is dated {date}, although the report is about {tahun}, which ends on 31 Desember {tahun}."),
            Dates);

    /// <summary>Two dates of one report.</summary>
    /// <param name="at">Where the second stands.</param>
    /// <param name="date">The second, as written.</param>
    /// <param name="where">Whose date it is, in words.</param>
    /// <param name="other">The first, as written.</param>
    /// <param name="otherWhere">Whose date that is, in words.</param>
    public static Finding DatesDiffer(SourcePosition at, string date, Wording where, string other, Wording otherWhere) =>
        About("LKJ372", at, date,
            new($"{where.Indonesia} bertanggal {date}, padahal {Small(otherWhere.Indonesia)} {other}.", $"{where.Inggris} is dated {date}, but {Small(otherWhere.Inggris)} {other}."),
            Dates) with
        { Tercetak = date, Terhitung = other };

    /// <summary>A plan with another period than it has.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="plan">The plan, as it is called.</param>
    /// <param name="written">The period as written.</param>
    /// <param name="right">Its period.</param>
    /// <param name="source">What says so, in words.</param>
    public static Finding OtherPeriod(SourcePosition at, string plan, string written, string right, Wording source) =>
        About("LKJ373", at, $"{plan} {written}",
            new($"Teks menyebut {plan} {written}, padahal {source.Indonesia} {right}.", $"The text says {plan} {written}, but {source.Inggris} {right}."),
            Years) with
        { Tercetak = written, Terhitung = right };

    /// <summary>A year of a plan that is counted wrong.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="year">The year.</param>
    /// <param name="written">Which one it is called: "pertama".</param>
    /// <param name="plan">The plan with its period.</param>
    /// <param name="right">Which one it is.</param>
    public static Finding WrongCount(SourcePosition at, int year, string written, string plan, int right) =>
        About("LKJ374", at, $"tahun {written}",
            new($"Tahun {year} disebut 'tahun {written}', padahal dalam {plan} tahun itu tahun ke-{right}.",
                $"{year} is called 'tahun {written}', although in {plan} it is year {right}."),
            Years);

    /// <summary>A number of years that a period does not have.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="written">The number.</param>
    /// <param name="period">The period.</param>
    /// <param name="right">How many years it has.</param>
    public static Finding WrongLength(SourcePosition at, string written, string period, int right) =>
        About("LKJ374", at, $"{written} tahun",
            new($"Teks menyebut {written} tahun, padahal {period} adalah {right} tahun.", $"The text says {written} years, although {period} are {right} years."),
            Years) with
        { Tercetak = written };

    /// <summary>A caption or title of another year.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="title">The caption or title.</param>
    /// <param name="written">The year that it names.</param>
    /// <param name="tahun">The report's year.</param>
    public static Finding OtherYear(SourcePosition at, string title, string written, int tahun) =>
        About("LKJ375", at, title,
            new($"Judul '{title}' menyebut tahun {written}, padahal isinya data tahun laporan, {tahun}.",
                $"The title '{title}' names {written}, but it holds data of the report's year, {tahun}."),
            Years) with
        { Tercetak = written };

    /// <summary>A caption of other years than its chart shows.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="title">The caption.</param>
    /// <param name="written">The years that it names.</param>
    /// <param name="shown">The years shown.</param>
    public static Finding OtherStretch(SourcePosition at, string title, string written, string shown) =>
        About("LKJ375", at, title,
            new($"Judul '{title}' menyebut tahun {written}, sedangkan isinya tahun {shown}.", $"The title '{title}' names {written}, but it holds {shown}."),
            Years) with
        { Tercetak = written, Terhitung = shown };

    /// <summary>The report itself under another year.</summary>
    /// <param name="at">Where the year stands.</param>
    /// <param name="words">The words that name it.</param>
    /// <param name="written">The year that they name.</param>
    /// <param name="tahun">The report's year.</param>
    public static Finding OwnReportOfOtherYear(SourcePosition at, string words, string written, int tahun) =>
        About("LKJ375", at, words,
            new($"Teks menulis \"{words}\" tentang laporan ini sendiri, padahal laporan ini tentang tahun {tahun}, bukan {written}.",
                $"The text says \"{words}\" of this report itself, but the report is about {tahun}, not {written}."),
            Years) with
        { Tercetak = written };

    /// <summary>A sentence of another year about a table of this year.</summary>
    /// <param name="at">Where the year stands.</param>
    /// <param name="written">The year that it names.</param>
    /// <param name="table">The table to which it refers.</param>
    /// <param name="tahun">The report's year.</param>
    public static Finding OtherYearsTable(SourcePosition at, string written, string table, int tahun) =>
        About("LKJ375", at, $"{written} {table}",
            new($"Kalimat ini menyebut tahun {written} dan merujuk {table}, padahal isinya data tahun laporan, {tahun}.",
                $"This sentence names {written} and refers to {table}, which holds data of the report's year, {tahun}."),
            Years) with
        { Tercetak = written };

    /// <summary>A yearly document of another year.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="document">The document, as it is called.</param>
    /// <param name="written">Its year as written.</param>
    /// <param name="tahun">The report's year.</param>
    public static Finding OtherYearsDocument(SourcePosition at, string document, string written, int tahun) =>
        About("LKJ376", at, $"{document} {written}",
            new($"Teks menyebut {document} tahun {written}, padahal laporan ini tentang tahun {tahun}.",
                $"The text names the {document} of {written}, but this report is about {tahun}."),
            Years) with
        { Tercetak = written };

    private static Wording Dates => Remedy.Of(new("samakan tanggal kata pengantar, penutup, dan kepala laporan (laporan.md)", "use the same date in preface, closing chapter and head of the report (laporan.md)"));

    private static Wording Years => Remedy.Of(new("perbaiki tahunnya; kalimat dari laporan tahun lalu sering tertinggal", "correct the year; sentences of last year's report are often left over"));

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static Finding About(string code, SourcePosition at, string words, Wording message, Wording remedy) =>
        new(code, Tingkat.Peringatan, at, message, remedy) { Tempat = new Tempat.Words(words) };
}
