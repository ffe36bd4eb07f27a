namespace Lkjip.Publish.Cli;

/// <summary>The help in English.</summary>
internal sealed class TeksBantuanInggris : TeksBantuan
{
    // The frame.
    public override string CaraPakai => "Usage";
    public override string DaftarPerintah => "Commands";
    public override string DaftarPilihan => "Options";
    public override string AdaPilihan => "[options]";
    public override string KodeKeluar => "Exit codes: 0 done; 1 the content has errors; 2 wrong usage; 3 this computer lacks something; 130 interrupted.";
    public override string Bantuan => "Show help.";
    public override string Versi => "Show the version.";
    public override string Lang => "Language of messages (default: id); with build and serve also of the site's interface (default: 'bahasa' in situs.json). Reports stay in Indonesian.";

    // What stands for a value.
    public override string Perintah => "COMMAND";
    public override string Folder => "FOLDER";
    public override string Berkas => "FILE";
    public override string Nama => "NAME";
    public override string NamaFolder => "NAME|FOLDER";
    public override string Tahun => "YEAR";
    public override string NamaLaporan => "PEMDA/OPD/YEAR";
    public override string PilihanLaporan => "PEMDA[/OPD[/YEAR]]";
    public override string KunciKolom => "KEY=HEADING|LETTER";

    // Commands.
    public override string Program => "Publishes government agency performance reports (LKjIP): a website and the official PDF from one source.";
    public override string Build => "Build the site and the official PDFs.";
    public override string Check => "Check the content and write nothing.";
    public override string Serve => "Preview in the browser; whatever is saved shows at once. Writes nothing.";
    public override string New => "Begin a new report: a complete skeleton, or last year's report carried forward.";
    public override string Import => "Take figures from a spreadsheet (XLSX or CSV).";
    public override string Schema => "Write the JSON Schemas of all data files, by which a text editor completes and checks what is typed.";

    // Options of several commands.
    public override string Content => "Folder of the content.";
    public override string Only => "Only this report; may be repeated.";
    public override string Jobs => "Reports worked on at a time (default: the number of processor cores).";
    public override string Drafts => "Include reports that are drafts.";
    public override string Strict => "Warnings fail as well.";
    public override string Format => "Form of the findings: text, json or sarif.";
    public override string Theme => "Theme of the site: its name or its folder (default: 'tema' in situs.json, or Kota).";

    // build.
    public override string Out => "Folder of the finished site; all that is in it is replaced.";
    public override string Pdf => "Make the official PDFs (default).";
    public override string NoPdf => "No PDFs.";
    public override string Search => "Make the search index (default).";
    public override string NoSearch => "No search index.";
    public override string NoCache => "Print every PDF anew; kept prints are neither read nor written.";
    public override string BaseUrl => "Address at which the site is published.";

    // serve.
    public override string Port(int usual) => $"Port on this computer (default: {usual}, or one that is free).";
    public override string NoOpen => "Do not open the browser.";

    // new.
    public override string Laporan => "The report to begin.";
    public override string From => "Carry forward the report of this year.";

    // import.
    public override string To => "The report to fill in.";
    public override string Sheet => "Name of the sheet (default: the first that is not empty).";
    public override string Kolom => "The column of a key, by its heading or its letter; may be repeated.";
    public override string Angka => "Notation of numbers: id (1.234,5) or en (1,234.5); default: as each column shows.";
    public override string Survei => "Id of the survey to fill in (for skm).";
    public override string Yes => "Write without asking.";
    public override string Templat => "Write an example sheet to this file (.xlsx or .csv) and finish.";

    // schema.
    public override string OutSkema => "Folder for the schemas.";
    public override string Vscode => "Also write settings of VS Code (.vscode) in this folder, unless they are there.";
}
