using Lkjip.Publish.Mutations;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A sample of what tests/mutations.sh does with every figure.</summary>
public sealed class MutationTests
{
    /// <summary>Below what docs/findings.md states for all figures, by what one figure more or less weighs in a sample.</summary>
    private const decimal Floor = 98m;

    private const int Sample = 25;

    [Fact]
    public void Nearly_every_slip_in_a_derived_or_repeated_figure_of_the_real_reports_is_found()
    {
        string content = Repository.PathOf("content");
        Mutant[] mutants = [.. Reports.In(content).AsParallel().SelectMany(id => MutationRun.Over(content, id, Sample))];

        (decimal share, int count) = MutationReport.Found(mutants);

        count.ShouldBeGreaterThan(100);
        share.ShouldBeGreaterThanOrEqualTo(Floor, string.Join('\n', MutationReport.Missed(mutants.Where(m => m.Counts))));
    }
}
