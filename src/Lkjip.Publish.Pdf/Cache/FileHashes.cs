using System.Collections.Concurrent;

namespace Lkjip.Publish.Pdf;

/// <summary>The site's files with their hashes, each computed once in a build however many documents share the file.</summary>
internal sealed class FileHashes(Func<string, ReadOnlyMemory<byte>?> files)
{
    private readonly ConcurrentDictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The bytes of a file as the site gives them.</summary>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        ReadOnlyMemory<byte>? bytes = files(path);
        known.TryAdd(path, Hash(bytes));
        return bytes;
    }

    /// <summary>The hash of a file; null where there is none.</summary>
    public string? Of(string path) => known.GetOrAdd(path, static (path, files) => Hash(files(path)), files);

    // An empty memory without an array behind it counts as missing, as it does for PageServer.
    private static string? Hash(ReadOnlyMemory<byte>? bytes) =>
        bytes is { } present && !present.Equals(default) ? Sha256.Of(present.Span) : null;
}
