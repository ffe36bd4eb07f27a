namespace Lkjip.Publish.Core;

/// <summary>The language in which the site speaks to its readers. Reports are Indonesian whatever the site speaks, and so is the notation of numbers.</summary>
public enum Bahasa
{
    /// <summary>Indonesian.</summary>
    Id,

    /// <summary>British English.</summary>
    En,
}
