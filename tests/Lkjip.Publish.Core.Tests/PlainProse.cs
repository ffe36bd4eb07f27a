namespace Lkjip.Publish.Core.Tests;

/// <summary>Prose without any mark-up; <c>@path</c> stands for an inline value and <c>#id</c> for a reference.</summary>
internal sealed class PlainProse(string text) : IProse
{
    private static readonly SourcePosition At = new("bab.md", 5, 1);

    public string ToHtml(IProseBinding binding) => text switch
    {
        ['@', .. string path] => binding.ValueHtml(new ValueExpression(path.Split('.'), [], null, At)),
        ['#', .. string id] => binding.Reference(id, At) is { } reference ? $"{reference.Label} <{reference.Href}>" : "?",
        _ => text,
    };

    public IReadOnlyList<ProseParagraph> Paragraphs =>
        [new([text is ['@', .. string path] ? new(string.Empty, At, new ValueExpression(path.Split('.'), [], null, At)) : new(text, At, null)])];

    public string ToText(IProseBinding binding) =>
        text is ['@', .. string path] ? binding.ValueText(new ValueExpression(path.Split('.'), [], null, At)) : text;
}
