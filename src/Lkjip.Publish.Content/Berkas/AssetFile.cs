using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Reads what of a file beside the text must be known before it may be published.</summary>
internal static class AssetFile
{
    private const int LongestSignature = 1024;

    /// <summary>Length and fault of a file.</summary>
    /// <param name="files">Reads.</param>
    /// <param name="path">Path within the content folder.</param>
    public static BerkasLaporan Read(FileReader files, string path)
    {
        JenisBerkas? kind = BerkasLaporan.KindOf(path);
        return new BerkasLaporan(files.Length(path)) { Cacat = kind is null ? null : Fault(files, path, kind.Value) };
    }

    private static Wording? Fault(FileReader files, string path, JenisBerkas kind)
    {
        if (kind is JenisBerkas.Svg)
        {
            return files.Length(path) > SvgGuard.MaxBytes ? SvgGuard.TooLarge : files.Bytes(path) is { } svg ? SvgGuard.Fault(svg) : null;
        }

        return files.Start(path, LongestSignature) is not { } start || FileSignature.Fits(kind, start)
            ? null
            : start.Length == 0 ? new("kosong", "it is empty")
            : new($"isinya bukan {BerkasLaporan.NameOf(kind)}", $"its content is no {BerkasLaporan.NameOf(kind)}");
    }
}
