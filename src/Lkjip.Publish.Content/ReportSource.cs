using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

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
