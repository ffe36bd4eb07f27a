using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>An opened content folder.</summary>
/// <param name="Situs">The portal; null where <c>situs.json</c> cannot be read.</param>
/// <param name="Reports">The selected reports, by id; each is read on demand.</param>
public sealed record SiteSource(Situs? Situs, IReadOnlyList<ReportSource> Reports);

/// <summary>The files of one report; reports are read independently of each other.</summary>
public sealed class ReportSource
{
    private readonly FileReader files;
    private readonly ReportFolder folder;

    internal ReportSource(FileReader files, ReportFolder folder)
    {
        this.files = files;
        this.folder = folder;
    }

    /// <summary><c>pemda/opd/tahun</c>; the report's folder under the content folder too.</summary>
    public string Id => folder.Path;

    /// <summary>Reads the report.</summary>
    /// <param name="findings">Gets everything that cannot be read.</param>
    /// <returns>Null where its head cannot be read.</returns>
    public Laporan? Read(FindingBag findings) => ReportReader.Read(files.With(findings), folder);
}
