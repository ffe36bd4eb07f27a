using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Authoring;

/// <summary>The id of a report, as it is named on the command line.</summary>
/// <param name="Pemda">Folder name of the local government.</param>
/// <param name="Opd">Folder name of the unit.</param>
/// <param name="Tahun">The year reported on.</param>
public sealed partial record ReportId(string Pemda, string Opd, int Tahun)
{
    /// <summary>The unit's folder under the content folder, with <c>/</c>.</summary>
    public string OpdPath => $"{Pemda}/{Opd}";

    /// <summary>The report's folder under the content folder, with <c>/</c>.</summary>
    public string Path => PathOf(Tahun);

    /// <summary>The folder of the same unit's report of a year.</summary>
    public string PathOf(int tahun) => string.Create(CultureInfo.InvariantCulture, $"{OpdPath}/{tahun:0000}");

    /// <summary>Reads <c>pemda/opd/tahun</c>; a backslash is as good as a slash.</summary>
    /// <returns>Null where the text is no such id.</returns>
    public static ReportId? Parse(string text)
    {
        Match match = Form().Match(text.Replace('\\', '/').Trim('/'));
        return match.Success && int.Parse(match.Groups["tahun"].Value, CultureInfo.InvariantCulture) is >= 1945 and <= 2200 and var tahun
            ? new ReportId(match.Groups["pemda"].Value, match.Groups["opd"].Value, tahun)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    [GeneratedRegex("^(?<pemda>[a-z0-9]+(-[a-z0-9]+)*)/(?<opd>[a-z0-9]+(-[a-z0-9]+)*)/(?<tahun>[0-9]{4})$")]
    private static partial Regex Form();
}
