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
    /// <exception cref="SiteWriterException">The folder holds something else, or another build is at work on it.</exception>
    public static SiteWriter Begin(string folder)
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
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
    public string PathOf(string path) => Path.Combine(aside, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The bytes of a file of the new site; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Read(string path) =>
        File.Exists(PathOf(path)) ? new ReadOnlyMemory<byte>(File.ReadAllBytes(PathOf(path))) : (ReadOnlyMemory<byte>?)null;

    /// <summary>Swaps the new site in.</summary>
    /// <exception cref="SiteWriterException">The folder cannot be replaced, because a program holds a file in it open; the old site stays.</exception>
    public void Publish()
    {
        KeepDotFiles();
        try
        {
            if (Directory.Exists(target))
            {
                Move(target, old);
            }

            Move(aside, target);
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

    /// <summary>Files such as <c>.gitkeep</c> at the root are not the site's, and stay.</summary>
    private void KeepDotFiles()
    {
        foreach (string file in Directory.Exists(target) ? Directory.EnumerateFiles(target, ".*") : [])
        {
            string kept = Path.Combine(aside, Path.GetFileName(file));
            if (!File.Exists(kept))
            {
                File.Copy(file, kept);
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
