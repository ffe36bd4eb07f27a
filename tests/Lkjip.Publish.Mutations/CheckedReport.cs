using System.Text;
using Lkjip.Publish.Content;

namespace Lkjip.Publish.Mutations;

/// <summary>A copy of the content in which one report is changed and checked again and again, within this process.</summary>
public sealed class CheckedReport : IDisposable
{
    private readonly TempFolder copy = new();
    private readonly ReportSource source;

    /// <param name="content">The content folder; it is not touched.</param>
    /// <param name="id"><c>pemda/opd/tahun</c>.</param>
    public CheckedReport(string content, string id)
    {
        TempFolder.Copy(content, copy.Root);
        source = ContentReader.Open(new ContentOptions { Root = copy.Root, Only = [id] }, new FindingBag()).Reports.Single();
        Figures = [.. Find(id)];
    }

    /// <summary>Its figures, by file and place.</summary>
    public IReadOnlyList<WrittenFigure> Figures { get; }

    /// <summary>Reads and checks the report as it stands.</summary>
    /// <returns>The findings, and the report where it can be computed.</returns>
    public (IReadOnlyList<Finding> Findings, Laporan? Laporan) Check()
    {
        FindingBag findings = new();
        Laporan? laporan = source.Read(findings);
        if (laporan is not null && !findings.HasErrors)
        {
            LaporanChecker.Check(laporan, findings);
        }

        if (laporan is null || findings.HasErrors)
        {
            return (findings.ToSorted(), null);
        }

        LaporanReviewer.Review(laporan, [], findings);
        return (findings.ToSorted(), laporan);
    }

    /// <summary>Reads and checks the report with one figure mistyped.</summary>
    public (IReadOnlyList<Finding> Findings, Laporan? Laporan) CheckWith(WrittenFigure figure, Typo typo)
    {
        string file = copy[figure.Path];
        byte[] original = File.ReadAllBytes(file);
        byte[] changed = [.. original];
        Encoding.ASCII.GetBytes(typo.Text).CopyTo(changed, figure.Offset);
        File.WriteAllBytes(file, changed);
        try
        {
            return Check();
        }
        finally
        {
            File.WriteAllBytes(file, original);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => copy.Dispose();

    private IEnumerable<WrittenFigure> Find(string id)
    {
        foreach (string file in Directory.EnumerateFiles(copy[id], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string path = Path.GetRelativePath(copy.Root, file).Replace('\\', '/');
            foreach (WrittenFigure figure in Path.GetExtension(file) == ".md" ? FigureFinder.InProse(path, File.ReadAllBytes(file))
                : KindOf(path[(id.Length + 1)..]) is { } kind ? FigureFinder.InJson(path, kind, File.ReadAllBytes(file)) : [])
            {
                yield return figure;
            }
        }
    }

    /// <summary>The kind of a data file; null for one without figures.</summary>
    private static FigureKind? KindOf(string path) => path switch
    {
        "data/kinerja.json" => FigureKind.Kinerja,
        "data/anggaran.json" => FigureKind.Anggaran,
        "data/skm.json" => FigureKind.Skm,
        "data/pegawai.json" => FigureKind.Pegawai,
        _ when path.StartsWith("data/tabel/", StringComparison.Ordinal) => FigureKind.Tabel,
        _ when path.StartsWith("data/tercetak/", StringComparison.Ordinal) => FigureKind.Tercetak,
        _ => null,
    };
}
