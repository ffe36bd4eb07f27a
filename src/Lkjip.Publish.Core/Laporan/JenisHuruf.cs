namespace Lkjip.Publish.Core;

/// <summary>Type that is on every machine, or travels with the site.</summary>
public enum JenisHuruf
{
    /// <summary>Without serifs: Source Sans 3, which travels with the site.</summary>
    Sans,

    /// <summary>With serifs: what the reader's machine has.</summary>
    Serif,

    /// <summary>That of the reader's own system.</summary>
    Sistem,
}
