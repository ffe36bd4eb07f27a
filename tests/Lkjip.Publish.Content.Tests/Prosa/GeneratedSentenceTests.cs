using System.Globalization;
using System.Text;

namespace Lkjip.Publish.Content.Tests;

/// <summary>Sentences of all templates over the four real reports: how many of the wrong ones are told, and how many of the right ones stay silent.</summary>
public sealed class GeneratedSentenceTests
{
    /// <summary>Findings that tell a wrong sentence; that a number is in no data is none.</summary>
    private static readonly string[] Telling = ["LKJ204", "LKJ502", "LKJ520", "LKJ521", "LKJ522", "LKJ523", "LKJ524", "LKJ525"];

    [Fact]
    public void Recall_and_precision_of_each_kind_stand_in_the_documentation()
    {
        (GeneratedSentence Sentence, string[] Codes)[] all = [.. Reports().SelectMany(Told)];

        string[] flagged = [.. all.Where(s => s.Sentence.IsRight && s.Codes.Length > 0).Select(s => $"{string.Join(",", s.Codes)} {s.Sentence.Text}")];
        string[] missed = [.. all.Where(s => !s.Sentence.IsRight && s.Codes.Length == 0).Select(s => $"{s.Sentence.Kind}: {s.Sentence.Text}")];
        flagged.ShouldBeEmpty();
        File.ReadAllText(Repository.PathOf("docs", "findings.md")).ShouldContain(Table(all), customMessage: string.Join('\n', missed.Take(60)));
    }

    private static string Table((GeneratedSentence Sentence, string[] Codes)[] all)
    {
        StringBuilder table = new("| kind | wrong | told | as a warning | right | silent |\n|---|---|---|---|---|---|\n");
        foreach (IGrouping<string, (GeneratedSentence Sentence, string[] Codes)> kind in all.GroupBy(s => s.Sentence.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            (GeneratedSentence Sentence, string[] Codes)[] wrong = [.. kind.Where(s => !s.Sentence.IsRight)];
            (GeneratedSentence Sentence, string[] Codes)[] right = [.. kind.Where(s => s.Sentence.IsRight)];
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {wrong.Length} | {wrong.Count(s => s.Codes.Length > 0)} | {wrong.Count(s => s.Codes.Any(c => c != "LKJ525"))} | {right.Length} | {right.Count(s => s.Codes.Length == 0)} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<Laporan> Reports()
    {
        FindingBag findings = new();
        return [.. ContentReader.Open(new ContentOptions { Root = Repository.PathOf("content") }, findings).Reports.Select(r => r.Read(findings)).OfType<Laporan>()];
    }

    /// <summary>A draft of the report whose one chapter holds the sentences, with what is found in the lines of each.</summary>
    private static IEnumerable<(GeneratedSentence Sentence, string[] Codes)> Told(Laporan laporan)
    {
        IReadOnlyList<GeneratedSentence> sentences = SentenceTemplates.Of(ComputedLaporan.From(laporan));
        StringBuilder markdown = new();
        List<int> lines = [];
        foreach (GeneratedSentence sentence in sentences)
        {
            lines.Add(markdown.ToString().Count(c => c == '\n') + 1);
            markdown.Append(sentence.Text).Append("\n\n***\n\n");
        }

        FindingBag findings = new();
        Naskah naskah = NaskahParser.Parse(new SourceText("kalimat.md", markdown.ToString(), 1), findings);
        Laporan draft = laporan with
        {
            Tercetak = new Dictionary<string, DataTercetak>(),
            Ringkasan = null,
            Bab = [new Bab("kalimat", new KepalaBab { Judul = "Kalimat" }, naskah, new SourcePosition("kalimat.md", 1, 1))],
        };
        ILookup<int, string> codes = LaporanReviewer.Review(draft, [], findings).Findings
            .Where(f => f.At.Path == "kalimat.md" && Telling.Contains(f.Kode))
            .ToLookup(f => lines.FindLastIndex(line => line <= f.At.Line), f => f.Kode);
        return [.. sentences.Select((sentence, i) => (sentence, codes[i].Distinct().ToArray()))];
    }
}
