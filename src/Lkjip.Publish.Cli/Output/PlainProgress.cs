namespace Lkjip.Publish.Cli;

/// <summary>One plain line per stage: for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter output) : IBuildProgress
{
    /// <inheritdoc/>
    public void Stage(string name, int steps) => output.WriteLine(steps == 1 ? $"{name} …" : $"{name} ({steps}) …");

    /// <inheritdoc/>
    public void Step()
    {
    }
}
