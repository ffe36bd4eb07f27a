using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>By which bytes files begin.</summary>
internal static class FileSignature
{
    /// <summary>True where a file begins as those of its kind do.</summary>
    /// <param name="kind">A kind that is told by its first bytes.</param>
    /// <param name="start">The first bytes; a PDF may have others before its head, which readers pass over within 1,024 bytes.</param>
    public static bool Fits(JenisBerkas kind, ReadOnlySpan<byte> start) => kind switch
    {
        JenisBerkas.Pdf => start.IndexOf("%PDF-"u8) >= 0,
        JenisBerkas.Png => start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        JenisBerkas.Jpeg => start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        JenisBerkas.Gif => start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8),
        JenisBerkas.Webp => start.StartsWith("RIFF"u8) && start.Length >= 12 && start[8..].StartsWith("WEBP"u8),
        JenisBerkas.Avif => start.Length >= 12 && start[4..].StartsWith("ftypavi"u8),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not told by its first bytes."),
    };
}
