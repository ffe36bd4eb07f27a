namespace Lkjip.Publish.Cli;

/// <summary>How findings are printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code hosts.</summary>
    Sarif,
}
