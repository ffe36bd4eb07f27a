using System.Text;

namespace Lkjip.Publish.Authoring.Tests;

/// <summary>A report of its own into which a sheet is imported.</summary>
internal sealed class ImportCase : IDisposable
{
    private readonly TempFolder folder = new();

    public ImportCase(string? data = null, ImportKind kind = ImportKind.Anggaran)
    {
        Kind = kind;
        Directory.CreateDirectory(Path.GetDirectoryName(DataPath)!);
        File.WriteAllText(folder["content/kota/dinas/2024/laporan.md"], "---\ntahun: 2024\n---\n");
        if (data is not null)
        {
            File.WriteAllText(DataPath, data);
        }
    }

    public ImportKind Kind { get; }

    public string DataPath => folder[$"content/kota/dinas/2024/data/{Importer.NameOf(Kind)}.json"];

    public string Data => File.ReadAllText(DataPath);

    public ImportOptions Options(byte[] sheet, string name = "realisasi.xlsx")
    {
        File.WriteAllBytes(folder[name], sheet);
        return new ImportOptions { Root = folder["content"], Kind = Kind, Report = ReportId.Parse("kota/dinas/2024")!, File = folder[name] };
    }

    public ImportOptions Csv(string text) => Options(Encoding.UTF8.GetBytes(text), "realisasi.csv");

    /// <summary>Plans and writes.</summary>
    public ImportPlan Import(ImportOptions options)
    {
        ImportPlan plan = Importer.Plan(options);
        plan.Fails.ShouldBeFalse(string.Join('\n', plan.Findings.Select(f => f.Pesan.Indonesia)));
        Importer.Write(options, plan);
        return plan;
    }

    public void Dispose() => folder.Dispose();
}
