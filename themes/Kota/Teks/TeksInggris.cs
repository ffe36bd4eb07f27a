using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>The texts in British English; names that the law uses keep their Indonesian short forms.</summary>
internal sealed partial class TeksInggris : Teks
{
    // The frame of every page.
    public override string LangsungKeIsi => "Skip to content";
    public override string PosisiAnda => "You are here";
    public override string Hubungi => "Contact us";
    public override string DibuatDengan => "Made with";
    public override string Program => "Lkjip.Publish";
    public override string Telepon => "Telephone";
    public override string Surel => "Email";

    // Search.
    public override string Cari => "Search";
    public override string KataCarian => "Word or number to look for";
    public override string ContohCarian => "For example: kemiskinan, IKM, 7.551.445.880";
    public override string Semua => "All";
    public override string HasilLain => "Show more results";
    public override string AdaHasil => "{n} pages found.";
    public override string TidakAdaHasil => "Nothing was found. The reports are in Indonesian: try an Indonesian word, or loosen the filters.";
    public override string TanpaIndeks => "The search index cannot be opened; please browse the lists below.";
    public override string CariTanpaSkrip => "Search needs JavaScript. Without it, please browse the lists below.";
    public override string MenurutDaerah => "By local government";
    public override string PilihDaerah => "Local government";
    public override string PilihOpd => "Regional agency (OPD)";
    public override string PilihBab => "Chapter";

    // Home, pemda, OPD and year.
    public override string LaporanTerbaru => "Latest reports";
    public override string Laporan => "Reports";
    public override string MenurutTahun => "By year";
    public override string ApaItu => "What is an LKjIP?";
    public override string ApaItu1 =>
        "The government agency performance report (Laporan Kinerja Instansi Pemerintah, LKjIP) is the yearly account that every government agency in Indonesia gives of the performance it agreed to deliver.";
    public override string ApaItu2 => "It compares the target of each indicator with the actual figure, together with the money spent to reach it.";
    public override string ApaItu3 =>
        "Presidential Regulation (Perpres) No. 29 of 2014 and Regulation of the Minister of Administrative Reform (PermenPANRB) No. 53 of 2014 require it.";
    public override string BelumAdaLaporan => "There is no report yet.";

    // Reports.
    public override string Lkjip => "LKjIP";
    public override string NamaDokumen => "Government Agency Performance Report";
    public override string Tahun => "Year";
    public override string Draf => "Draft";
    public override string PeringatanDraf =>
        "This report has not been adopted yet; its content may still change and must not be cited as official figures.";
    public override string AngkaPokok => "Key figures";
    public override string BacaLaporan => "Read the report";
    public override string UnduhPdf => "Download PDF";
    public override string EdisiCetak => "Print edition";
    public override string DaftarIsi => "Contents";
    public override string DaftarTabel => "List of tables";
    public override string DaftarGambar => "List of figures";
    public override string Ringkasan => "Executive summary";
    public override string IsiBab => "In this chapter";
    public override string IsiLaporan => "In this report";
    public override string Sebelumnya => "Previous";
    public override string Berikutnya => "Next";
    public override string PindahBab => "Other chapters";
    public override string KembaliKeLaporan => "Back to the report";
    public override string PenjelasanSelisih =>
        "This report shows the figures as printed in the official document. Where a printed figure differs from the one computed from its data, it is marked, and the computed figure is given below the table or beside the figure.";

    // Corrections.
    public override string Ralat => "Corrections";
    public override string Nomor => "No.";
    public override string Tanggal => "Date";
    public override string Bagian => "Part";
    public override string Semula => "Before";
    public override string Menjadi => "Now";
    public override string Alasan => "Reason";

    // Bound files.
    public override string BerkasLampiran => "Attached files";

    // Findings.
    public override string JudulReviu => "Check of figures";
    public override string LihatReviu => "See the check of figures of this report";
    public override string PengantarReviu1 =>
        "This page lists all notes that the automatic checks made on this report. Every figure is computed anew from its data, compared between the parts of the report, and then with what the official document says. The notes themselves are in Indonesian.";
    public override string PengantarReviu2 =>
        "A note does not necessarily mean poor performance: the cause may be a miscalculation, a typing error or rounding. Official figures are not changed; where the publisher has explained a note, the explanation stands with it.";
    public override string AkibatDari => "follows from";
    public override string SaringCatatan => "Filter the notes";
    public override string SaringCatatanAda => "{n} of {all} lines";
    public override string SaringCatatanKosong => "No note matches";
    public override string UnduhCatatan => "Download the notes (CSV)";
    public override string Peringatan => "warning";
    public override string DiperiksaMenurut => "Whether it is complete is checked by";
    public override string JudulAngkaBebas => "Numbers exempt from the checks";
    public override string PengantarAngkaBebas => "These numbers stand in the text but are not looked up in the data; the publisher says why.";
    public override string Tempat => "Place";
    public override string AngkaResmi => "In the document";
    public override string AngkaTerhitung => "Computed";
    public override string AngkaPembanding => "Compared with";
    public override string Penjelasan => "Explanation";
    public override string MenurutData => "according to the data of the report";

    // Parts of a chapter.
    public override string Sumber => "Source:";
    public override string Catatan => "Note:";
    public override string CaraHitung => "How the figures of this table were computed";
    public override string CaraHitungPenjelasan =>
        "Every computed figure in this table can be clicked: its page names the inputs with their file and line.";
    public override string RincianHitungan => "How all figures were computed";
    public override string LewatiTabel => "Skip the figures of the table";
    public override string AsalAngka => "Origin of the figures:";
    public override string KembaliKeTabel => "Back to the table";
    public override string RumusKolom => "Formula of each column";
    public override string SebelumPembulatan => "before rounding";
    public override string DiDokumen => "Printed in the document:";
    public override string AsalAngkaPenjelasan =>
        "Below is every computed figure, its formula filled in with the inputs. A text such as \"data/anggaran.json:45\" names the source file and the line.";
    public override string Rumus => "Formula";
    public override string Keterangan => "Legend:";
    public override string Tercetak => "Printed";
    public override string Terhitung => "computed";
    public override string GambarBelumAda => "Picture not yet available";
    public override string AngkaDalamTabel => "Figures as a table";
    public override string Capaian => "Achievement";
    public override string Target => "Target";
    public override string TargetSeratus => "Target (100%)";
    public override string Realisasi => "Actual";
    public override string PaguSeratus => "Each budget ceiling (100%)";
    public override string BukanDariNol => "The vertical axis does not start at zero.";
    public override string KembaliKeSel => "Back to the figure in the table";
    public override string Nip => "NIP";

    // The print edition on a screen.
    public override string PetunjukCetak => "Print edition: the whole report on one page, ready to be printed on A4.";

    public override string Disusun => "Prepared by";
    public override string Data => "Data:";
    public override string JudulKolofon => "About the Figures and the Web Edition";
    public override string CaraAngka => "How the figures were computed";
    public override string CaraAngka1 =>
        "Derived figures in this report, such as achievement, percentages, sums and remainders, are computed by a program from their inputs by their formulas. It computes with full decimal numbers and rounds once, half up, when a figure is shown.";
    public override string CaraAngka2 =>
        "Figures that were printed in the official document are still shown. Where one differs from the computed figure, it is marked, and the computed figure is given below its table.";
    public override string DipakaiDi => "Used in";
    public override string EdisiWeb => "Web edition";
    public override string EdisiWebPenjelasan =>
        "This report is also published as web pages: every table can be copied, every derived figure names its origin, and corrections, if any, are announced there.";
    public override string PindaiKode => "QR code of the address of this report's web edition";
    public override string DibuatOleh => "The site and the PDF of this report are made from one source with";

    // 404.
    public override string TidakDitemukan => "Page not found";
    public override string TidakDitemukanSebab => "There is no such address on this site. It may be mistyped, or the page is not yet published.";
    public override string KeBeranda => "Go to the home page";

    public override string JudulTahun(int tahun) => $"Performance reports for {tahun}";

    public override string AngkaBerbeda(int jumlah) => jumlah == 1 ? "1 printed figure differs from the computed one" : $"{jumlah} printed figures differ from the computed ones";

    public override string IsiTabel(int baris, int kolom, int jumlah, int berbeda) =>
        $"A table of {baris} rows and {kolom} columns{(jumlah > 0 ? $"; {jumlah} of the rows are totals" : string.Empty)}{(berbeda > 0 ? $"; {AngkaBerbeda(berbeda)}" : string.Empty)}.";

    public override string JumlahRalat(IReadOnlyList<RalatView> ralat) => ralat.Count == 1
        ? $"After this report was published, one item in it was corrected on {Hari(ralat[0].Day)}."
        : $"After this report was published, {ralat.Count} items in it were corrected; the last correction is dated {Hari(ralat[^1].Day)}.";

    public override string NamaLampiran(string bab, int lembar) => $"Attachment: {bab}, sheet {lembar}";

    public override string TautanLampiran(string bab, int nomor, int banyak, AttachmentView berkas) =>
        $"{bab}{(banyak > 1 ? $", file {nomor} of {banyak}" : "")} (PDF, {FormatUkuran.Of(berkas.Bytes)})";

    public override string JumlahTemuan(FindingCount jumlah) => jumlah switch
    {
        { All: 0 } => "No notes of the automatic checks",
        { Answered: 0 } => Banyaknya(jumlah),
        _ => $"{Banyaknya(jumlah)}, {jumlah.Answered} answered",
    };

    public override string JudulTemuan(FindingKind jenis) => jenis switch
    {
        FindingKind.Arithmetic => "Figures that do not add up",
        FindingKind.Agreement => "Parts that do not agree",
        FindingKind.Completeness => "Completeness",
        FindingKind.Prose => "Text",
        _ => "Pictures and links",
    };

    public override string PengantarTemuan(FindingKind jenis) => jenis switch
    {
        FindingKind.Arithmetic => "A printed figure or term differs from what its formula gives.",
        FindingKind.Agreement => "The same thing is stated differently in two places.",
        FindingKind.Completeness => "Something that the regulation on performance reports asks for was not found.",
        FindingKind.Prose => "A sentence or a figure in the text that its data do not support.",
        _ => "A picture or a link that not every reader can use yet.",
    };

    public override string Tanggapan(JenisTanggapan jenis) => jenis is JenisTanggapan.Diralat ? "Corrected:" : "Answer of the publisher:";

    public override string LihatSelisih(int tanda) => $"Printed figure differs from the computed one: explanation {tanda}";

    public override string NilaiJawaban(int nilai, string bagian) => $"score {nilai}: {bagian}";

    public override string LihatCatatan(string tanda) => $"Note {tanda}";

    public override string Pemerintah(string pemda) => $"Government of {pemda}";

    public override string Kepala(string opd, int tahun) => $"{opd} · {Lkjip} {tahun}";

    public override string TemuanReviu(FindingCount jumlah) => jumlah switch
    {
        { All: 0 } => "The automatic checks found no contradicting figures.",
        _ => $"The automatic checks made {JumlahTemuan(jumlah)}; all can be read on the page Check of figures of the web edition.",
    };

    private static string Banyaknya(FindingCount jumlah) =>
        $"{jumlah.All} {(jumlah.All == 1 ? "note" : "notes")} of the checks{(jumlah.Warnings > 0 ? $" ({jumlah.Warnings} {(jumlah.Warnings == 1 ? "warning" : "warnings")})" : string.Empty)}";

    private static string Hari(DateOnly hari) => hari.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
