namespace Lkjip.Publish.Core;

/// <summary>Findings about a text that is still to be written.</summary>
public static class AuthoringFindings
{
    /// <summary>A marked place that was not written yet. A <see cref="Tingkat.Peringatan"/>: the report can be built, and says so.</summary>
    /// <param name="at">Where the mark stands.</param>
    /// <param name="task">What is to be written, as the mark says.</param>
    public static Finding Unwritten(SourcePosition at, string task) =>
        new("LKJ410", Tingkat.Peringatan, at,
            new($"Bagian ini masih harus ditulis: {task.TrimEnd('.')}.", $"This part is still to be written: \"{task.TrimEnd('.')}\"."),
            new("Tulis isinya, lalu hapus tanda '[TULIS: …]'. Bila tandanya mengapit nilai {{ … }}, hapus '[TULIS:' dan ']' setelah datanya terisi.",
                "Write the text, then delete the mark '[TULIS: …]'. Where the mark surrounds a value {{ … }}, delete '[TULIS:' and ']' once its data are there."));
}
