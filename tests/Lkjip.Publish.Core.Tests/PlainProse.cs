namespace Lkjip.Publish.Core.Tests;

/// <summary>Prose without any mark-up; <c>@path</c> stands for an inline value, as <paramref name="given"/> does, and <c>#id</c> for a reference.</summary>
internal sealed class PlainProse(string text, ValueExpression? given = null) : IProse
{
    private static readonly SourcePosition At = new("bab.md", 5, 1);

    private readonly ValueExpression? value = given is not null ? given : text is ['@', .. string path] ? new(path.Split('.'), [], null, At) : null;

    public string ToHtml(IProseBinding binding) => text switch
    {
        _ when value is not null => binding.ValueHtml(value),
        ['#', .. string id] => binding.Reference(id) is { } reference ? $"{reference.Label} <{reference.Href}>" : "?",
        _ => text,
    };

    public IReadOnlyList<ProseParagraph> Paragraphs => [new([value is null ? new(text, At, null) : new(string.Empty, At, value)])];

    public IReadOnlyList<ProseLink> Links => text is ['#', ..] ? [new(text, At)] : [];

    public string ToText(IProseBinding binding) => value is null ? text : binding.ValueText(value);
}
