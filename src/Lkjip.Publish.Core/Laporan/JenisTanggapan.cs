namespace Lkjip.Publish.Core;

/// <summary>How a publisher dealt with a finding.</summary>
public enum JenisTanggapan
{
    /// <summary>The figure stays as it was published.</summary>
    Diterima,

    /// <summary>A correction was published.</summary>
    Diralat,
}
