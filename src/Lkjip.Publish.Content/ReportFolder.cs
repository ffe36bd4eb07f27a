using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>The folder of a report.</summary>
internal sealed record ReportFolder(Pemda Pemda, Opd Opd, int Tahun)
{
    /// <summary><c>pemda/opd/tahun</c>, the folder under the content folder and the report's id.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"{Pemda.Slug}/{Opd.Slug}/{Tahun:0000}");
}
