using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Tells findings apart by what they are about.</summary>
internal static class PrintingFindings
{
    /// <summary>Whether a finding is about the machine (9xx) or a printed page (LKJ606): <c>check</c>, which prints nothing, does not meet it, so that the build must say it.</summary>
    public static bool IsOfPrinting(this Finding finding) => finding.Kode is "LKJ606" || finding.Kode.StartsWith("LKJ9", StringComparison.Ordinal);
}
