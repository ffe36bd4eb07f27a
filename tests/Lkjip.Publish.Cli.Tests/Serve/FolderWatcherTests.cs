using System.Collections.Concurrent;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What the watched folder tells when the system fails it.</summary>
public sealed class FolderWatcherTests
{
    [Fact]
    public async Task Events_that_the_system_lost_make_everything_be_read_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "How much is lost depends on the system's queue.");
        using TempFolder folder = new();
        TaskCompletionSource mayHear = new();
        BlockingCollection<WatchEvent> heard = [];
        using FolderWatcher watcher = new(folder.Root, WatchKind.Content, one =>
        {
            mayHear.Task.Wait();
            heard.Add(one);
        });

        // The system keeps so many events for a program that does not listen; then it drops them.
        int kept = int.Parse(await File.ReadAllTextAsync("/proc/sys/fs/inotify/max_queued_events", TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        for (int i = 0; i < kept; i++)
        {
            File.WriteAllText(folder["satu.md"], string.Empty);
            File.Delete(folder["satu.md"]);
        }

        mayHear.SetResult();

        HeardUntil(heard, WatchKind.Rescan).ShouldContain(new WatchEvent(WatchKind.Rescan));

        // And it watches on.
        File.WriteAllText(folder["dua.md"], string.Empty);
        HeardUntil(heard, new WatchEvent(WatchKind.Content, "dua.md")).ShouldNotBeEmpty();
    }

    [Fact]
    public void Without_watches_everything_is_read_from_time_to_time_until_there_are_some()
    {
        using TempFolder folder = new();
        BlockingCollection<WatchEvent> heard = [];
        int asked = 0;
        using FolderWatcher watcher = new(folder.Root, WatchKind.Content, heard.Add, path =>
            ++asked > 2 ? new FileSystemWatcher(path) : throw new IOException("The configured user limit (8192) on the number of inotify watches has been reached."));

        HeardUntil(heard, WatchKind.Unwatched).ShouldHaveSingleItem();
        HeardUntil(heard, WatchKind.Rescan).ShouldContain(new WatchEvent(WatchKind.Unwatched));
        HeardUntil(heard, WatchKind.Rescan).ShouldHaveSingleItem();
        File.WriteAllText(folder["satu.md"], string.Empty);

        HeardUntil(heard, new WatchEvent(WatchKind.Content, "satu.md")).ShouldNotContain(new WatchEvent(WatchKind.Unwatched));
        asked.ShouldBe(3);
    }

    private static List<WatchEvent> HeardUntil(BlockingCollection<WatchEvent> heard, WatchKind kind) => HeardUntil(heard, new WatchEvent(kind));

    private static List<WatchEvent> HeardUntil(BlockingCollection<WatchEvent> heard, WatchEvent last)
    {
        List<WatchEvent> all = [];
        while (heard.TryTake(out WatchEvent one, Patience.Longest))
        {
            all.Add(one);
            if (one == last)
            {
                return all;
            }
        }

        throw new ShouldAssertException($"{last} was never told, only {string.Join(", ", all.Distinct().Take(5))}.");
    }
}
