using Lkjip.Publish.Authoring;

namespace Lkjip.Publish.Cli;

/// <summary>How commands end, in English.</summary>
internal sealed class TeksHasilInggris : TeksHasil
{
    // build and check.
    public override string Dihentikan => "Interrupted. Nothing was changed.";
    public override string TidakDibangun => "The site was not built; the old site is untouched.";
    public override string LihatTemuan => "Details of the findings: lkjip check --lang en.";

    public override string Dibangun(PublishResult result, string folder)
    {
        string unchanged = result.Unchanged > 0 ? $" ({result.Unchanged} unchanged)" : string.Empty;
        return $"{Count(result.Reports, "report")}, {Count(result.Pages, "page")} and {Count(result.Documents, "PDF")}{unchanged} written to {folder}.{Drafts(result.Drafts)}";
    }

    public override string Diperiksa(int reports, int drafts) => $"{Count(reports, "report")} checked.{Drafts(drafts)}";

    private static string Drafts(int drafts) => drafts == 0 ? string.Empty : $" {Count(drafts, "draft")} left out; include them with --drafts.";

    // new.
    public override string LangkahBerikutnya => "Next steps:";
    public override string SebutTandaTulis => "lists every place marked [TULIS: …]";
    public override string BukaPratinjau => "shows it in the browser while you write";
    public override string BantuanVsCode(string files) => $"So that Visual Studio Code completes and checks what you type, written beside the content folder: {files}.";
    public override string Dibuat(ReportId report, int files) => $"Report {report} made as a draft: {Count(files, "file")}.";

    // import.
    public override string AkanBerubah => "What will change:";
    public override string Kosong => "(empty)";
    public override string Dihapus => "(removed)";
    public override string TidakDitulis => "Nothing was written.";
    public override string TulisTidak => "Write it? (y/N) ";
    public override string TidakBerubah(string path) => $"Nothing changes in {path}.";
    public override string BelumDitulis(string path) => $"Not written yet. Add --yes to write {path}.";
    public override string Ditulis(string path, int changes) => $"{path} written: {Count(changes, "change")}.";

    public override string TemplatDitulis(string path, string kind) =>
        $"Template written to {path}. Replace its example rows, then: lkjip import {kind} {path} --to PEMDA/OPD/YEAR --lang en";

    // schema.
    public override string SkemaDitulis(int schemas, string folder) => $"{Count(schemas, "schema")} written to {folder}.";
    public override string SetelanDitulis(string path) => $"Settings written to {path}.";

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? string.Empty : "s")}";
}
