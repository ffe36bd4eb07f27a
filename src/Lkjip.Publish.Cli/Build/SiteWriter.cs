using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>
/// Writes a site aside and swaps it in when it is whole: visitors see the old site or the new one, never a half-written one.
/// A run that fails or is interrupted leaves the old site untouched.
/// </summary>
internal sealed class SiteWriter : IDisposable
{
    /// <summary>Marks a folder as a site that this program made and may replace.</summary>
    private const string Marker = ".lkjip";

    private readonly string target;
    private readonly string aside;
    private readonly string old;
    private readonly FileStream guard;
    private bool published;

    private SiteWriter(string target, FileStream guard)
    {
        this.target = target;
        this.guard = guard;
        aside = Sibling(target, "baru");
        old = Sibling(target, "lama");
    }

    /// <summary>Where finished PDFs are kept for the next build, beside the site and no part of it.</summary>
    public string CacheFolder => Sibling(target, "cetakan");

    /// <summary>Begins a site.</summary>
    /// <param name="folder">Where the site will stand.</param>
    /// <param name="content">The content folder, which no site may replace.</param>
    /// <exception cref="SiteWriterException">The folder holds something else, cannot be replaced, or another build is at work on it.</exception>
    public static SiteWriter Begin(string folder, string content)
    {
        string target = OutputFolder.Of(folder, content);
        // The root of a drive or of a share has nothing beside it where a site could be made.
        string around = Path.GetDirectoryName(target) ?? throw new SiteWriterException(MachineFindings.ForeignFolder(target));
        Directory.CreateDirectory(around);
        SiteWriter writer = new(target, Lock(target));
        try
        {
            writer.Recover();
            writer.RefuseForeignFolder();
            Directory.CreateDirectory(writer.aside);
            File.WriteAllText(Path.Combine(writer.aside, Marker), "Dibuat oleh lkjip; isi folder ini diganti seluruhnya pada setiap build.\n");
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file of the new site.</summary>
    public void Write(SiteFile file)
    {
        string path = PathOf(file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using FileStream stream = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(file.Content.Span);
    }

    /// <summary>Full path of a file of the new site.</summary>
    /// <param name="path">Path within the site, with <c>/</c>.</param>
    /// <exception cref="ArgumentException">It leads out of the site: a fault of the program, for content is read before.</exception>
    public string PathOf(string path)
    {
        string full = Path.GetFullPath(path.Replace('/', Path.DirectorySeparatorChar), aside);
        return full.StartsWith(aside + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"'{path}' leads out of the site.", nameof(path));
    }

    /// <summary>The bytes of a file of the new site; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Read(string path) =>
        File.Exists(PathOf(path)) ? new ReadOnlyMemory<byte>(File.ReadAllBytes(PathOf(path))) : (ReadOnlyMemory<byte>?)null;

    /// <summary>Swaps the new site in.</summary>
    /// <exception cref="SiteWriterException">The folder cannot be replaced, because a program holds a file in it open; the old site stays.</exception>
    public void Publish()
    {
        KeepDotEntries();
        FolderSwap.Sync(aside);
        try
        {
            Swap();
            FolderSwap.SyncNames(Path.GetDirectoryName(target)!);
            published = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Recover();
            throw new SiteWriterException(MachineFindings.CannotReplace(target, e.Message));
        }

        try
        {
            Delete(old);
            Delete(aside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The new site stands. What a program still holds open of the old one goes with the next build.
        }
    }

    /// <summary>Drops what was written aside, unless it was published.</summary>
    public void Dispose()
    {
        if (!published)
        {
            Delete(aside);
        }

        guard.Dispose();
    }

    /// <summary>In one operation where the system has one; else with a moment between two, after which <see cref="Recover"/> brings the old site back.</summary>
    private void Swap()
    {
        if (Directory.Exists(target) && !FolderSwap.TryExchange(aside, target))
        {
            Move(target, old);
        }

        if (!Directory.Exists(target))
        {
            Move(aside, target);
        }
    }

    private static FileStream Lock(string target)
    {
        try
        {
            return new FileStream(Sibling(target, "kunci"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new SiteWriterException(MachineFindings.BuildInProgress(target));
        }
    }

    /// <summary>Brings the old site back where an earlier run was killed in the middle of the swap, and clears what it left.</summary>
    private void Recover()
    {
        if (Directory.Exists(old) && !Directory.Exists(target))
        {
            Directory.Move(old, target);
        }

        Delete(old);
        Delete(aside);
    }

    private void RefuseForeignFolder()
    {
        bool foreign = Directory.Exists(target)
            && !File.Exists(Path.Combine(target, Marker))
            && Directory.EnumerateFileSystemEntries(target).Any(entry => !Path.GetFileName(entry).StartsWith('.'));
        if (foreign || File.Exists(target))
        {
            throw new SiteWriterException(MachineFindings.ForeignFolder(target));
        }
    }

    /// <summary>Files and folders such as <c>.gitkeep</c>, <c>.git</c> and <c>.well-known</c> at the root are not the site's, and stay.</summary>
    private void KeepDotEntries()
    {
        foreach (string entry in Directory.Exists(target) ? Directory.EnumerateFileSystemEntries(target, ".*") : [])
        {
            string kept = Path.Combine(aside, Path.GetFileName(entry));
            if (Path.GetFileName(entry) != Marker)
            {
                Copy(new FileInfo(entry), kept);
            }
        }
    }

    /// <summary>Copies a file, a folder with all that is in it, or a link as a link.</summary>
    private static void Copy(FileInfo entry, string to)
    {
        if (entry.LinkTarget is { } led)
        {
            File.CreateSymbolicLink(to, led);
        }
        else if (!entry.Attributes.HasFlag(FileAttributes.Directory))
        {
            entry.CopyTo(to);
        }
        else
        {
            Directory.CreateDirectory(to);
            foreach (string below in Directory.EnumerateFileSystemEntries(entry.FullName))
            {
                Copy(new FileInfo(below), Path.Combine(to, Path.GetFileName(below)));
            }
        }
    }

    /// <summary>Renames a folder. On Windows a virus scanner or an indexer may hold a new file open for a moment.</summary>
    private static void Move(string from, string to)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Move(from, to);
                return;
            }
            catch (Exception e) when (attempt < 5 && e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Sibling(string target, string suffix) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{suffix}");
}
