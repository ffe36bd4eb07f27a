namespace Lkjip.Publish.Core;

/// <summary>How a published document shortened its decimals.</summary>
public enum Pembulatan
{
    /// <summary>Half away from zero, as it should be.</summary>
    SetengahKeAtas,

    /// <summary>Cut off.</summary>
    Dipotong,
}
