using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Lkjip.Publish.Core;
using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class RetryTests(PrinterFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crash_of_the_browser_loses_no_document()
    {
        await using PdfPrinter printer = await PdfPrinter.StartAsync(PrinterFixture.Options with { Parallel = 3 }, Cancel);
        using Process browser = await ProcessOfAsync(await printer.BrowserAsync());
        Func<string, ReadOnlyMemory<byte>?> files = SamplePages.Site().Files();
        int asked = 0;
        ReadOnlyMemory<byte>? Crash(string path)
        {
            if (path == "aset/kota.css" && Interlocked.Increment(ref asked) == 1)
            {
                // Before the answer: a page without its style sheet is not finished.
                browser.Kill();
            }

            return files(path);
        }

        string[] paths = [fixture.NewPath(), fixture.NewPath(), fixture.NewPath()];
        IReadOnlyList<Finding>[] findings = await Task.WhenAll(
            paths.Select((path, n) => printer.PrintAsync(SamplePages.Document(path), n == 0 ? Crash : files, Cancel)));

        findings.ShouldAllBe(f => f.Count == 0);
        paths.ShouldAllBe(path => File.Exists(path));
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task After_a_crash_the_browser_is_started_again()
    {
        await using PdfPrinter printer = await PdfPrinter.StartAsync(PrinterFixture.Options, Cancel);
        await (await printer.BrowserAsync()).CloseAsync();

        (await printer.PrintAsync(SamplePages.Document(fixture.NewPath()), SamplePages.Site().Files(), Cancel)).ShouldBeEmpty();

        (await printer.BrowserAsync()).IsConnected.ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_that_never_ends_is_tried_twice_and_then_reported()
    {
        TimeSpan limit = TimeSpan.FromSeconds(120);
        HurriedMachine machine = new();
        await using PdfPrinter printer = await PdfPrinter.StartAsync(new(), machine, Cancel);
        Dictionary<string, string> site = SamplePages.Site(SamplePages.Html("<script src=\"/macet.js\"></script>"));
        site["macet.js"] = "for (;;);";
        Func<string, ReadOnlyMemory<byte>?> files = site.Files();
        int attempts = 0;
        string path = fixture.NewPath();

        IReadOnlyList<Finding> findings = await printer.PrintAsync(
            SamplePages.Document(path),
            file =>
            {
                if (file == "macet.js")
                {
                    attempts++;
                    machine.Clock.Ring(limit);
                }

                return files(file);
            },
            Cancel);

        findings.ShouldBe([PdfFindings.TimedOut(SamplePages.Page, limit)]);
        attempts.ShouldBe(2);
        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public async Task An_interrupt_is_no_finding()
    {
        using CancellationTokenSource interrupt = new();
        ReadOnlyMemory<byte>? Interrupt(string path)
        {
            interrupt.Cancel();
            return null;
        }

        await Should.ThrowAsync<OperationCanceledException>(
            () => fixture.Printer.PrintAsync(SamplePages.Document(fixture.NewPath()), Interrupt, interrupt.Token));
    }

    private static async Task<Process> ProcessOfAsync(IBrowser browser)
    {
        ICDPSession session = await browser.NewBrowserCDPSessionAsync();
        JsonElement processes = (await session.SendAsync("SystemInfo.getProcessInfo"))!.Value.GetProperty("processInfo");
        return Process.GetProcessById(processes.EnumerateArray().Single(process => process.GetProperty("type").GetString() == "browser").GetProperty("id").GetInt32());
    }

    /// <summary>This machine, with time limits that pass when the test says so, and only then.</summary>
    private sealed class HurriedMachine : Machine
    {
        public AlarmClock Clock { get; } = new();

        public override TimeProvider Time => Clock;
    }

    private sealed class AlarmClock : TimeProvider
    {
        private readonly ConcurrentDictionary<Alarm, Action> set = [];

        /// <summary>Lets the one limit pass that was set to so long and is not over yet.</summary>
        public void Ring(TimeSpan limit) => set.Single(one => one.Key.Due == limit).Value();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Alarm alarm = new(this, dueTime);
            set[alarm] = () => callback(state);
            return alarm;
        }

        private sealed class Alarm(AlarmClock clock, TimeSpan due) : ITimer
        {
            public TimeSpan Due => due;

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() => clock.set.TryRemove(this, out _);

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
