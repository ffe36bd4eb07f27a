namespace Lkjip.Publish.Cli;

/// <summary>
/// Watches a folder with all below it, also while it is moved away and back: a pulse looks whether it is there, and its parent tells when another
/// folder takes its name.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(250);

    // A new folder may get files before it is watched: it is looked at once more.
    private static readonly TimeSpan SecondLook = TimeSpan.FromMilliseconds(300);

    // Without watches everything would have to be read at every pulse.
    private const int PulsesUnwatched = 8;

    private readonly string folder;
    private readonly WatchKind kind;
    private readonly Action<WatchEvent> tell;
    private readonly Func<string, FileSystemWatcher> watch;
    private readonly Lock gate = new();
    private readonly Timer pulse;
    private readonly FileSystemWatcher? parent;
    private FileSystemWatcher? inside;
    private bool gone;
    private bool ended;
    private int pulsesToWait;

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">Full path.</param>
    /// <param name="kind">Which events to tell.</param>
    /// <param name="tell">Gets them, from any thread.</param>
    /// <param name="watch">Asks the system to watch a folder; null asks it as usual.</param>
    public FolderWatcher(string folder, WatchKind kind, Action<WatchEvent> tell, Func<string, FileSystemWatcher>? watch = null)
    {
        this.folder = folder;
        this.kind = kind;
        this.tell = tell;
        this.watch = watch ?? (path => new FileSystemWatcher(path));
        inside = Inside();
        parent = Parent();
        pulse = new Timer(_ => Look(), null, Pulse, Pulse);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
            pulse.Dispose();
            parent?.Dispose();
            inside?.Dispose();
        }
    }

    private FileSystemWatcher? Inside()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = watch(folder);
            watcher.IncludeSubdirectories = true;
            watcher.InternalBufferSize = 64 * 1024;
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Changed += (_, e) => Changed(e.FullPath, isNew: false);
            watcher.Created += (_, e) => Changed(e.FullPath, isNew: true);
            watcher.Deleted += (_, e) => Tell(e.FullPath);
            watcher.Renamed += (_, e) =>
            {
                Tell(e.OldFullPath);
                Changed(e.FullPath, isNew: true);
            };
            watcher.Error += (_, _) => Restart();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder went away just now, or the machine has no watches left: the pulse tries again.
            watcher?.Dispose();
            if (Directory.Exists(folder))
            {
                pulsesToWait = PulsesUnwatched;
                tell(new WatchEvent(WatchKind.Unwatched));
            }

            return null;
        }
    }

    private FileSystemWatcher? Parent()
    {
        if (Path.GetDirectoryName(folder) is not { } above || Path.GetFileName(folder) is not { Length: > 0 } name)
        {
            return null;
        }

        try
        {
            FileSystemWatcher watcher = new(above, name) { NotifyFilter = NotifyFilters.DirectoryName };
            watcher.Created += (_, _) => Restart();
            watcher.Renamed += (_, _) => Restart();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Changed(string path, bool isNew)
    {
        bool isFolder = Directory.Exists(path);
        if (!isFolder || isNew)
        {
            Tell(path);
        }

        if (isFolder && isNew)
        {
            _ = Task.Delay(SecondLook).ContinueWith(_ => Tell(path), TaskScheduler.Default);
        }
    }

    private void Tell(string path)
    {
        string relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        bool isHidden = relative.Split('/').Any(part => part.Length == 0 || part[0] is '.' or '~' or '_');
        if (!isHidden || (kind is WatchKind.Theme && Path.GetFileName(path) == "_Imports.razor"))
        {
            tell(new WatchEvent(kind, relative));
        }
    }

    private void Restart()
    {
        lock (gate)
        {
            if (ended)
            {
                return;
            }

            inside?.Dispose();
            inside = Directory.Exists(folder) ? Inside() : null;
        }

        tell(new WatchEvent(WatchKind.Rescan));
    }

    private void Look()
    {
        bool exists = Directory.Exists(folder);
        lock (gate)
        {
            if (ended)
            {
                return;
            }

            bool restarts = exists && (gone || (inside is null && --pulsesToWait <= 0));
            if (!exists && !gone)
            {
                inside?.Dispose();
                inside = null;
                tell(new WatchEvent(kind is WatchKind.Content ? WatchKind.Gone : kind));
            }

            gone = !exists;
            if (restarts)
            {
                // Still alone: on a busy machine two looks come at the same time.
                Restart();
            }
        }
    }
}
