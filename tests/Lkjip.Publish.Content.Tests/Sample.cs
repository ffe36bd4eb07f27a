using System.Text;

namespace Lkjip.Publish.Content.Tests;

/// <summary>Short ways to read texts, and a report's smallest set of files.</summary>
internal static class Sample
{
    public const string Report = "kota/dinas/2024";

    /// <summary>The smallest content folder that can be read: one report without chapters.</summary>
    public static Dictionary<string, string> Files() => new()
    {
        ["situs.json"] = """{ "nama": "Portal" }""",
        ["kota/pemda.json"] = """{ "nama": "Kota Contoh", "jenis": "kota" }""",
        ["kota/dinas/opd.json"] = """{ "nama": "Dinas Contoh", "jenis": "Dinas" }""",
        [$"{Report}/laporan.md"] = "---\ntahun: 2024\n---\n",
    };

    public static DataNode? Json(string json, FindingBag findings) => JsonNodeParser.Parse("a.json", Encoding.UTF8.GetBytes(json), findings);

    public static T? BindJson<T>(string json, FindingBag findings)
        where T : class => Json(json, findings) is { } node ? new Binder(findings).Bind<T>(node) : null;

    public static DataNode? Yaml(string yaml, FindingBag findings) => YamlNodeParser.Parse(yaml, new SourcePosition("a.md", 1, 1), findings);

    public static Naskah Naskah(string markdown, FindingBag findings, int firstLine = 1) => NaskahParser.Parse(new SourceText("a.md", markdown, firstLine), findings);
}
