namespace Lkjip.Publish.Pdf;

/// <summary>A folder for the files that qpdf reads; gone when it is disposed of.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-pdf-");

    /// <summary>Writes a file.</summary>
    /// <returns>Its full path.</returns>
    public async Task<string> WriteAsync(string name, byte[] content, CancellationToken cancel)
    {
        string path = Path.Combine(folder.FullName, name);
        await File.WriteAllBytesAsync(path, content, cancel);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
