namespace Lkjip.Publish.Core;

/// <summary>Findings about two places that disagree (3xx). Unless said, each is a <see cref="Tingkat.Peringatan"/>.</summary>
public static class AgreementFindings
{
    /// <summary>Code of an answer to nothing.</summary>
    internal const string UnusedAnswer = "LKJ391";

    /// <summary>A table repeats a figure otherwise than the data hold it.</summary>
    /// <param name="cell">The cell.</param>
    public static Finding Cell(CellDifference cell) =>
        FigureFindings.Differs("LKJ301", cell, $"tercetak {cell.Printed}, sedangkan angka yang sama menurut data {cell.Computed}", Remedy);

    /// <summary>The prose tells a figure otherwise than the data hold it.</summary>
    /// <param name="value">The inline value.</param>
    public static Finding Prose(ProseDifference value) => FigureFindings.Differs("LKJ302", value, Remedy);

    /// <summary>An indicator of the Perjanjian Kinerja has no realisasi.</summary>
    public static Finding NotReported(SourcePosition at, string indikator, string nama) =>
        About("LKJ310", at, indikator, $"Indikator '{nama}' ada dalam Perjanjian Kinerja, tetapi realisasinya tidak dilaporkan.", "Isi realisasinya, atau jelaskan dalam teks mengapa tidak diukur.");

    /// <summary>An indicator is reported that the Perjanjian Kinerja does not have.</summary>
    public static Finding NotAgreed(SourcePosition at, string indikator, string nama) =>
        About("LKJ311", at, indikator, $"Indikator '{nama}' dilaporkan, tetapi tidak ada dalam Perjanjian Kinerja.", "Isi 'perjanjian' indikator ini, atau periksa apakah ia memang dilaporkan.");

    /// <summary>The Perjanjian Kinerja sets another target than the plan.</summary>
    public static Finding TargetDiffers(SourcePosition at, string indikator, string nama, string agreed, string planned) =>
        About("LKJ312", at, indikator, $"Target '{nama}' dalam Perjanjian Kinerja {agreed}, sedangkan dalam Renstra {planned}.", "Periksa kedua dokumen; jelaskan dalam teks bila target memang diubah.") with
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
    public static Finding UnitDiffers(SourcePosition at, string indikator, string nama, string one, string where, string other) =>
        About("LKJ313", at, indikator, $"Satuan '{nama}' tertulis '{one}', sedangkan {where} '{other}'.", "Samakan satuannya.");

    /// <summary>A realisasi is not what its supporting data give.</summary>
    public static Finding NotFromData(SourcePosition at, string indikator, string nama, string stated, string computed, string path, string? rumus) =>
        About("LKJ314", at, indikator, $"Realisasi '{nama}' {stated}, sedangkan data pendukungnya ({path}) memberi {computed}.", "Periksa data pendukung; bila dokumen resminya yang salah, biarkan: temuan ini menjelaskannya.") with
        {
            Tercetak = stated,
            Terhitung = computed,
            Rumus = rumus,
        };

    /// <summary>More was spent than the pagu allows.</summary>
    public static Finding OverSpent(SourcePosition at, string node, string nama, string realisasi, string pagu) =>
        About("LKJ320", at, node, $"Realisasi '{nama}' {realisasi} melebihi pagunya {pagu}.", "Periksa pagu dan realisasinya.") with { Tercetak = realisasi, Terhitung = pagu };

    /// <summary>A node serves a sasaran that the node above it does not.</summary>
    public static Finding ForeignSasaran(SourcePosition at, string node, string nama, string sasaran, string parent) =>
        About("LKJ321", at, node, $"'{nama}' mendukung sasaran '{sasaran}', sedangkan induknya '{parent}' tidak.", "Tambahkan sasaran itu pada induknya, atau hapus dari sini.");

    /// <summary>The money by account is not the money by programme.</summary>
    public static Finding AccountsDiffer(SourcePosition at, string figure, string accounts, string programs) =>
        About("LKJ322", at, "belanja", $"Jumlah {figure} menurut jenis belanja {accounts}, sedangkan menurut program {programs}.", "Kedua rincian membagi uang yang sama; periksa yang berbeda.") with
        {
            Rincian = figure,
            Tercetak = accounts,
            Terhitung = programs,
        };

    /// <summary>A code does not begin with the code above it.</summary>
    public static Finding CodeOutside(SourcePosition at, string node, string code, string parent) =>
        About("LKJ323", at, node, $"Kode '{code}' tidak diawali kode induknya '{parent}'.", "Periksa kodenya menurut Permendagri 90/2019 dan pemutakhirannya.");

    /// <summary>Two ways to count the same people differ.</summary>
    public static Finding CountsDiffer(SourcePosition at, string place, string what, string one, string other) =>
        About("LKJ324", at, place, $"Jumlah {what} {one}, sedangkan {other}.", "Jumlahnya harus sama; periksa rinciannya.") with { Tercetak = one, Terhitung = other };

    /// <summary>Last year's figure differs from last year's report.</summary>
    public static Finding LastYearDiffers(SourcePosition at, string place, string what, string stated, string reported, int tahun) =>
        About("LKJ330", at, place, $"{what} tahun {tahun} tertulis {stated}, sedangkan laporan tahun {tahun} menyebut {reported}.", "Cocokkan dengan laporan tahun lalu; jelaskan dalam teks bila angkanya dikoreksi.") with
        {
            Tercetak = stated,
            Terhitung = reported,
        };

    /// <summary>This year's figure is just last year's. A <see cref="Tingkat.Catatan"/>.</summary>
    public static Finding Repeated(SourcePosition at, string place, string what, string value) =>
        About("LKJ331", at, place, $"{what} sama persis dengan tahun lalu: {value}.", "Pastikan angka tahun lalu tidak tersalin.") with { Tingkat = Tingkat.Catatan };

    /// <summary>A NIP that cannot be one.</summary>
    public static Finding BadNip(SourcePosition at, string nip, string why) =>
        About("LKJ340", at, nip, $"NIP '{nip}' tidak mungkin benar: {why}.", "NIP terdiri atas 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut.");

    /// <summary>One officer signs with two NIPs.</summary>
    public static Finding TwoNips(SourcePosition at, string nama, string one, string other) =>
        About("LKJ341", at, nama, $"{nama} menandatangani dengan NIP {one} dan NIP {other}.", "Samakan NIP-nya.") with { Tercetak = one, Terhitung = other };

    /// <summary>An answer of <c>reviu.json</c> to findings that there are none of.</summary>
    /// <param name="answer">The answer.</param>
    public static Finding AnswerToNothing(TanggapanReviu answer) =>
        new(UnusedAnswer, Tingkat.Peringatan, answer.Kode.At, $"Tidak ada temuan {answer.Kode.Value} yang cocok dengan tanggapan ini.", "Hapus tanggapan ini bila temuannya sudah tidak ada, atau cocokkan 'tempat', 'rincian' dan 'tercetak' dengan yang disebut oleh check --format json.")
        {
            Tempat = answer.Tempat,
            Rincian = answer.Rincian,
        };

    private static Finding About(string code, SourcePosition at, string place, string message, string remedy) =>
        new(code, Tingkat.Peringatan, at, message, remedy) { Tempat = place };

    private const string Remedy = "Cocokkan kedua tempat itu dengan dokumen; bila dokumen resminya memang berbeda, biarkan: situs menandai perbedaannya.";
}
