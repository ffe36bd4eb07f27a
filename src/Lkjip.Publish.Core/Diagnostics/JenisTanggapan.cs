namespace Lkjip.Publish.Core;

/// <summary>What a publisher answers to a finding.</summary>
public enum JenisTanggapan
{
    /// <summary>The document stays as it is.</summary>
    Diterima,

    /// <summary>The document was corrected by a <em>ralat</em>.</summary>
    Diralat,
}
