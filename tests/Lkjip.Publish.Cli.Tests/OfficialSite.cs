namespace Lkjip.Publish.Cli.Tests;

/// <summary>A portal whose reports print other figures than their data give, built once.</summary>
public sealed class OfficialSite : IAsyncLifetime
{
    private readonly TempFolder folder = new();

    /// <summary>Folder of the site.</summary>
    public string Folder => folder["situs"];

    public async ValueTask InitializeAsync() =>
        (await Program.BuildAsync(Repository.PathOf("tests", "Lkjip.Publish.Cli.Tests", "OfficialFigures", "content"), Folder)).ShouldEndWith(ExitCodes.Done);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
