namespace Lkjip.Publish.Content.Tests;

/// <summary>Answers prose with readable texts; knows the reference <c>iku</c>, the picture <c>gambar/a.png</c>, and marks OPD and SKM once.</summary>
internal sealed class TestBinding : IProseBinding
{
    private readonly HashSet<string> marked = [];

    public string ValueHtml(ValueExpression expression) => $"<b>{ValueText(expression)}</b>";

    public string ValueText(ValueExpression expression) =>
        $"«{string.Join('.', expression.Path)}{string.Concat(expression.Formats.Select(f => "|" + f))}{(expression.Tercetak is null ? "" : $"!{expression.Tercetak}")}@{expression.At.Line},{expression.At.Column}»";

    public ProseReference? Reference(string id) => id == "iku" ? new ProseReference("../bab/#iku", "Tabel 3.1") : null;

    public string? Asset(string path) =>
        path == "gambar/a.png" || path.StartsWith("https:", StringComparison.Ordinal) || path.StartsWith("mailto:", StringComparison.Ordinal) ? path : null;

    public string? Abbreviation(string word) => word is "OPD" or "SKM" && marked.Add(word) ? $"arti \"{word}\"" : null;
}
