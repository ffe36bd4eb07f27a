namespace Lkjip.Publish.Core;

/// <summary>A target of the Perjanjian Kinerja, before and after its change.</summary>
public sealed record TargetPerjanjian
{
    /// <summary>As signed at the start of the year.</summary>
    public NilaiKinerja? Murni { get; init; }

    /// <summary>After the change within the year; null where nothing was changed.</summary>
    public NilaiKinerja? Perubahan { get; init; }
}
