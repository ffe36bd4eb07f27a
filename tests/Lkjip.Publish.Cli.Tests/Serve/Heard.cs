using System.Text.Json;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>An event that an open page heard.</summary>
/// <param name="Name">Its kind.</param>
/// <param name="Data">What it says.</param>
internal sealed record Heard(string Name, JsonElement Data)
{
    /// <summary>The errors among the findings that it tells.</summary>
    public JsonElement[] Errors => [.. Data.GetProperty("temuan").EnumerateArray().Where(f => f.GetProperty("tingkat").GetString() == "galat")];

    /// <summary>The page that it carries.</summary>
    public string Html => Data.GetProperty("html").GetString()!;
}
