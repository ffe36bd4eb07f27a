using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>The preview cannot begin.</summary>
/// <param name="finding">Why, with the remedy.</param>
/// <param name="exit">See <see cref="ExitCodes"/>.</param>
internal sealed class PreviewException(Finding finding, int exit) : Exception(finding.Pesan.Indonesia)
{
    /// <summary>Why, with the remedy.</summary>
    public Finding Finding { get; } = finding;

    /// <summary>How the program ends.</summary>
    public int Exit { get; } = exit;
}
