using System.Text;

namespace Lkjip.Publish.Data.Tests;

/// <summary>What the checks found, as readers take it away.</summary>
public sealed class FindingsCsvTests
{
    private static readonly FindingView Cell = new()
    {
        Id = "lkj201-iku-ikm-capaian",
        Kode = "LKJ201",
        Tingkat = Tingkat.Peringatan,
        Place = "Tabel 3.1 Capaian",
        ShortPlace = "Tabel 3.1",
        Detail = "IKM; kolom Capaian",
        Sentence = "Tabel 3.1, baris 'IKM', kolom 'Capaian': tercetak 100%, padahal hasil perhitungannya 101,89% (91,7 ÷ 90 × 100).",
        IsPlain = true,
        Tercetak = "100%",
        Terhitung = "101,89%",
        Rumus = "realisasi ÷ target × 100 = 91,7 ÷ 90 × 100",
        Answer = new AnswerView(JenisTanggapan.Diterima, "Dibulatkan; benar."),
    };

    [Fact]
    public void Each_finding_is_a_line_with_its_sentence_and_what_follows_comes_right_after_it()
    {
        FindingView prose = Cell with
        {
            Id = "lkj202-kinerja-ikm-capaian",
            Kode = "LKJ202",
            Place = "Bab IV Penutup",
            Detail = "dalam teks: capaian 'IKM'",
            Sentence = "Teks menyebut capaian 'IKM' 100%.",
            Quote = "=Capaian \"IKM\" 100%.",
            Answer = null,
        };
        FindingView missing = new()
        {
            Id = "lkj401-lampiran",
            Kode = "LKJ401",
            Tingkat = Tingkat.Catatan,
            Place = "Seluruh laporan",
            ShortPlace = "Seluruh laporan",
            Sentence = "Laporan tidak memuat lampiran.",
        };

        Lines(new(FindingKind.Arithmetic, [new("Bab III Akuntabilitas", [Cell with { Below = [prose] }])]), new(FindingKind.Completeness, [new("Data laporan", [missing])])).ShouldBe(
        [
            "Kode;Tingkat;Bab;Tempat;Rincian;Catatan;Kalimat;Tercetak;Hasil perhitungan;Rumus;Akibat dari;Tanggapan;Tanda",
            "LKJ201;peringatan;Bab III Akuntabilitas;Tabel 3.1 Capaian;\"IKM; kolom Capaian\";\"Tabel 3.1, baris 'IKM', kolom 'Capaian': tercetak 100%, padahal hasil perhitungannya 101,89% (91,7 ÷ 90 × 100).\";;100%;101,89%;\"realisasi ÷ target × 100 = 91,7 ÷ 90 × 100\";;\"Dibulatkan; benar.\";lkj201-iku-ikm-capaian",
            "LKJ202;peringatan;Bab III Akuntabilitas;Bab IV Penutup;dalam teks: capaian 'IKM';Teks menyebut capaian 'IKM' 100%.;\"'=Capaian \"\"IKM\"\" 100%.\";100%;101,89%;\"realisasi ÷ target × 100 = 91,7 ÷ 90 × 100\";lkj201-iku-ikm-capaian;;lkj202-kinerja-ikm-capaian",
            "LKJ401;catatan;Data laporan;Seluruh laporan;;Laporan tidak memuat lampiran.;;;;;;;lkj401-lampiran",
        ]);
    }

    private static string[] Lines(params FindingSection[] sections)
    {
        string text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true).GetString(FindingsCsv.Write(sections));
        text[0].ShouldBe('\uFEFF');
        return text[1..].TrimEnd().Split("\r\n");
    }
}
