namespace Lkjip.Publish.Content.Tests;

/// <summary>Answers prose with readable texts; knows the reference <c>iku</c>, the picture <c>gambar/a.png</c>, and marks OPD and SKM once.</summary>
internal sealed class TestBinding : IProseBinding
{
    private readonly HashSet<string> marked = [];

    public FindingBag Findings { get; } = new();

    public string ValueHtml(ValueExpression expression) => $"<b>{ValueText(expression)}</b>";

    public string ValueText(ValueExpression expression) =>
        $"«{string.Join('.', expression.Path)}{string.Concat(expression.Formats.Select(f => "|" + f))}{(expression.Tercetak is null ? "" : $"!{expression.Tercetak}")}@{expression.At.Line},{expression.At.Column}»";

    public ProseReference? Reference(string id, SourcePosition at)
    {
        if (id == "iku")
        {
            return new ProseReference("../bab/#iku", "Tabel 3.1");
        }

        Findings.Add(LinkFindings.BrokenReference(at, id, ["iku"]));
        return null;
    }

    public string? Asset(string path, SourcePosition at)
    {
        if (path == "gambar/a.png" || path.StartsWith("https:", StringComparison.Ordinal) || path.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return path;
        }

        Findings.Add(LinkFindings.MissingAsset(at, path, []));
        return null;
    }

    public string? Abbreviation(string word) => word is "OPD" or "SKM" && marked.Add(word) ? $"arti \"{word}\"" : null;
}
