namespace Lkjip.Publish.Core;

/// <summary>The front matter of a chapter file.</summary>
public sealed record KepalaBab
{
    /// <summary>Title, without "Bab" and number.</summary>
    public required string Judul { get; init; }

    /// <summary>What kind of chapter.</summary>
    public JenisBab Jenis { get; init; } = JenisBab.Bab;
}

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
