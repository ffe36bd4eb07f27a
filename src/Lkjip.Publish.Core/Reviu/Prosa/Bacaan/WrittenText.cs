using System.Text;

namespace Lkjip.Publish.Core;

/// <summary>A paragraph as its readers see it: inline values are written out, each with its place.</summary>
internal sealed class WrittenText
{
    private readonly ProseText source;

    private WrittenText(ProseText source, string text, IReadOnlyList<WrittenValue> values) => (this.source, Text, Values) = (source, text, values);

    /// <summary>The words and the values.</summary>
    public string Text { get; }

    /// <summary>The inline values, in order.</summary>
    public IReadOnlyList<WrittenValue> Values { get; }

    /// <summary>Writes a paragraph out.</summary>
    public static WrittenText Of(ProseText source, ValueResolver resolver)
    {
        StringBuilder text = new();
        List<WrittenValue> values = [];
        int copied = 0;
        foreach ((int index, ValueExpression value) in source.Values)
        {
            text.Append(source.Text, copied, index - copied);
            string shown = resolver.Resolve(value).Shown;
            values.Add(new WrittenValue(text.Length, shown.Length, index, value));
            text.Append(shown);
            copied = index + 1;
        }

        return new WrittenText(source, text.Append(source.Text, copied, source.Text.Length - copied).ToString(), values);
    }

    /// <summary>Where a letter was written; those of an inline value stand where it does.</summary>
    public SourcePosition At(int index)
    {
        WrittenValue? before = Values.LastOrDefault(v => v.Start <= index);
        return before is null ? source.At(index)
            : index < before.End ? before.Expression.At
            : source.At(before.Slot + 1 + index - before.End);
    }
}
