namespace Lkjip.Publish.Core;

/// <summary>How number, year and title of a regulation were confirmed.</summary>
public enum KonfirmasiPeraturan
{
    /// <summary>Its own text was read.</summary>
    Naskah,

    /// <summary>The text of another regulation cites it.</summary>
    KutipanPeraturan,

    /// <summary>A public page or document cites it.</summary>
    Kutipan,

    /// <summary>Not confirmed yet: a citation that differs gives a note only.</summary>
    Belum,
}
