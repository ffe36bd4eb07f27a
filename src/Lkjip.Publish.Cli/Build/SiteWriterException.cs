using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>The site cannot be written.</summary>
/// <param name="finding">Why.</param>
internal sealed class SiteWriterException(Finding finding) : Exception(finding.Pesan.Indonesia)
{
    /// <summary>Why, with the remedy.</summary>
    public Finding Finding { get; } = finding;
}
