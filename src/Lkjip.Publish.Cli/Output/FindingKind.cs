using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Tells findings apart by what they are about.</summary>
internal static class FindingKind
{
    /// <summary>Whether a finding is about the machine (9xx): <c>check</c> does not meet it, so that the build must say it.</summary>
    public static bool IsOfMachine(this Finding finding) => finding.Kode.StartsWith("LKJ9", StringComparison.Ordinal);
}
