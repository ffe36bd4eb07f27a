namespace Lkjip.Publish.Core;

/// <summary>What a file to take away holds. What is data comes first.</summary>
public enum TakeawayScope
{
    /// <summary>One table, or the figures of a chart.</summary>
    Table,

    /// <summary>All tables of a report.</summary>
    Tables,

    /// <summary>What the checks found in a report.</summary>
    Findings,

    /// <summary>The report itself; the browser prints it.</summary>
    Report,
}
