namespace Lkjip.Publish.Core;

/// <summary>How the pages of the PDF are numbered from the first chapter on.</summary>
public enum NomorHalaman
{
    /// <summary>"12".</summary>
    Sederhana,

    /// <summary>"halaman 12 dari 40".</summary>
    Lengkap,
}
