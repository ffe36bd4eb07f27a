namespace Lkjip.Publish.Core;

/// <summary>Parsed prose whose inline values and references are not yet filled in.</summary>
public interface IProse
{
    /// <summary>Writes the prose as HTML without scripts or raw HTML of the editor's.</summary>
    /// <param name="binding">Answers for values, references and abbreviations.</param>
    string ToHtml(IProseBinding binding);

    /// <summary>The prose without mark-up, values filled in.</summary>
    string ToText(IProseBinding binding);

    /// <summary>The paragraphs as checks read them: words with their places, and inline values.</summary>
    IReadOnlyList<ProseParagraph> Paragraphs { get; }

    /// <summary>The links and pictures, in order.</summary>
    IReadOnlyList<ProseLink> Links { get; }

    /// <summary>The pipe tables, in order; their cells stand among the paragraphs too.</summary>
    IReadOnlyList<ProseTable> Tables => [];
}
