namespace Lkjip.Publish.Core;

/// <summary>Findings about totals that do not hold what they are called, and about money that serves nothing or is told twice (38x).</summary>
public static class TotalFindings
{
    /// <summary>A first pagu that is ten or a thousand times off the pagu after the change.</summary>
    /// <param name="at">Where the first pagu stands.</param>
    /// <param name="node">Id of the node.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="murni">The first pagu.</param>
    /// <param name="pagu">The pagu after the change.</param>
    public static Finding MurniOff(SourcePosition at, string node, string nama, string murni, string pagu) =>
        About("LKJ380", at, new Tempat.BudgetNode(node),
            new($"Pagu murni '{nama}' {murni}, padahal pagunya sesudah perubahan {pagu}; agaknya ada angka yang kurang atau lebih.",
                $"The first budget ceiling of '{nama}' is {murni}, but {pagu} after the change; a digit seems to be missing or too many."),
            Remedy.Of(
                new("cocokkan pagu murni dengan lampiran Perjanjian Kinerja dan DPA", "compare the first budget ceiling with the attachment of the Perjanjian Kinerja and the DPA"),
                new("biarkan angkanya dan jelaskan sebagai tanggapan (reviu.json)", "leave the figure and explain in an answer (reviu.json)"))) with
        { Tercetak = murni, Terhitung = pagu };

    /// <summary>A typed total that its rows do not give.</summary>
    /// <param name="at">Where the total stands.</param>
    /// <param name="place">What the finding is about.</param>
    /// <param name="where">Table, row and column, in words.</param>
    /// <param name="written">The total.</param>
    /// <param name="sum">The sum.</param>
    /// <param name="way">How it is computed.</param>
    /// <param name="why">How the total may have come about, with its sign before it; empty where nothing explains it.</param>
    public static Finding TypedTotal(SourcePosition at, Tempat place, Wording where, string written, string sum, string way, Wording why) =>
        About("LKJ381", at, place,
            new($"{where.Indonesia}: tertulis {written}, padahal jumlah barisnya {sum} ({way}){why.Indonesia}.",
                $"{where.Inggris}: written {written}, although its rows sum up to {sum} ({way}){why.Inggris}."),
            Figures) with
        { Tercetak = written, Terhitung = sum, Rumus = way };

    /// <summary>A row that is called a mean and holds something else.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="place">What the finding is about.</param>
    /// <param name="where">Table, row and column, in words.</param>
    /// <param name="written">What it holds.</param>
    /// <param name="mean">The mean.</param>
    /// <param name="isSum">True where it holds the sum.</param>
    public static Finding NoMean(SourcePosition at, Tempat place, Wording where, string written, string mean, bool isSum) =>
        About("LKJ382", at, place,
            isSum
                ? new($"{where.Indonesia}: {written} adalah jumlah barisnya, padahal rata-ratanya {mean}.", $"{where.Inggris}: {written} is the sum of its rows, although their mean is {mean}.")
                : new($"{where.Indonesia}: tertulis {written}, padahal rata-rata barisnya {mean}.", $"{where.Inggris}: written {written}, although the mean of its rows is {mean}."),
            Figures) with
        { Tercetak = written, Terhitung = mean };

    /// <summary>A closing row that is called a mean and is computed as a sum.</summary>
    /// <param name="at">Where the table stands.</param>
    /// <param name="table">Id of the table.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="row">What the row is called.</param>
    public static Finding SumCalledMean(SourcePosition at, string table, string caption, string row) =>
        About("LKJ382", at, new Tempat.Table(table),
            new($"Baris penutup tabel '{caption}' bernama '{row}', padahal isinya jumlah.", $"The closing row of the table '{caption}' is called '{row}', although it holds sums."),
            Remedy.Of(new("namai baris itu 'Jumlah' atau hitung rata-ratanya", "call the row 'Jumlah' or compute the mean")));

    /// <summary>A partial total under a caption that names the whole.</summary>
    /// <param name="at">Where the table stands.</param>
    /// <param name="table">Id of the table.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="part">The total of the table.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="missing">What is left out.</param>
    public static Finding PartialTotal(SourcePosition at, string table, string caption, string part, string whole, string missing) =>
        About("LKJ383", at, new Tempat.Table(table),
            new($"Jumlah pagu dalam tabel '{caption}' {part}, padahal seluruhnya {whole}; yang tidak dihitung: {missing}.",
                $"The total budget ceiling in the table '{caption}' is {part}, but {whole} in all; not counted: {missing}."),
            Remedy.Of(
                new("sebutkan dalam judul bagian mana yang dimuat, atau muat seluruhnya", "say in the caption which part is shown, or show the whole"),
                new("biarkan dan jelaskan dalam catatan tabel", "leave it and explain in a remark of the table"))) with
        { Tercetak = part, Terhitung = whole };

    /// <summary>A table of the plan without some sasaran, under a caption that names the whole.</summary>
    /// <param name="at">Where the table stands.</param>
    /// <param name="table">Id of the table.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="shown">How many sasaran it shows.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="missing">Names of those that are missing.</param>
    public static Finding PartialPlan(SourcePosition at, string table, string caption, int shown, int all, string missing) =>
        About("LKJ387", at, new Tempat.Table(table),
            new($"Tabel '{caption}' memuat {shown} dari {all} sasaran; yang tidak dimuat: {missing}.",
                $"The table '{caption}' shows {shown} of {all} objectives; missing: {missing}."),
            Remedy.Of(new("muat semua sasaran atau sebutkan dalam judul bagian mana yang dimuat", "show all objectives or say in the caption which part is shown"), new("biarkan dan jelaskan dalam catatan tabel", "leave it and explain in a remark of the table")));

    /// <summary>A row of a typed table that stands there twice, with two amounts. A <see cref="Tingkat.Catatan"/>, a question.</summary>
    /// <param name="cell">The amount of the second.</param>
    /// <param name="where">Row and column of it, as messages name them.</param>
    /// <param name="amount">The amount of the second.</param>
    /// <param name="first">The amount of the first.</param>
    internal static Finding RowTwice(NumberCell cell, Wording where, string amount, string first) =>
        new("LKJ386", Tingkat.Catatan, cell.At,
            new($"{where.Indonesia}: baris ini ada dua kali, dengan {first} dan {amount}. Apakah memang dua hal?",
                $"{where.Inggris}: this row stands there twice, with {first} and {amount}. Are they two things?"),
            Remedy.Of(new("hapus yang berulang atau bedakan namanya", "delete the repeated one or tell their names apart"), new("biarkan dan jelaskan dalam catatan tabel", "leave it and explain in a remark of the table")))
        { Tempat = cell.Tempat, Tercetak = amount, Terhitung = first };

    /// <summary>A programme that names no sasaran, while others do.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="node">Id of the programme.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="pagu">Its pagu.</param>
    public static Finding ServesNone(SourcePosition at, string node, string nama, string pagu) =>
        About("LKJ384", at, new Tempat.BudgetNode(node),
            new($"'{nama}' (pagu {pagu}) tidak menyebut sasaran yang didukungnya, padahal program lain menyebutnya.",
                $"'{nama}' (budget ceiling {pagu}) does not name the objective that it serves, while other programmes do."),
            Remedy.Of(
                new("isi sasaran yang didukung program itu menurut Renstra atau Perjanjian Kinerja", "fill in the objective that the programme serves according to the Renstra or the Perjanjian Kinerja"),
                new("lakukan yang sama bila dokumennya menyebutnya; bila tidak, jelaskan sebagai tanggapan (reviu.json)", "do the same where the document says so; where it does not, explain in an answer (reviu.json)")));

    /// <summary>The only mission takes in programmes that serve none of its sasaran.</summary>
    /// <param name="at">Where the table stands.</param>
    /// <param name="table">Id of the table.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="misi">Name of the mission.</param>
    /// <param name="programs">The programmes, with their pagu.</param>
    public static Finding MissionTakesAll(SourcePosition at, string table, string caption, string misi, string programs) =>
        About("LKJ385", at, new Tempat.Table(table),
            new($"Tabel '{caption}' menghitung seluruh anggaran untuk misi '{misi}', termasuk yang tidak mendukung sasaran mana pun: {programs}.",
                $"The table '{caption}' counts the whole budget for the mission '{misi}', also what serves no objective: {programs}."),
            Remedy.Of(
                new("isi sasaran program itu atau kecualikan dari tabel", "fill in the objective of the programme or leave it out of the table"),
                new("biarkan dan jelaskan dalam catatan tabel", "leave it and explain in a remark of the table")));

    /// <summary>One part of the budget told twice.</summary>
    /// <param name="at">Where the second stands.</param>
    /// <param name="node">Id of the second.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="amounts">Its pagu and realisasi.</param>
    /// <param name="first">Name of the first, with what is above it.</param>
    public static Finding ToldTwice(SourcePosition at, string node, string nama, string amounts, string first) =>
        About("LKJ386", at, new Tempat.BudgetNode(node),
            new($"'{nama}' ({amounts}) sama dengan '{first}'; agaknya satu mata anggaran ditulis dua kali.",
                $"'{nama}' ({amounts}) is the same as '{first}'; one item of the budget seems to be written twice."),
            Remedy.Of(new("hapus yang berulang atau perbaiki angkanya", "delete the repeated one or correct its figures")));

    private static Wording Figures => Remedy.Of(
        new("perbaiki angkanya, atau biarkan program menghitungnya (kunci jumlah, jumlahDari atau rataRata)", "correct the figure, or let the program compute it (key jumlah, jumlahDari or rataRata)"),
        new("biarkan program menghitungnya, dan catat angka yang tercetak di data/tercetak/", "let the program compute it, and note the printed figure in data/tercetak/"));

    private static Finding About(string code, SourcePosition at, Tempat place, Wording message, Wording remedy) =>
        new(code, Tingkat.Peringatan, at, message, remedy) { Tempat = place };
}
