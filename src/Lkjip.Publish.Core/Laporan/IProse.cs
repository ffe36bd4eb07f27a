namespace Lkjip.Publish.Core;

/// <summary>Parsed prose whose inline values and references are not yet filled in.</summary>
public interface IProse
{
    /// <summary>Writes the prose as HTML without scripts or raw HTML of the editor's.</summary>
    /// <param name="binding">Answers for values, references and abbreviations.</param>
    string ToHtml(IProseBinding binding);

    /// <summary>The prose without mark-up, values filled in.</summary>
    string ToText(IProseBinding binding);
}

/// <summary>What prose asks for while it is written.</summary>
public interface IProseBinding
{
    /// <summary>The HTML of an inline value; an unresolved one is reported as a finding and shown as it was written.</summary>
    string ValueHtml(ValueExpression expression);

    /// <summary>The plain text of an inline value.</summary>
    string ValueText(ValueExpression expression);

    /// <summary>Resolves <c>[](#id)</c> or <c>[text](#id)</c>; null (and a finding) where nothing bears the id.</summary>
    ProseReference? Reference(string id, SourcePosition at);

    /// <summary>Resolves an address outside the report, or one of its pictures; null (and a finding) where it does not exist or is not allowed.</summary>
    string? Asset(string path, SourcePosition at);

    /// <summary>The meaning of an abbreviation where it is to be marked here; null for other words, and once it was marked on the page.</summary>
    string? Abbreviation(string word);
}

/// <summary>A resolved reference.</summary>
/// <param name="Href">Address, relative to the page that is being written.</param>
/// <param name="Label">"Tabel 3.5", "Gambar 1.1", or the wording of a heading.</param>
public sealed record ProseReference(string Href, string Label);
