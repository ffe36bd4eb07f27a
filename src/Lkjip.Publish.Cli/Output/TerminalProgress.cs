using Lkjip.Publish.Core;
using Spectre.Console;

namespace Lkjip.Publish.Cli;

/// <summary>A bar per stage on a terminal.</summary>
internal sealed class TerminalProgress(ProgressContext context, Bahasa bahasa) : IBuildProgress
{
    private volatile ProgressTask? current;

    /// <summary>Runs work that reports to bars on the terminal's error stream.</summary>
    public static Task<T> RunAsync<T>(Func<IBuildProgress, Task<T>> work, Bahasa bahasa)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context => work(new TerminalProgress(context, bahasa)));
    }

    /// <inheritdoc/>
    public void Stage(Wording name, int steps)
    {
        current?.StopTask();
        current = context.AddTask(Markup.Escape(name.In(bahasa)), maxValue: Math.Max(steps, 1));
    }

    /// <inheritdoc/>
    public void Step() => current?.Increment(1);
}
