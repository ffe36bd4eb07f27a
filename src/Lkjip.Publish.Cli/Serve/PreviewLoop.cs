using System.Diagnostics;
using System.Threading.Channels;

namespace Lkjip.Publish.Cli;

/// <summary>Gathers the events of the watched folders until they pause, and hands them on as one change.</summary>
/// <param name="preview">The site.</param>
/// <param name="clients">The open pages.</param>
/// <param name="options">What is watched.</param>
/// <param name="log">Told what changed.</param>
internal sealed class PreviewLoop(Preview preview, LiveClients clients, ServeOptions options, TextWriter log) : IDisposable
{
    /// <summary>A save is over when nothing happened for so long: programs write a file in several steps.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(8);

    /// <summary>So long an unending burst is gathered before something is shown.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(150);

    private readonly TeksPratinjau teks = TeksPratinjau.Of(options.BahasaPesan);
    private readonly Channel<WatchEvent> events = Channel.CreateUnbounded<WatchEvent>();
    private FolderWatcher? content;
    private FolderWatcher? theme;
    private string? themeFolder;
    private bool isUnwatched;
    private bool isThemeBuilding;
    private bool isThemeStale;

    /// <summary>Begins to watch.</summary>
    public void Start()
    {
        content = new FolderWatcher(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Content)), WatchKind.Content, Tell);
        WatchTheme();
    }

    /// <summary>Works until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await events.Reader.WaitToReadAsync(cancel))
        {
            HashSet<WatchEvent> batch = await GatherAsync(cancel);
            try
            {
                await ShowAsync(batch, cancel);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                new FindingTextWriter(log, string.Empty, options.BahasaPesan).Write([MachineFindings.Fault(e)]);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        content?.Dispose();
        theme?.Dispose();
    }

    private async Task ShowAsync(HashSet<WatchEvent> batch, CancellationToken cancel)
    {
        // Gone and back within one pause is only another folder.
        if (batch.Any(e => e.Kind is WatchKind.Gone) && !Directory.Exists(options.Content))
        {
            preview.Lose();
            log.WriteLine(teks.FolderDitunggu(options.Content));
            clients.Wake(new PreviewChange(Everything: true, new HashSet<string>(), []));
            return;
        }

        bool isBuilt = batch.Remove(new WatchEvent(WatchKind.ThemeBuilt));
        FollowTheme(batch.RemoveWhere(e => e.Kind is WatchKind.Theme) > 0, isBuilt, cancel);
        if (batch.Count == 0 && !isBuilt)
        {
            return;
        }

        string[] paths = [.. batch.Where(e => e.Kind is WatchKind.Content).Select(e => e.Path).Where(path => path.Length > 0).Order(StringComparer.Ordinal)];
        bool rescan = batch.Any(e => e.Kind is WatchKind.Rescan or WatchKind.Unwatched or WatchKind.Gone);
        PreviewChange change = await preview.ApplyAsync(new ContentChange(paths, rescan, isBuilt), cancel);
        clients.Wake(change);
        Say(batch, rescan, paths);
        WatchTheme();
    }

    /// <summary>The theme is built while content is saved and shown; what is saved in it meanwhile is built after that.</summary>
    private void FollowTheme(bool hasChanged, bool isBuilt, CancellationToken cancel)
    {
        isThemeBuilding &= !isBuilt;
        isThemeStale |= hasChanged;
        if (isThemeStale && !isThemeBuilding)
        {
            (isThemeStale, isThemeBuilding) = (false, true);
            _ = BuildThemeAsync(cancel);
        }
    }

    private async Task BuildThemeAsync(CancellationToken cancel)
    {
        try
        {
            await preview.BuildThemeAsync(cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            new FindingTextWriter(log, string.Empty, options.BahasaPesan).Write([MachineFindings.Fault(e)]);
        }
        finally
        {
            events.Writer.TryWrite(new WatchEvent(WatchKind.ThemeBuilt));
        }
    }

    private void Say(HashSet<WatchEvent> batch, bool rescan, string[] paths)
    {
        bool wasUnwatched = isUnwatched;
        isUnwatched = batch.Any(e => e.Kind is WatchKind.Unwatched) || (isUnwatched && rescan);
        if (isUnwatched)
        {
            // Said once, not at every look.
            if (!wasUnwatched)
            {
                log.WriteLine(teks.TakTeramati);
            }

            return;
        }

        log.WriteLine(rescan ? teks.BacaUlang
            : paths.Length == 0 ? teks.TemaBerubah
            : teks.Berubah(paths[0], paths.Length - 1));
    }

    private async Task<HashSet<WatchEvent>> GatherAsync(CancellationToken cancel)
    {
        HashSet<WatchEvent> batch = [];
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            int before = batch.Count;
            bool any = false;
            while (events.Reader.TryRead(out WatchEvent one))
            {
                any = true;
                batch.Add(one);
            }

            if ((!any && before > 0) || Stopwatch.GetElapsedTime(started) > Longest)
            {
                return batch;
            }

            await Task.Delay(Pause, cancel);
        }
    }

    private void WatchTheme()
    {
        if (preview.ThemeFolder != themeFolder)
        {
            theme?.Dispose();
            themeFolder = preview.ThemeFolder;
            theme = themeFolder is null ? null : new FolderWatcher(themeFolder, WatchKind.Theme, Tell);
        }
    }

    private void Tell(WatchEvent one)
    {
        string first = one.Path.Split('/')[0];
        if (one.Kind is not WatchKind.Theme || first is not ("bin" or "obj"))
        {
            events.Writer.TryWrite(one);
        }
    }
}
