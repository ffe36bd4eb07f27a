using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>One run of <c>build</c> or <c>check</c>: what was asked for, who is told, and what was found so far.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Progress">Told what is being done.</param>
internal sealed record PublishRun(BuildOptions Options, IBuildProgress Progress)
{
    /// <summary>Gets what each stage finds.</summary>
    public FindingBag Findings { get; } = new();

    /// <summary>True once something was found for which no site is put in place.</summary>
    public bool Fails => ExitCodes.From(Findings.ToSorted(), Options.Strict) != ExitCodes.Done;

    /// <summary>How many reports, pages or documents are worked on at a time.</summary>
    public ParallelOptions Parallel(CancellationToken cancel) => new() { MaxDegreeOfParallelism = Options.Jobs, CancellationToken = cancel };
}
