using System.Collections.Concurrent;

namespace Lkjip.Publish.Pdf;

/// <summary>Notes what one document asks the site for. Safe for parallel use.</summary>
internal sealed class FileRecorder(FileHashes files)
{
    private readonly ConcurrentDictionary<string, byte> asked = new(StringComparer.Ordinal);

    /// <summary>Gives a file of the site.</summary>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        asked.TryAdd(path, 0);
        return files.Read(path);
    }

    /// <summary>All files asked for, by path; those that were not there, too: one that appears makes another PDF.</summary>
    public IReadOnlyList<CacheInput> Inputs() =>
        [.. asked.Keys.Order(StringComparer.Ordinal).Select(path => new CacheInput(path, files.Of(path)))];
}
