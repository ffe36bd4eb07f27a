using System.Text.Json;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What is found in the real reports, in each form, found once.</summary>
public sealed class RealFindingsFixture : IAsyncLifetime
{
    /// <summary>The findings as JSON.</summary>
    public IReadOnlyList<JsonElement> Json { get; private set; } = [];

    /// <summary>The results of the SARIF log.</summary>
    public IReadOnlyList<JsonElement> Sarif { get; private set; } = [];

    /// <summary>The text on the terminal.</summary>
    public string Text { get; private set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        Json = [.. (await CheckAsync("--format", "json")).GetProperty("temuan").EnumerateArray()];
        Sarif = [.. (await CheckAsync("--format", "sarif")).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Text = (await Program.RunAsync("check", "--content", RealReportFixture.Content)).ShouldEndWith(ExitCodes.Done).Output;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<JsonElement> CheckAsync(params string[] options)
    {
        Run run = (await Program.RunAsync(["check", "--content", RealReportFixture.Content, .. options])).ShouldEndWith(ExitCodes.Done);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
