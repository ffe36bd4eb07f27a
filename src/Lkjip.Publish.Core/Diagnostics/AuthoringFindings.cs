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

    /// <summary>A report that is to be published although marked places were not written. A <see cref="Tingkat.Galat"/>: no citizen shall read a mark.</summary>
    /// <param name="first">Where the first of them stands.</param>
    /// <param name="marks">How many places are left.</param>
    public static Finding PublishedUnwritten(SourcePosition first, int marks) =>
        new("LKJ411", Tingkat.Galat, first,
            new($"Laporan ini berstatus 'terbit', tetapi masih bertanda '[TULIS: …]' di {marks} tempat; ini yang pertama.",
                $"This report has the status 'terbit' but still bears the mark '[TULIS: …]' in {marks} places; this is the first."),
            new("Tulis semuanya (LKJ410), atau kembalikan 'status' di laporan.md menjadi 'draf' sampai selesai.",
                "Write them all (LKJ410), or set 'status' in laporan.md back to 'draf' until they are done."));
}
