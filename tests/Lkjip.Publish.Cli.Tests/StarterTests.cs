using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What the start scripts say before the program runs.</summary>
public sealed class StarterTests
{
    [Theory]
    [InlineData("check", "SDK .NET 10 belum terpasang.")]
    [InlineData("check --lang id", "SDK .NET 10 belum terpasang.")]
    [InlineData("check -- --lang en", "SDK .NET 10 belum terpasang.")]
    [InlineData("check --lang en", "The .NET 10 SDK is not installed.")]
    [InlineData("--lang=en check", "The .NET 10 SDK is not installed.")]
    public void The_starter_of_Unix_speaks_the_language_that_is_asked_for(string arguments, string said)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has a starter of its own.");
        using TempFolder tools = new();
        File.CreateSymbolicLink(tools["dirname"], new[] { "/usr/bin/dirname", "/bin/dirname" }.First(File.Exists));
        ProcessStartInfo start = new("/bin/sh", [Repository.PathOf("lkjip"), .. arguments.Split(' ')]) { RedirectStandardError = true };
        start.Environment["PATH"] = Path.GetDirectoryName(tools["dirname"]);

        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.ShouldBe(ExitCodes.MachineLacks);
        error.ShouldStartWith(said);
    }

    [Fact]
    public void The_starter_of_Windows_says_everything_in_both_languages()
    {
        string[] said = [.. File.ReadLines(Repository.PathOf("lkjip.cmd")).Where(line => line.Contains("echo ", StringComparison.Ordinal) && line != "@echo off")];

        said.Length.ShouldBe(4);
        foreach (string line in said)
        {
            // A bracket in a text would end its block.
            Match both = Regex.Match(line, @"^if ""%messages%""==""en"" \(echo (?<en>[^()&|<>]+) 1>&2\) else \(echo (?<id>[^()&|<>]+) 1>&2\)$");
            both.Success.ShouldBeTrue(line);
            Tongue.IndonesianIn(both.Groups["en"].Value).ShouldBeEmpty();
            Tongue.EnglishIn(both.Groups["id"].Value).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Both_starters_know_the_option_in_both_forms()
    {
        File.ReadAllText(Repository.PathOf("lkjip")).ShouldContain("\"--lang en\" | *\" --lang=en\")");
        string windows = File.ReadAllText(Repository.PathOf("lkjip.cmd"));
        windows.ShouldContain("if \"%~1\"==\"--lang\" if \"%~2\"==\"en\" set \"messages=en\"");
        windows.ShouldContain("if \"%~1\"==\"--lang=en\" set \"messages=en\"");
    }
}
