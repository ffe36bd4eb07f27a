using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>The texts on data in British English.</summary>
internal sealed class TeksDataInggris : TeksData
{
    // Below a table.
    public override string BawaPulang => "Download, cite, embed";
    public override string Unduh => "Download";
    public override string SemuaTabel => "All tables of this report";
    public override string Kutip => "Cite";
    public override string Apa => "APA";
    public override string BibTeX => "BibTeX";
    public override string Sematkan => "Embed";
    public override string SematkanPenjelasan => "Copy this line into your page; the table is shown there with its source.";
    public override string TabelSaja => "See this table alone";
    public override string BukaDiLaporan => "Open in the report";

    // The report's page.
    public override string Tentang => "About this report";
    public override string PenanggungJawab => "Responsible officer";
    public override string Terbit => "Published";
    public override string Ditandatangani => "Signed";
    public override string Versi => "Version";
    public override string LisensiData => "Licence of the data";
    public override string LisensiBelum => "Not yet stated by the publisher.";
    public override string Edisi => "Editions";
    public override string EdisiIni => "the edition shown on this site";
    public override string Pemeriksaan => "Checks";
    public override string Ralat => "Corrections";
    public override string BelumAdaRalat => "No corrections so far.";
    public override string Data => "Data";
    public override string KutipLaporan => "Cite this report";
    public override string BerkasBibTeX => "The report and all its tables as a BibTeX file";

    // Data of a report.
    public override string JudulDataLaporan => "Data of this report";
    public override string PengantarDataLaporan =>
        $"Every table and the figures of every chart in this report can be downloaded. {Kegunaan(Bahasa.En)}.";
    public override string TanpaTabel => "This report contains no tables.";

    // Data of the portal.
    public override string JudulData => "Open data";
    public override string PengantarData =>
        "All tables of all reports can be downloaded and reused. Their figures are those shown on the pages of the reports: the official figures as printed, unchanged.";
    public override string CaraMemanen => "For data portals and programs";
    public override string Katalog => "DCAT-AP catalogue (JSON-LD)";
    public override string KatalogPenjelasan =>
        "describes every report as a dataset, with the addresses and sizes of all its files. Data portals can harvest it regularly.";
    public override string Skema => "JSON Schema of tables";
    public override string SkemaPenjelasan => "explains the content of the JSON files; every file names its address.";
    public override string Umpan => "Atom feed";
    public override string UmpanPenjelasan => "announces new reports and corrections.";
    public override string AlamatTetap =>
        $"Addresses of files do not change: {AlamatTabel("table", "and")} below the address of the report. In the CSV for programs the columns _baris, _jenis and _tingkat hold the key, the kind and the depth of the row; only rows of the kind \"data\" may be added up.";
    public override string Apostrof =>
        "In both forms of CSV a text that begins with =, +, - or @ is preceded by ' so that spreadsheets do not run it as a formula. Negative numbers stay numbers; in JSON texts are unchanged.";
    public override string BelumAdaData => "There is no report with data yet.";

    // All corrections.
    public override string JudulRalat => "Corrections of all reports";
    public override string PengantarRalat =>
        "Every correction of a published report is recorded here, the newest first: what the report said before, what it says now, and why.";
    public override string BelumAdaRalatSemua => "No report has been corrected so far.";

    // The footer.
    public override string TautanKaki => "Data and news";

    public override string JumlahTabel(int jumlah) => jumlah == 1 ? "1 table" : $"{jumlah} tables";

    public override string UnduhBentuk(TakeawayForm bentuk) => bentuk.Scope is TakeawayScope.Tables ? $"Download all tables ({bentuk.Label.Inggris})" : $"Download {bentuk.Label.Inggris}";

    public override string NamaBerkas(TakeawayForm bentuk, DataItemName tabel) => $"{bentuk.Label.Inggris}: {tabel.FullCaption}";

    public override string NamaBerkas(TakeawayForm bentuk, DataReport laporan) => $"{bentuk.Label.Inggris}: {laporan.Opd} {laporan.Tahun}";

    public override string PdfEdisi(EditionFileView berkas) => $"PDF, {FormatUkuran.Of(berkas.Bytes)}";

    public override string NamaEdisi(EditionView edisi) => $"{Versi} {edisi.Version}";
}
