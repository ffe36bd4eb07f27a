namespace Lkjip.Publish.Core;

/// <summary>Kinds of chapter.</summary>
public enum JenisBab
{
    /// <summary>A numbered chapter.</summary>
    Bab,

    /// <summary>Front matter such as Kata Pengantar: no number, before the contents.</summary>
    Depan,

    /// <summary>An attachment: no chapter number, after the chapters.</summary>
    Lampiran,
}
