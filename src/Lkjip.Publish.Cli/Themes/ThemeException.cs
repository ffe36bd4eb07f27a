using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>A theme cannot be found, built or loaded.</summary>
/// <param name="finding">Why.</param>
/// <param name="exit">How the program ends.</param>
internal sealed class ThemeException(Finding finding, int exit) : Exception(finding.Pesan.Indonesia)
{
    /// <summary>Why, with the remedy.</summary>
    public Finding Finding { get; } = finding;

    /// <summary>See <see cref="ExitCodes"/>.</summary>
    public int Exit { get; } = exit;
}
