namespace Lkjip.Publish.Authoring;

/// <summary>How thousands and decimals are written.</summary>
public enum Notation
{
    /// <summary><c>1.234.567,89</c>.</summary>
    Indonesian,

    /// <summary><c>1,234,567.89</c>.</summary>
    English,
}
