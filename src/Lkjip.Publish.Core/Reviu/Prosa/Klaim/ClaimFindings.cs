namespace Lkjip.Publish.Core;

/// <summary>Findings about what plain sentences say of the data.</summary>
internal static class ClaimFindings
{
    /// <summary>A word that the data contradict. A <see cref="Tingkat.Peringatan"/>; a question where the reader inferred what it is about.</summary>
    /// <param name="at">Where the word stands.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="word">The word.</param>
    /// <param name="data">What the data say.</param>
    /// <param name="certain">False where the subject is inferred.</param>
    public static Finding Contradiction(SourcePosition at, Subject subject, string word, Wording data, bool certain = true) =>
        Contradiction(at, new Tempat.Value(subject.Path, word), subject.Nama, word, data, certain);

    /// <summary>A word that the data contradict.</summary>
    public static Finding Contradiction(SourcePosition at, Tempat place, string nama, string word, Wording data, bool certain = true) => certain
        ? new Finding("LKJ502", Tingkat.Peringatan, at,
            new($"Teks menulis \"{word}\" tentang '{nama}', padahal {data.Indonesia}.", $"The text says \"{word}\" of '{nama}', but {data.Inggris}."),
            Sentence)
        { Tempat = place }
        : Question(at, place, new($"\"{word}\" tentang '{nama}'", $"\"{word}\" of '{nama}'"), data);

    /// <summary>A number that is not the figure of which the sentence speaks. A <see cref="Tingkat.Peringatan"/>, or a question.</summary>
    /// <param name="at">Where the number stands.</param>
    /// <param name="subject">Of what the sentence speaks.</param>
    /// <param name="measure">Of what of it.</param>
    /// <param name="written">The number as written.</param>
    /// <param name="right">The figure meant.</param>
    /// <param name="other">The figure of the same thing that the number is; null for none.</param>
    /// <param name="certain">False where subject, measure or year is inferred.</param>
    public static Finding WrongFigure(SourcePosition at, Subject subject, Wording measure, string written, OwnFigure right, OwnFigure? other, bool certain)
    {
        Wording told = right.Rumus is null
            ? new($"dalam data {right.Shown}", $"according to the data it is {right.Shown}")
            : new($"hasil perhitungannya {right.Explained}", $"computed it is {right.Explained}");
        Wording confused = other is null ? Wording.None : new(
            $"; {written} adalah {Measures.Name(other.Ukuran).Indonesia} tahun {other.Tahun}", $"; {written} is the {Measures.Name(other.Ukuran).Inggris} of {other.Tahun}");
        Wording data = new($"{told.Indonesia}{confused.Indonesia}", $"{told.Inggris}{confused.Inggris}");
        Tempat place = new Tempat.Value(subject.Path, written);
        Wording what = new($"{measure.Indonesia} '{subject.Nama}' {written}", $"{measure.Inggris} of '{subject.Nama}' as {written}");
        return certain
            ? new Finding("LKJ521", Tingkat.Peringatan, at, new($"Teks menyebut {what.Indonesia}, padahal {data.Indonesia}.", $"The text gives the {what.Inggris}, but {data.Inggris}."), Sentence)
            { Tempat = place, Tercetak = written, Terhitung = right.Shown, Rumus = right.Rumus }
            : Question(at, place, what, data);
    }

    /// <summary>A sentence whose own numbers contradict its words. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding OwnNumbers(SourcePosition at, string word, Wording numbers) =>
        new("LKJ522", Tingkat.Peringatan, at,
            new($"Kalimat ini menulis \"{word}\", padahal {numbers.Indonesia}.", $"This sentence says \"{word}\", but {numbers.Inggris}."), Sentence)
        { Tempat = new Tempat.Words(word) };

    /// <summary>A number of things that is not how many there are. A <see cref="Tingkat.Peringatan"/>, or a question.</summary>
    public static Finding Count(SourcePosition at, string written, Wording data, bool certain = true) => certain
        ? new Finding("LKJ523", Tingkat.Peringatan, at, new($"Teks menyebut {written}, padahal {data.Indonesia}.", $"The text says {written}, but {data.Inggris}."), Sentence)
        { Tempat = new Tempat.Words(written) }
        : Question(at, new Tempat.Words(written), new(written, written), data);

    /// <summary>A name that is not that of the unit or thing of which the report speaks. A <see cref="Tingkat.Peringatan"/>.</summary>
    public static Finding OtherName(SourcePosition at, string written, Wording data) =>
        new("LKJ524", Tingkat.Peringatan, at, new($"Teks menyebut '{written}', padahal {data.Indonesia}.", $"The text names '{written}', but {data.Inggris}."), Sentence)
        { Tempat = new Tempat.Words(written) };

    /// <summary>Programmes, or a kegiatan, that the budget does not have. A <see cref="Tingkat.Peringatan"/>, or a question.</summary>
    /// <param name="at">Where the first stands.</param>
    /// <param name="first">Its name.</param>
    /// <param name="others">The names of the others of one list.</param>
    /// <param name="certain">False where it may be part of a kegiatan of another name.</param>
    public static Finding NotBudgeted(SourcePosition at, string first, IReadOnlyList<string> others, bool certain)
    {
        string all = string.Join(", ", others.Prepend(first).Select(n => $"'{n}'"));
        Wording data = new("anggaran laporan ini tidak memuat nama itu", "the budget of this report holds no such name");
        return certain ? OtherNames(at, first, all, data) : Question(at, new Tempat.Words(first), new($"kegiatan {all}", $"the activity {all}"), data);
    }

    private static Finding OtherNames(SourcePosition at, string first, string all, Wording data) =>
        new("LKJ524", Tingkat.Peringatan, at, new($"Teks menyebut program {all}, padahal {data.Indonesia}.", $"The text names the programmes {all}, but {data.Inggris}."), Sentence)
        { Tempat = new Tempat.Words(first) };

    /// <summary>An item of a list that says no more than another. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="item">Which item it is.</param>
    /// <param name="other">Which item it repeats.</param>
    /// <param name="words">Its words.</param>
    public static Finding ItemTwice(SourcePosition at, int item, int other, string words) =>
        new("LKJ523", Tingkat.Peringatan, at,
            new($"Butir {item} hanya mengulang butir {other}: \"{words}\".", $"Item {item} only repeats item {other}: \"{words}\"."), Sentence)
        { Tempat = new Tempat.Words(words) };

    /// <summary>What may contradict the data, where one of subject, measure and year is inferred. A <see cref="Tingkat.Catatan"/>.</summary>
    private static Finding Question(SourcePosition at, Tempat place, Wording what, Wording data) =>
        new("LKJ525", Tingkat.Catatan, at,
            new($"Apakah benar? Teks menyebut {what.Indonesia}, padahal {data.Indonesia}.", $"Is this right? The text gives {what.Inggris}, but {data.Inggris}."),
            Remedy.Of(
                new("periksa apakah kalimat ini memang tentang itu, dan bila ya, perbaiki kalimatnya atau datanya", "check whether the sentence is about that, and if so, correct the sentence or the data")))
        { Tempat = place };

    private static Wording Sentence => Remedy.Of(new("perbaiki kalimatnya atau datanya", "correct the sentence or the data"));
}
