namespace Lkjip.Publish.Core;

/// <summary>What prose asks for while it is written.</summary>
public interface IProseBinding
{
    /// <summary>The HTML of an inline value; an unresolved one is shown as it was written.</summary>
    string ValueHtml(ValueExpression expression);

    /// <summary>The plain text of an inline value.</summary>
    string ValueText(ValueExpression expression);

    /// <summary>Resolves <c>[](#id)</c> or <c>[text](#id)</c>; null where nothing bears the id.</summary>
    ProseReference? Reference(string id);

    /// <summary>Resolves an address outside the report, or one of its pictures; null where it does not exist or is not allowed.</summary>
    string? Asset(string path);

    /// <summary>The meaning of an abbreviation where it is to be marked here; null for other words, and once it was marked on the page.</summary>
    string? Abbreviation(string word);
}
