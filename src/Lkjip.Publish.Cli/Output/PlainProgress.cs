using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>One plain line per stage: for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter output, Bahasa bahasa) : IBuildProgress
{
    /// <inheritdoc/>
    public void Stage(Wording name, int steps) => output.WriteLine(steps == 1 ? $"{name.In(bahasa)} …" : $"{name.In(bahasa)} ({steps}) …");

    /// <inheritdoc/>
    public void Step()
    {
    }
}
