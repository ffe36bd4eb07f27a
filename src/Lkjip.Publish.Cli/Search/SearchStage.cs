using Lkjip.Publish.Core;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>Gathers what the search shall find while pages are written, and makes the index from it.</summary>
internal sealed class SearchStage : IDisposable
{
    private readonly DirectoryInfo documents = Directory.CreateTempSubdirectory("lkjip-cari-");
    private readonly SearchDocument document;
    private int count;

    /// <summary>Begins an index.</summary>
    /// <param name="situs">The portal, for its synonyms.</param>
    public SearchStage(Situs situs) => document = new(new SearchAliases([.. situs.Sinonim.Select(group => group.Sama)]));

    /// <summary>Adds a page, if it is to be found. Safe for parallel use.</summary>
    public void Add(Page page)
    {
        if (document.Of(page) is not { } file)
        {
            return;
        }

        string path = Path.Combine(documents.FullName, file.Path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using FileStream stream = File.Create(path);
        stream.Write(file.Content.Span);
        Interlocked.Increment(ref count);
    }

    /// <summary>Makes the index.</summary>
    /// <param name="target">Folder of the index, not there yet.</param>
    /// <param name="cancel">Gives up at once.</param>
    /// <returns>Null, or what is to be said: without an index the site is whole all the same, and its search page offers lists.</returns>
    public async Task<Finding?> WriteAsync(string target, CancellationToken cancel)
    {
        if (count == 0)
        {
            return null;
        }

        (string? program, Wording? trouble) = await Pagefind.FindAsync(cancel);
        trouble ??= await Pagefind.IndexAsync(program!, documents.FullName, target, cancel);
        return trouble is null ? null : MachineFindings.NoSearch(trouble);
    }

    /// <inheritdoc/>
    public void Dispose() => documents.Delete(recursive: true);
}
