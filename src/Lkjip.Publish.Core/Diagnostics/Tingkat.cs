namespace Lkjip.Publish.Core;

/// <summary>How serious a finding is.</summary>
public enum Tingkat
{
    /// <summary>Worth knowing; never stops anything.</summary>
    Catatan,

    /// <summary>An official figure or text contradicts another; the site is built and says so; <c>--strict</c> stops.</summary>
    Peringatan,

    /// <summary>Something cannot be read or resolved; nothing is published.</summary>
    Galat,
}
