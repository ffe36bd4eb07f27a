namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says of the portal itself: what it is, its terms, its accessibility, in British English.</summary>
internal sealed class TeksTentangInggris : TeksTentang
{
    // The footer.
    public override string TautanKaki => "This portal";

    // A report in plain words.
    public override string SecaraSingkat => "In brief";
    public override string SecaraSingkatAsal => "Written automatically from the official figures and the data of this report.";
    public override string ArtiIstilah => "What the terms mean";
    public override string LihatCatatan => "See what was found about it";

    // The glossary.
    public override string Glosarium => "Glossary";
    public override string PengantarGlosarium => "What the terms of performance reports and of this portal mean, and what their abbreviations stand for.";
    public override string Istilah => "Terms";
    public override string Singkatan => "Abbreviations";

    // About.
    public override string TentangPortal => "About this portal";
    public override string Isi => "What you find here";
    public override string BelumAdaIsi => "No report has been published on this portal yet.";
    public override string IsiHalaman => "Every report can be read by chapter, searched, downloaded as PDF, and compared with others. Every table can be downloaded as CSV, JSON and XLSX.";
    public override string Angka => "How the figures are computed";
    public override string Angka1 => "Derived figures such as achievement, percentages, totals and balances are computed by the program from the data of the report. It computes with full decimals and rounds once, when a figure is shown, half away from zero.";
    public override string Angka2 => "A figure printed in the official document stays as it is. Where it differs from the computed one it is marked, and the page Check of figures of its report explains it. The program never replaces an official figure.";
    public override string Angka3 => "Below every computed table a note tells how its figures came about: formulas, inputs, and their places in the data.";
    public override string Ralat => "Corrections";
    public override string RalatPenjelasan => "A correction of a published report is recorded with its date and reason.";
    public override string LihatRalat => "See all corrections";
    public override string Lisensi => "Reuse";
    public override string LisensiPenjelasan => "Licence of the data:";
    public override string Privasi => "Privacy";
    public override string PrivasiPenjelasan => "This site sets no cookies, tracks nobody, and fetches nothing from other sites. The search runs in your browser; what you search for is sent nowhere.";
    public override string PenanggungJawab => "Who is responsible";
    public override string KontakBelum => "The publisher of this portal has not stated how to be reached.";
    public override string IsiPortal(Core.TentangPage page) => $"This portal holds {page.Laporan} reports of {page.Opd} regional agencies in {page.Pemda} local governments, on {page.Tahun}.";

    // Accessibility.
    public override string Aksesibilitas => "Accessibility";
    public override string AksesibilitasPengantar => "This portal is made to be used by everyone, including readers with disabilities, with an old phone, or on a slow network.";
    public override string Status => "How far this is met";
    public override string StatusPenjelasan => "The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. The site conforms in part: its pages are designed and tested by these guidelines; what is known to be lacking is listed below.";
    public override string YangDiuji => "How it was tested";
    public override string Diuji1 => "Every kind of page is checked automatically with axe in a browser, light and dark, as wide as a phone and as a desk; no violation was found. Automatic checks find only part of all problems.";
    public override string Diuji2 => "Use by keyboard alone, without JavaScript, at a width of 320 pixels and at a zoom of 200% is tested automatically.";
    public override string Diuji3 => "It has not been tested by users of screen readers yet.";
    public override string Kekurangan => "What is known to be lacking";
    public override string Kekurangan1 => "Attachments and earlier editions that are scanned PDF files may hold no text, so that screen readers cannot read them.";
    public override string Kekurangan2 => "The official PDF is tagged and has chapters, captions and alternative texts, but it has not been checked with a PDF/UA validator. The web edition holds the same content.";
    public override string Kekurangan3 => "Very wide tables scroll sideways on narrow screens; their CSV or XLSX can be opened instead.";
    public override string Kekurangan4 => "Search, filters, sorting and comparisons of your own choice need JavaScript; without it complete lists are there.";
    public override string Kekurangan5 => "Reports are written in official language. The brief summary on each report's page and the glossary help to understand it.";
    public override string Laporkan => "Met an obstacle?";
    public override string LaporkanPenjelasan => "Tell us which page was difficult, and which assistive tool you use.";
}
