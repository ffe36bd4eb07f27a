namespace Lkjip.Publish.Core.Tests;

/// <summary>Prose that is nothing but one inline value.</summary>
internal sealed class ValueProse(ValueExpression value) : IProse
{
    public IReadOnlyList<ProseParagraph> Paragraphs => [new([new(string.Empty, value.At, value)])];

    public IReadOnlyList<ProseLink> Links => [];

    public string ToHtml(IProseBinding binding) => binding.ValueHtml(value);

    public string ToText(IProseBinding binding) => binding.ValueText(value);
}
