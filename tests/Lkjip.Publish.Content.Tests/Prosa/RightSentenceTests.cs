namespace Lkjip.Publish.Content.Tests;

/// <summary>Right sentences of varied form about the data of the four real reports (<c>tests/sentences</c>): nothing is said of any of them.</summary>
public sealed class RightSentenceTests
{
    private const int AtLeast = 150;

    /// <summary>Sentences whose numbers are in no data.</summary>
    private const string MadeUp = "karangan.md";

    private static readonly (string File, string Report)[] Reports =
    [
        ("000.md", "payakumbuh/kecamatan-payakumbuh-selatan/2024"), ("001.md", "medan/kecamatan-medan-amplas/2023"),
        ("002.md", "payakumbuh/dinas-sosial/2024"), ("004.md", "jambi/kecamatan-paal-merah/2021"),
    ];

    [Fact]
    public void Right_sentences_are_silent()
    {
        int read = 0;
        List<string> said = [];
        foreach ((string file, string report) in Reports)
        {
            read += Read(file, report, said);
            Read(MadeUp, report, said, "LKJ501");
        }

        said.ShouldBeEmpty();
        read.ShouldBeGreaterThanOrEqualTo(AtLeast);
    }

    /// <summary>Notes what is said of the sentences of a file.</summary>
    /// <returns>How many there are.</returns>
    private static int Read(string file, string report, List<string> said, string? allowed = null)
    {
        string text = File.ReadAllText(Repository.PathOf("tests", "sentences", file));
        string[] lines = text.Split('\n');
        said.AddRange(Findings(report, text).Where(f => f.Kode != allowed).Select(f => $"{file}:{f.At.Line} {f.Kode} {f.Pesan.Indonesia} ← {lines[f.At.Line - 1]}"));
        return lines.Count(l => l == "***") + 1;
    }

    /// <summary>What is found in a draft of the report whose one chapter holds the text.</summary>
    private static IEnumerable<Finding> Findings(string report, string text)
    {
        FindingBag findings = new();
        Laporan laporan = ContentReader.Open(new ContentOptions { Root = Repository.PathOf("content"), Only = [report] }, findings).Reports.Single().Read(findings)!;
        Naskah naskah = NaskahParser.Parse(new SourceText("kalimat.md", text, 1), findings);
        Laporan draft = laporan with
        {
            Tercetak = new Dictionary<string, DataTercetak>(),
            Ringkasan = null,
            Bab = [new Bab("kalimat", new KepalaBab { Judul = "Kalimat" }, naskah, new SourcePosition("kalimat.md", 1, 1))],
        };
        return LaporanReviewer.Review(draft, [], findings).Findings.Where(f => f.At.Path == "kalimat.md" && f.Kode[3] != '4');
    }
}
