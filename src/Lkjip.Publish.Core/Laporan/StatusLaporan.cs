namespace Lkjip.Publish.Core;

/// <summary>Whether a report is published.</summary>
public enum StatusLaporan
{
    /// <summary>Published.</summary>
    Terbit,

    /// <summary>Still being written.</summary>
    Draf,
}
