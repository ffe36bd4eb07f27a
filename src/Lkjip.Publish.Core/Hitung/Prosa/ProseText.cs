using System.Text;

namespace Lkjip.Publish.Core;

/// <summary>A paragraph as one text, for checks that read sentences; each inline value is one <see cref="Slot"/>.</summary>
internal sealed class ProseText
{
    /// <summary>Stands for an inline value.</summary>
    public const char Slot = '\uFFFC';

    private readonly IReadOnlyList<ProseRun> runs;
    private readonly int[] starts;

    private ProseText(IReadOnlyList<ProseRun> runs, int[] starts, string text)
    {
        this.runs = runs;
        this.starts = starts;
        Text = text;
    }

    /// <summary>The words, blanks within as written.</summary>
    public string Text { get; }

    /// <summary>The inline values with their indices in <see cref="Text"/>.</summary>
    public IEnumerable<(int Index, ValueExpression Value)> Values =>
        from i in Enumerable.Range(0, runs.Count)
        where runs[i].Value is not null
        select (starts[i], runs[i].Value!);

    /// <summary>Joins the runs of a paragraph.</summary>
    public static ProseText Of(ProseParagraph paragraph)
    {
        StringBuilder text = new();
        int[] starts = new int[paragraph.Runs.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = text.Length;
            text.Append(paragraph.Runs[i].Value is null ? paragraph.Runs[i].Text : Slot.ToString());
        }

        return new ProseText(paragraph.Runs, starts, text.ToString());
    }

    /// <summary>The run in which a letter of <see cref="Text"/> stands.</summary>
    public ProseRun RunAt(int index) => runs[IndexOfRun(index)];

    /// <summary>Where a letter of <see cref="Text"/> was written.</summary>
    public SourcePosition At(int index)
    {
        int run = IndexOfRun(index);
        return runs[run].At with { Column = runs[run].At.Column + index - starts[run] };
    }

    private int IndexOfRun(int index)
    {
        int found = Array.BinarySearch(starts, index);
        return found >= 0 ? LastWithSameStart(found) : ~found - 1;
    }

    /// <summary>Runs without letters share their start with the next one.</summary>
    private int LastWithSameStart(int run)
    {
        while (run + 1 < starts.Length && starts[run + 1] == starts[run])
        {
            run++;
        }

        return run;
    }
}
