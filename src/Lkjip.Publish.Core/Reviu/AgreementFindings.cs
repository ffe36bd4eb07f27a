namespace Lkjip.Publish.Core;

/// <summary>Findings about two places that disagree (3xx). Unless said, each is a <see cref="Tingkat.Peringatan"/>.</summary>
public static class AgreementFindings
{
    /// <summary>Code of an answer to nothing.</summary>
    internal const string UnusedAnswer = "LKJ391";

    /// <summary>Code of a realisasi that is not what its supporting data give.</summary>
    internal const string NotFromDataCode = "LKJ314";

    /// <summary>A table repeats a figure otherwise than the data hold it. A <see cref="Tingkat.Catatan"/> where it is no other thing that is printed.</summary>
    /// <param name="cell">The cell.</param>
    public static Finding Cell(CellDifference cell) =>
        FigureFindings.Differs("LKJ301", cell,
            cell.IsText
                ? new($"tercetak '{cell.Tercetak}', padahal dalam data '{cell.Terhitung}'", $"printed '{cell.Tercetak}', but '{cell.Terhitung}' in the data")
                : new($"tercetak {cell.Tercetak}, padahal dalam data {cell.Terhitung}", $"printed {cell.Tercetak}, but {cell.Terhitung} in the data"),
            BothPlaces) with
        { Tingkat = cell.IsSlight ? Tingkat.Catatan : Tingkat.Peringatan };

    /// <summary>The prose tells a figure otherwise than the data hold it.</summary>
    /// <param name="value">The inline value.</param>
    /// <param name="name">What its figure is called.</param>
    /// <param name="step">How a category follows from its number; null for what the data state.</param>
    public static Finding Prose(ProseDifference value, Wording name, ShownFormula? step = null)
    {
        Wording told = FigureFindings.Told(value, name);
        string data = value.IsText ? $"'{value.Terhitung}'" : value.Terhitung;
        Wording right = step is null
            ? new($"dalam data {data}", $"it is {data} in the data")
            : new($"menurut nilainya {data} ({step.Numbers})", $"by its value it is {data} ({step.Numbers})");
        return FigureFindings.Differs("LKJ302", value, new($"{told.Indonesia}, padahal {right.Indonesia}.", $"{told.Inggris}, but {right.Inggris}."), step, BothPlaces);
    }

    /// <summary>An indicator of the Perjanjian Kinerja has no realisasi.</summary>
    public static Finding NotReported(SourcePosition at, string indikator, string nama) =>
        About("LKJ310", at, new Tempat.Indikator(indikator),
            new($"Indikator '{nama}' ada dalam Perjanjian Kinerja, tetapi realisasinya tidak dilaporkan.",
                $"The indicator '{nama}' is in the Perjanjian Kinerja, but its actual figure is not reported."),
            Remedy.Of(
                new("isi realisasinya, atau jelaskan dalam teks mengapa tidak diukur", "fill in the actual figure, or explain in the text why it was not measured")));

    /// <summary>An indicator is reported that the Perjanjian Kinerja does not have.</summary>
    public static Finding NotAgreed(SourcePosition at, string indikator, string nama) =>
        About("LKJ311", at, new Tempat.Indikator(indikator),
            new($"Indikator '{nama}' dilaporkan, tetapi tidak ada dalam Perjanjian Kinerja.",
                $"The indicator '{nama}' is reported, but is not in the Perjanjian Kinerja."),
            Remedy.Of(
                new("periksa apakah indikator ini memang dilaporkan; bila ya, isi targetnya menurut Perjanjian Kinerja (kunci perjanjian)",
                    "check whether this indicator is to be reported; if so, fill in its target from the Perjanjian Kinerja (key perjanjian)")));

    /// <summary>The Perjanjian Kinerja sets another target than the plan.</summary>
    public static Finding TargetDiffers(SourcePosition at, string indikator, string nama, string agreed, string planned) =>
        About("LKJ312", at, new Tempat.Indikator(indikator),
            new($"Target '{nama}' dalam Perjanjian Kinerja {agreed}, padahal dalam Renstra {planned}.",
                $"The target of '{nama}' is {agreed} in the Perjanjian Kinerja, but {planned} in the Renstra."),
            Remedy.Of(
                new("cocokkan kedua dokumen, dan jelaskan dalam teks bila target memang diubah", "compare both documents, and explain in the text if the target was indeed changed"))) with
        {
            Tercetak = agreed,
            Terhitung = planned,
        };

    /// <summary>An indicator is measured in two units.</summary>
    /// <param name="at">Where the one unit stands.</param>
    /// <param name="indikator">Id of the indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="here">Where it stands, in words.</param>
    /// <param name="one">The one unit.</param>
    /// <param name="where">Where the other stands, in words.</param>
    /// <param name="other">The other unit.</param>
    public static Finding UnitDiffers(SourcePosition at, string indikator, string nama, Wording here, string one, Wording where, string other) =>
        About("LKJ313", at, new Tempat.Indikator(indikator),
            new($"Satuan '{nama}' {here.Indonesia} tertulis '{one}', padahal {where.Indonesia} '{other}'.",
                $"The unit of '{nama}' {here.Inggris} is written '{one}', but {where.Inggris} '{other}'."),
            Remedy.Of(new("samakan satuannya di kedua tempat", "use the same unit in both places")));

    /// <summary>An indicator whose name says that it is measured otherwise.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="place">The indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="word">The word of the name.</param>
    public static Finding UnitContradictsName(SourcePosition at, Tempat place, string nama, string unit, string word) =>
        About("LKJ313", at, place,
            new($"Satuan '{nama}' tertulis '{unit}', padahal namanya dimulai dengan '{word}'.", $"The unit of '{nama}' is written '{unit}', although its name begins with '{word}'."),
            Remedy.Of(new("perbaiki satuan atau namanya menurut Perjanjian Kinerja", "correct the unit or the name according to the Perjanjian Kinerja")));

    /// <summary>A realisasi is not what its supporting data give.</summary>
    /// <param name="at">Where the realisasi stands.</param>
    /// <param name="indikator">Id of the indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="stated">The realisasi.</param>
    /// <param name="computed">What the data give.</param>
    /// <param name="data">What the figure of the data is called.</param>
    /// <param name="rumus">How it is computed; null for an input.</param>
    public static Finding NotFromData(SourcePosition at, string indikator, string nama, string stated, string computed, Wording data, ShownFormula? rumus)
    {
        string way = rumus?.Numbers is { } numbers ? $" ({numbers})" : string.Empty;
        return About(NotFromDataCode, at, new Tempat.Indikator(indikator),
            new($"Realisasi '{nama}' {stated}, padahal data pendukungnya, {data.Indonesia}, memberi {computed}{way}.",
                $"The actual figure of '{nama}' is {stated}, but its supporting data, the {data.Inggris}, give {computed}{way}."),
            Remedy.Of(new("periksa data pendukung dan realisasinya, lalu perbaiki yang keliru", "check the supporting data and the actual figure, then correct what is wrong"))) with
        {
            Tercetak = stated,
            Terhitung = computed,
            Rumus = rumus?.Whole,
        };
    }

    /// <summary>More was spent than the pagu allows.</summary>
    /// <param name="at">Where the spending stands.</param>
    /// <param name="node">Id of the node.</param>
    /// <param name="what">What was spent, with its name: "Realisasi 'Program …'".</param>
    /// <param name="realisasi">The spending.</param>
    /// <param name="pagu">What it was to be.</param>
    public static Finding OverSpent(SourcePosition at, string node, Wording what, string realisasi, string pagu) =>
        About("LKJ320", at, new Tempat.BudgetNode(node),
            new($"{what.Indonesia} {realisasi} melebihi pagunya {pagu}.",
                $"{what.Inggris} is {realisasi}, which exceeds its budget ceiling of {pagu}."),
            Remedy.Of(
                new("cocokkan pagu dan realisasinya dengan laporan realisasi anggaran", "compare the budget ceiling and the actual spending with the statement of spending"))) with
        { Tercetak = realisasi, Terhitung = pagu };

    /// <summary>A node serves a sasaran that the node above it does not.</summary>
    public static Finding ForeignSasaran(SourcePosition at, string node, string nama, string sasaran, string parent) =>
        About("LKJ321", at, new Tempat.BudgetNode(node),
            new($"'{nama}' mendukung sasaran '{sasaran}', padahal induknya '{parent}' tidak.",
                $"'{nama}' serves the objective '{sasaran}', but its parent '{parent}' does not."),
            Remedy.Of(new("tambahkan sasaran itu pada induknya, atau hapus dari sini", "add that objective to the parent, or remove it here")));

    /// <summary>The money by account is not the money by programme.</summary>
    public static Finding AccountsDiffer(SourcePosition at, Wording figure, string accounts, string programs) =>
        About("LKJ322", at, new Tempat.Accounts(figure.Indonesia),
            new($"Jumlah {figure.Indonesia} menurut jenis belanja {accounts}, padahal menurut program {programs}.",
                $"The total {figure.Inggris} is {accounts} by type of expenditure, but {programs} by programme."),
            Remedy.Of(new("periksa kedua rincian, yang membagi uang yang sama", "check both breakdowns, which divide the same money"))) with
        {
            Tercetak = accounts,
            Terhitung = programs,
        };

    /// <summary>A code does not begin with the code above it.</summary>
    public static Finding CodeOutside(SourcePosition at, NodeAnggaran node, string code, NodeAnggaran parent) =>
        About("LKJ323", at, new Tempat.BudgetNode(node.Id),
            new($"Kode '{node.Nama}' tertulis {code}, padahal kode induknya '{parent.Nama}' {parent.Kode}.",
                $"The code of '{node.Nama}' is {code}, but that of its parent '{parent.Nama}' is {parent.Kode}."),
            Remedy.Of(new("periksa kodenya menurut Permendagri 90/2019 dan pemutakhirannya", "check the code against Permendagri 90/2019 and its updates")));

    /// <summary>Two ways to count the same people differ.</summary>
    public static Finding CountsDiffer(SourcePosition at, Tempat place, Wording what, string one, Wording other) =>
        About("LKJ324", at, place,
            new($"Jumlah {what.Indonesia} {one}, padahal {other.Indonesia}.", $"The number of {what.Inggris} is {one}, but {other.Inggris}."),
            Remedy.Of(new("periksa rinciannya; jumlahnya harus sama", "check the breakdown; the numbers must be the same"))) with
        { Tercetak = one, Terhitung = other.Indonesia };

    /// <summary>Last year's figure differs from last year's report.</summary>
    public static Finding LastYearDiffers(SourcePosition at, Tempat place, Wording what, string stated, string reported, int tahun) =>
        About("LKJ330", at, place,
            new($"{what.Indonesia} tahun {tahun} tertulis {stated}, padahal laporan tahun {tahun} menyebut {reported}.",
                $"{what.Inggris} for {tahun} is given as {stated}, but the report for {tahun} says {reported}."),
            Remedy.Of(
                new("cocokkan dengan laporan tahun lalu, dan jelaskan dalam teks bila angkanya dikoreksi", "compare with last year's report, and explain in the text if the figure was corrected"))) with
        {
            Tercetak = stated,
            Terhitung = reported,
        };

    /// <summary>This year's figure is just last year's. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding Repeated(SourcePosition at, Tempat place, Wording what, string value) =>
        About("LKJ331", at, place,
            new($"{what.Indonesia} sama persis dengan tahun lalu: {value}.", $"{what.Inggris} is exactly the same as last year: {value}."),
            Remedy.Of(new("pastikan angka tahun lalu tidak tersalin", "make sure that last year's figure was not copied"))) with
        { Tingkat = Tingkat.Catatan };

    /// <summary>A NIP that cannot be one.</summary>
    public static Finding BadNip(SourcePosition at, string nip, Wording why) =>
        About("LKJ340", at, new Tempat.Person(nip), new($"NIP '{nip}' tidak mungkin benar: {why.Indonesia}.", $"The NIP '{nip}' cannot be right: {why.Inggris}."),
            Remedy.Of(
                new("periksa NIP itu, yang terdiri atas 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut",
                    "check that NIP, which has 18 digits: date of birth, month of appointment, sex, serial number")));

    /// <summary>One officer signs with two NIPs.</summary>
    public static Finding TwoNips(SourcePosition at, string nama, string one, string other) =>
        About("LKJ341", at, new Tempat.Person(nama),
            new($"{nama} menandatangani dengan NIP {one} dan NIP {other}.", $"{nama} signs with NIP {one} and with NIP {other}."),
            Remedy.Of(new("samakan NIP-nya", "use one and the same NIP"))) with
        { Tercetak = one, Terhitung = other };

    /// <summary>An answer of <c>reviu.json</c> to findings that there are none of.</summary>
    /// <param name="answer">The answer.</param>
    public static Finding AnswerToNothing(TanggapanReviu answer) =>
        new(UnusedAnswer, Tingkat.Peringatan, answer.Kode.At,
            new($"Tidak ada catatan pemeriksaan {answer.Kode.Value} yang cocok dengan tanggapan ini.",
                $"There is no finding {answer.Kode.Value} that this answer fits."),
            new("Hapus tanggapan ini bila catatannya sudah tidak ada, atau cocokkan tempat, rincian dan angka tercetaknya dengan keluaran perintah lkjip check --format json.",
                "Delete this answer if its finding is gone, or make its place, detail and printed figure agree with what the command lkjip check --format json says."))
        { Tempat = new Tempat.Answered(answer.Tempat, answer.Rincian) };

    private static Finding About(string code, SourcePosition at, Tempat place, Wording message, Wording remedy) =>
        new(code, Tingkat.Peringatan, at, message, remedy) { Tempat = place };

    private static Wording BothPlaces => Remedy.Of(new("cocokkan kedua tempat itu, lalu perbaiki yang keliru", "compare both places, then correct what is wrong"));
}
