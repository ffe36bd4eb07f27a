using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf;

/// <summary>A finding of a printing that did not forbid it, such as that qpdf is missing.</summary>
internal sealed record PrintNote(string Code, Tingkat Level, string Path, Wording Message, Wording Advice)
{
    /// <summary>Keeps a finding.</summary>
    public static PrintNote Of(Finding finding) => new(finding.Kode, finding.Tingkat, finding.At.Path, finding.Pesan, finding.Saran);

    /// <summary>Says it again.</summary>
    public Finding ToFinding() => new(Code, Level, new(Path), Message, Advice);
}
