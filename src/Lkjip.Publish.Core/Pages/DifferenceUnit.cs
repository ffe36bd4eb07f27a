namespace Lkjip.Publish.Core;

/// <summary>What the difference of two values is counted in.</summary>
public enum DifferenceUnit
{
    /// <summary>Nothing: words have no difference.</summary>
    None,

    /// <summary>The values' own unit.</summary>
    Own,

    /// <summary>Percentage points.</summary>
    Points,
}
