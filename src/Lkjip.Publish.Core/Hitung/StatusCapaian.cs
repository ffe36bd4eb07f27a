namespace Lkjip.Publish.Core;

/// <summary>How a realisasi stands to its target.</summary>
public enum StatusCapaian
{
    /// <summary>Better than the target.</summary>
    Melampaui,

    /// <summary>Just the target.</summary>
    Sesuai,

    /// <summary>Short of the target.</summary>
    TidakMencapai,
}
