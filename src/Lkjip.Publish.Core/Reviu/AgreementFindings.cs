namespace Lkjip.Publish.Core;

/// <summary>Findings about two places that disagree (3xx). Unless said, each is a <see cref="Tingkat.Peringatan"/>.</summary>
public static class AgreementFindings
{
    /// <summary>Code of an answer to nothing.</summary>
    internal const string UnusedAnswer = "LKJ391";

    /// <summary>A table repeats a figure otherwise than the data hold it.</summary>
    /// <param name="cell">The cell.</param>
    public static Finding Cell(CellDifference cell) =>
        FigureFindings.Differs("LKJ301", cell,
            new($"tercetak {cell.Tercetak}, sedangkan angka yang sama menurut data {cell.Terhitung}",
                $"printed {cell.Tercetak}, while the same figure according to the data is {cell.Terhitung}"),
            Remedy);

    /// <summary>The prose tells a figure otherwise than the data hold it.</summary>
    /// <param name="value">The inline value.</param>
    public static Finding Prose(ProseDifference value) => FigureFindings.Differs("LKJ302", value, Remedy);

    /// <summary>An indicator of the Perjanjian Kinerja has no realisasi.</summary>
    public static Finding NotReported(SourcePosition at, string indikator, string nama) =>
        About("LKJ310", at, new Tempat.Indikator(indikator),
            new($"Indikator '{nama}' ada dalam Perjanjian Kinerja, tetapi realisasinya tidak dilaporkan.",
                $"The indicator '{nama}' is in the Perjanjian Kinerja, but its actual figure is not reported."),
            new("Isi realisasinya, atau jelaskan dalam teks mengapa tidak diukur.",
                "Fill in the actual figure, or explain in the text why it was not measured."));

    /// <summary>An indicator is reported that the Perjanjian Kinerja does not have.</summary>
    public static Finding NotAgreed(SourcePosition at, string indikator, string nama) =>
        About("LKJ311", at, new Tempat.Indikator(indikator),
            new($"Indikator '{nama}' dilaporkan, tetapi tidak ada dalam Perjanjian Kinerja.",
                $"The indicator '{nama}' is reported, but is not in the Perjanjian Kinerja."),
            new("Isi 'perjanjian' indikator ini, atau periksa apakah ia memang dilaporkan.",
                "Fill in 'perjanjian' of this indicator, or check whether it is to be reported at all."));

    /// <summary>The Perjanjian Kinerja sets another target than the plan.</summary>
    public static Finding TargetDiffers(SourcePosition at, string indikator, string nama, string agreed, string planned) =>
        About("LKJ312", at, new Tempat.Indikator(indikator),
            new($"Target '{nama}' dalam Perjanjian Kinerja {agreed}, sedangkan dalam Renstra {planned}.",
                $"The target of '{nama}' is {agreed} in the Perjanjian Kinerja, but {planned} in the Renstra."),
            new("Periksa kedua dokumen; jelaskan dalam teks bila target memang diubah.",
                "Check both documents; explain in the text if the target was indeed changed.")) with
        {
            Tercetak = agreed,
            Terhitung = planned,
        };

    /// <summary>An indicator is measured in two units.</summary>
    /// <param name="at">Where the one unit stands.</param>
    /// <param name="indikator">Id of the indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="one">The one unit.</param>
    /// <param name="where">Where the other stands, in words.</param>
    /// <param name="other">The other unit.</param>
    public static Finding UnitDiffers(SourcePosition at, string indikator, string nama, string one, Wording where, string other) =>
        About("LKJ313", at, new Tempat.Indikator(indikator),
            new($"Satuan '{nama}' tertulis '{one}', sedangkan {where.Indonesia} '{other}'.",
                $"The unit of '{nama}' is written '{one}', but {where.Inggris} '{other}'."),
            new("Samakan satuannya.", "Use the same unit in both places."));

    /// <summary>An indicator whose name says that it is measured otherwise.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="place">The indicator.</param>
    /// <param name="nama">Its name.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="word">The word of the name.</param>
    public static Finding UnitContradictsName(SourcePosition at, Tempat place, string nama, string unit, string word) =>
        About("LKJ313", at, place,
            new($"Satuan '{nama}' tertulis '{unit}', padahal namanya dimulai dengan '{word}'.", $"The unit of '{nama}' is written '{unit}', although its name begins with '{word}'."),
            new("Dalam rancangan, perbaiki satuan atau namanya menurut Perjanjian Kinerja; dalam dokumen yang sudah ditandatangani, biarkan dan jelaskan dalam reviu.json.",
                "In a draft, correct the unit or the name according to the Perjanjian Kinerja; in a signed document, leave it and explain in reviu.json."));

    /// <summary>A realisasi is not what its supporting data give.</summary>
    public static Finding NotFromData(SourcePosition at, string indikator, string nama, string stated, string computed, string path, string? rumus) =>
        About("LKJ314", at, new Tempat.Indikator(indikator),
            new($"Realisasi '{nama}' {stated}, sedangkan data pendukungnya ({path}) memberi {computed}.",
                $"The actual figure of '{nama}' is {stated}, but its supporting data ({path}) give {computed}."),
            new("Periksa data pendukung; bila dokumen resminya yang salah, biarkan: temuan ini menjelaskannya.",
                "Check the supporting data; if it is the official document that is wrong, leave it: this finding explains it.")) with
        {
            Tercetak = stated,
            Terhitung = computed,
            Rumus = rumus,
        };

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
            new("Periksa pagu dan realisasinya.", "Check the budget ceiling and the actual spending.")) with
        { Tercetak = realisasi, Terhitung = pagu };

    /// <summary>A node serves a sasaran that the node above it does not.</summary>
    public static Finding ForeignSasaran(SourcePosition at, string node, string nama, string sasaran, string parent) =>
        About("LKJ321", at, new Tempat.BudgetNode(node),
            new($"'{nama}' mendukung sasaran '{sasaran}', sedangkan induknya '{parent}' tidak.",
                $"'{nama}' serves the objective '{sasaran}', but its parent '{parent}' does not."),
            new("Tambahkan sasaran itu pada induknya, atau hapus dari sini.", "Add that objective to the parent, or remove it here."));

    /// <summary>The money by account is not the money by programme.</summary>
    public static Finding AccountsDiffer(SourcePosition at, Wording figure, string accounts, string programs) =>
        About("LKJ322", at, new Tempat.Accounts(figure.Indonesia),
            new($"Jumlah {figure.Indonesia} menurut jenis belanja {accounts}, sedangkan menurut program {programs}.",
                $"The total {figure.Inggris} is {accounts} by type of expenditure, but {programs} by programme."),
            new("Kedua rincian membagi uang yang sama; periksa yang berbeda.", "Both breakdowns divide the same money; check where they differ.")) with
        {
            Tercetak = accounts,
            Terhitung = programs,
        };

    /// <summary>A code does not begin with the code above it.</summary>
    public static Finding CodeOutside(SourcePosition at, string node, string code, string parent) =>
        About("LKJ323", at, new Tempat.BudgetNode(node),
            new($"Kode '{code}' tidak diawali kode induknya '{parent}'.",
                $"The code '{code}' does not begin with the code of its parent, '{parent}'."),
            new("Periksa kodenya menurut Permendagri 90/2019 dan pemutakhirannya.", "Check the code against Permendagri 90/2019 and its updates."));

    /// <summary>Two ways to count the same people differ.</summary>
    public static Finding CountsDiffer(SourcePosition at, Tempat place, Wording what, string one, Wording other) =>
        About("LKJ324", at, place,
            new($"Jumlah {what.Indonesia} {one}, sedangkan {other.Indonesia}.", $"The number of {what.Inggris} is {one}, but {other.Inggris}."),
            new("Jumlahnya harus sama; periksa rinciannya.", "The numbers must be the same; check the breakdown.")) with
        { Tercetak = one, Terhitung = other.Indonesia };

    /// <summary>Last year's figure differs from last year's report.</summary>
    public static Finding LastYearDiffers(SourcePosition at, Tempat place, Wording what, string stated, string reported, int tahun) =>
        About("LKJ330", at, place,
            new($"{what.Indonesia} tahun {tahun} tertulis {stated}, sedangkan laporan tahun {tahun} menyebut {reported}.",
                $"{what.Inggris} for {tahun} is given as {stated}, but the report for {tahun} says {reported}."),
            new("Cocokkan dengan laporan tahun lalu; jelaskan dalam teks bila angkanya dikoreksi.",
                "Compare with last year's report; explain in the text if the figure was corrected.")) with
        {
            Tercetak = stated,
            Terhitung = reported,
        };

    /// <summary>This year's figure is just last year's. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding Repeated(SourcePosition at, Tempat place, Wording what, string value) =>
        About("LKJ331", at, place,
            new($"{what.Indonesia} sama persis dengan tahun lalu: {value}.", $"{what.Inggris} is exactly the same as last year: {value}."),
            new("Pastikan angka tahun lalu tidak tersalin.", "Make sure that last year's figure was not copied.")) with
        { Tingkat = Tingkat.Catatan };

    /// <summary>A NIP that cannot be one.</summary>
    public static Finding BadNip(SourcePosition at, string nip, Wording why) =>
        About("LKJ340", at, new Tempat.Person(nip), new($"NIP '{nip}' tidak mungkin benar: {why.Indonesia}.", $"The NIP '{nip}' cannot be right: {why.Inggris}."),
            new("NIP terdiri atas 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut.",
                "A NIP has 18 digits: date of birth, month of appointment, sex, serial number."));

    /// <summary>One officer signs with two NIPs.</summary>
    public static Finding TwoNips(SourcePosition at, string nama, string one, string other) =>
        About("LKJ341", at, new Tempat.Person(nama),
            new($"{nama} menandatangani dengan NIP {one} dan NIP {other}.", $"{nama} signs with NIP {one} and with NIP {other}."),
            new("Samakan NIP-nya.", "Use one and the same NIP.")) with
        { Tercetak = one, Terhitung = other };

    /// <summary>An answer of <c>reviu.json</c> to findings that there are none of.</summary>
    /// <param name="answer">The answer.</param>
    public static Finding AnswerToNothing(TanggapanReviu answer) =>
        new(UnusedAnswer, Tingkat.Peringatan, answer.Kode.At,
            new($"Tidak ada temuan {answer.Kode.Value} yang cocok dengan tanggapan ini.",
                $"There is no finding {answer.Kode.Value} that this answer fits."),
            new("Hapus tanggapan ini bila temuannya sudah tidak ada, atau cocokkan 'tempat', 'rincian' dan 'tercetak' dengan yang disebut oleh check --format json.",
                "Delete this answer if its finding is gone, or make 'tempat', 'rincian' and 'tercetak' agree with what check --format json says."))
        { Tempat = new Tempat.Answered(answer.Tempat, answer.Rincian) };

    private static Finding About(string code, SourcePosition at, Tempat place, Wording message, Wording remedy) =>
        new(code, Tingkat.Peringatan, at, message, remedy) { Tempat = place };

    private static Wording Remedy => new(
        "Cocokkan kedua tempat itu dengan dokumen; bila dokumen resminya memang berbeda, biarkan: situs menandai perbedaannya.",
        "Compare both places with the document; if the official document does differ, leave it: the site marks the difference.");
}
