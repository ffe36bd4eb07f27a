namespace Lkjip.Publish.Core;

/// <summary>Notes about what contradicts nothing but is hard to believe (35x): questions, each with the value and the suspected slip.</summary>
public static class PlausibilityFindings
{
    private static Wording Check => Remedy.Of(
        new("cocokkan dengan dokumen sumbernya, dan perbaiki bila keliru", "compare with the source document, and correct it if it is wrong"),
        new("biarkan, dan jelaskan sebagai tanggapan (reviu.json) bila perlu", "leave it, and explain in an answer (reviu.json) where needed"));

    /// <summary>An amount far below all others of its kind.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="node">Id of the node.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="smallest">The smallest of the others.</param>
    /// <param name="meant">What may be meant.</param>
    public static Finding TinyAmount(SourcePosition at, string node, string nama, string amount, string smallest, string meant) =>
        Ask("LKJ350", at, new Tempat.BudgetNode(node),
            new($"Pagu '{nama}' {amount}, jauh di bawah yang lain (paling kecil {smallest}). Apakah {meant} yang dimaksud, yaitu ditulis dalam ribuan?",
                $"The budget ceiling of '{nama}' is {amount}, far below the others (the smallest is {smallest}). Is {meant} meant, that is, was it written in thousands?"));

    /// <summary>An amount of about a thousandth, or a thousand times, of last year's.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="node">Id of the node.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="last">Last year's.</param>
    /// <param name="meant">What may be meant.</param>
    public static Finding UnlikeLastYear(SourcePosition at, string node, string nama, string amount, string last, string meant) =>
        Ask("LKJ350", at, new Tempat.BudgetNode(node),
            new($"Pagu '{nama}' {amount}, sedangkan tahun lalu {last}. Apakah {meant} yang dimaksud, yaitu ditulis dalam ribuan?",
                $"The budget ceiling of '{nama}' is {amount}, but it was {last} last year. Is {meant} meant, that is, was it written in thousands?"));

    /// <summary>Little or nothing was spent, although the work was done.</summary>
    /// <param name="at">Where the spending stands.</param>
    /// <param name="node">Id of the node.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="spent">The spending.</param>
    /// <param name="pagu">The budget ceiling.</param>
    /// <param name="share">The share spent.</param>
    /// <param name="question">The suspected slip, as a question.</param>
    public static Finding LittleSpent(SourcePosition at, string node, string nama, string spent, string pagu, string share, Wording question) =>
        Ask("LKJ351", at, new Tempat.BudgetNode(node),
            new($"Realisasi '{nama}' {spent} dari pagu {pagu} ({share}). {question.Indonesia}",
                $"The actual spending of '{nama}' is {spent} of a budget ceiling of {pagu} ({share}). {question.Inggris}"));

    /// <summary>A percentage that looks like a fraction.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="place">The indicator.</param>
    /// <param name="what">Which value, with the indicator's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="other">What it is compared with.</param>
    /// <param name="meant">What may be meant.</param>
    public static Finding Fraction(SourcePosition at, Tempat place, Wording what, string value, Wording other, string meant) =>
        Ask("LKJ352", at, place,
            new($"{what.Indonesia} {value}, sedangkan {other.Indonesia}. Apakah {meant} yang dimaksud, yaitu ditulis sebagai pecahan?",
                $"{what.Inggris} is {value}, while {other.Inggris}. Is {meant} meant, that is, was it written as a fraction?"));

    /// <summary>A realisasi of many times its target, or of a tenth.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="place">The indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="value">The realisasi.</param>
    /// <param name="times">How many times the target.</param>
    /// <param name="target">The target.</param>
    /// <param name="question">The suspected slip, as a question.</param>
    public static Finding OffByDigit(SourcePosition at, Tempat place, string nama, string value, string times, string target, Wording question) =>
        Ask("LKJ353", at, place,
            new($"Realisasi '{nama}' {value}, yaitu {times} kali targetnya {target}. {question.Indonesia}",
                $"The actual figure of '{nama}' is {value}, which is {times} times its target of {target}. {question.Inggris}"));

    /// <summary>Nothing reached of a target.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="place">The indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="value">Zero, with its unit.</param>
    /// <param name="target">The target.</param>
    public static Finding NothingReached(SourcePosition at, Tempat place, string nama, string value, string target) =>
        Ask("LKJ353", at, place,
            new($"Realisasi '{nama}' {value}, padahal targetnya {target}. Apakah memang belum ada hasilnya, atau realisasinya belum diisi?",
                $"The actual figure of '{nama}' is {value}, although its target is {target}. Was nothing reached indeed, or is the figure still to be filled in?"));

    /// <summary>A value of another year with fewer or more digits than all others.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="indikator">Id of the indicator.</param>
    /// <param name="what">Which value, with the indicator's name and the year.</param>
    /// <param name="value">The value.</param>
    /// <param name="usual">What the others are about.</param>
    /// <param name="meant">What may be meant.</param>
    public static Finding OutOfSeries(SourcePosition at, string indikator, Wording what, string value, string usual, string meant) =>
        Ask("LKJ353", at, new Tempat.Indikator(indikator),
            new($"{what.Indonesia} {value}, sedangkan pada tahun-tahun lain sekitar {usual}. Apakah {meant} yang dimaksud?",
                $"{what.Inggris} is {value}, while it is about {usual} in other years. Is {meant} meant?"));

    /// <summary>A share of a whole above the whole.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="place">The indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="value">The share.</param>
    public static Finding MoreThanAll(SourcePosition at, Tempat place, string nama, string value) =>
        Ask("LKJ354", at, place,
            new($"Realisasi '{nama}' {value}, padahal indikator ini bagian dari keseluruhan. Apakah ini capaiannya, bukan realisasinya?",
                $"The actual figure of '{nama}' is {value}, although the indicator is a part of a whole. Is this its capaian and not the actual figure?"));

    /// <summary>A target worse than what was reached last year.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="indikator">Id of the indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="target">The target.</param>
    /// <param name="before">Last year's realisasi.</param>
    /// <param name="year">Last year.</param>
    public static Finding TargetBehind(SourcePosition at, string indikator, string nama, string target, string before, int year) =>
        Ask("LKJ355", at, new Tempat.Indikator(indikator),
            new($"Target '{nama}' {target}, padahal realisasi tahun {year} sudah {before}. Apakah targetnya memang lebih ringan daripada yang sudah dicapai?",
                $"The target of '{nama}' is {target}, although {before} was reached in {year}. Is the target meant to be easier than what was reached already?"));

    /// <summary>A direction that does not fit the name.</summary>
    /// <param name="at">Where the indicator stands.</param>
    /// <param name="place">The indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="written">The direction as written.</param>
    /// <param name="other">The other one.</param>
    /// <param name="word">The word of the name that says so.</param>
    public static Finding OddDirection(SourcePosition at, Tempat place, string nama, string written, string other, string word) =>
        Ask("LKJ356", at, place,
            new($"Indikator '{nama}' dinyatakan {written}, padahal namanya menyebut '{word}'. Apakah arahnya seharusnya {other}?",
                $"The indicator '{nama}' is declared {written}, although its name says '{word}'. Should its direction be {other}?"));

    /// <summary>A category that does not fit its number.</summary>
    /// <param name="at">Where they stand.</param>
    /// <param name="indikator">Id of the indicator.</param>
    /// <param name="what">Which value, with the indicator's name.</param>
    /// <param name="value">Both.</param>
    /// <param name="number">The number.</param>
    /// <param name="step">The category of the number.</param>
    /// <param name="bound">Where the written category begins.</param>
    public static Finding LetterOrNumber(SourcePosition at, string indikator, Wording what, string value, string number, string step, Wording bound) =>
        Ask("LKJ357", at, new Tempat.Indikator(indikator),
            new($"{what.Indonesia} ditulis {value}, padahal {number} termasuk {step} ({bound.Indonesia}). Mana yang keliru, kategori atau angkanya?",
                $"{what.Inggris} is written {value}, although {number} belongs to {step} ({bound.Inggris}). Which one is wrong, the category or the number?"));

    /// <summary>An indicator whose evidence is in the data, but which does not name it.</summary>
    /// <param name="at">Where the indicator stands.</param>
    /// <param name="indikator">Its id.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="evidence">What the evidence is called.</param>
    public static Finding EvidenceUnused(SourcePosition at, string indikator, string nama, Wording evidence) =>
        new("LKJ358", Tingkat.Catatan, at,
            new($"Indikator '{nama}' tidak menyebut data pendukungnya, sehingga realisasinya tidak dicocokkan. Apakah {evidence.Indonesia} data pendukungnya?",
                $"The indicator '{nama}' does not name its supporting data, so that its actual figure is not compared. Is it {evidence.Inggris}?"),
            Remedy.Of(
                new("sebutkan angka pendukungnya pada indikator ini (kunci dataPendukung di kinerja.json); bila bukan itu buktinya, biarkan",
                    "name the supporting figure with this indicator (key dataPendukung in kinerja.json); if that is not its evidence, leave it"),
                new("sebutkan juga, karena dokumennya tidak berubah", "name it as well, for the document does not change")))
        { Tempat = new Tempat.Indikator(indikator) };

    /// <summary>The text tells as realisasi what the data hold as target.</summary>
    /// <param name="at">Where the realisasi stands.</param>
    /// <param name="indikator">Id of the indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="realisasi">The realisasi of the data.</param>
    /// <param name="target">The target of the data.</param>
    public static Finding Swapped(SourcePosition at, string indikator, string nama, string realisasi, string target) =>
        Ask("LKJ359", at, new Tempat.Indikator(indikator),
            new($"Realisasi '{nama}' dalam data {realisasi} dan targetnya {target}, sedangkan teks menyebut realisasi {target}. Apakah target dan realisasinya tertukar?",
                $"The actual figure of '{nama}' is {realisasi} in the data and its target {target}, while the text tells an actual figure of {target}. Were target and actual figure interchanged?"));

    private static Finding Ask(string code, SourcePosition at, Tempat place, Wording message) => new(code, Tingkat.Catatan, at, message, Check) { Tempat = place };
}
