using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>A file cannot be read as a sheet.</summary>
/// <param name="finding">Why, and what to do.</param>
public sealed class SheetException(Finding finding) : Exception(finding.Pesan.Indonesia)
{
    /// <summary>Why, and what to do.</summary>
    public Finding Finding { get; } = finding;
}
