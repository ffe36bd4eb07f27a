using Lkjip.Publish.Cli.Commands;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Runs the program within the test.</summary>
internal static class Program
{
    /// <summary>Runs it.</summary>
    public static async Task<Run> RunAsync(params string[] arguments)
    {
        await using StringWriter output = new() { NewLine = "\n" };
        await using StringWriter error = new() { NewLine = "\n" };
        int exit = await LkjipCommand.InvokeAsync(arguments, output, error);
        return new Run(exit, output.ToString(), error.ToString());
    }

    /// <summary>Builds a site without PDF and without a search index.</summary>
    public static Task<Run> BuildAsync(string content, string site, params string[] more) =>
        RunAsync(["build", "--no-pdf", "--no-search", "--content", content, "--out", site, .. more]);
}

/// <summary>How a run ended.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">The error stream.</param>
internal sealed record Run(int Exit, string Output, string Error)
{
    /// <summary>Fails unless the program ended with a code.</summary>
    public Run ShouldEndWith(int exit)
    {
        Exit.ShouldBe(exit, Output + Error);
        return this;
    }
}
