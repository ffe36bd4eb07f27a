namespace Lkjip.Publish.Core;

/// <summary>One sentence to the editor, in both languages of the program.</summary>
/// <param name="Indonesia">As most editors read it.</param>
/// <param name="Inggris">The same in English; names and quotations from the report stay as they are written there.</param>
public sealed record Wording(string Indonesia, string Inggris)
{
    /// <summary>Nothing to say.</summary>
    public static Wording None { get; } = new(string.Empty, string.Empty);

    /// <summary>What is the same in every language: a name, an address, a command.</summary>
    public static Wording Of(string text) => new(text, text);

    /// <summary>The sentence in a language.</summary>
    public string In(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;
}
