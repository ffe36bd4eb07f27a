using System.Text.Json;

namespace Lkjip.Publish.Content.Tests;

/// <summary>The content of <c>tests/mistakes/cases.json</c>; its README tells the keys.</summary>
public sealed record MistakeCases
{
    /// <summary>Mistakes, each of which is to be found.</summary>
    public required IReadOnlyList<MistakeCase> Salah { get; init; }

    /// <summary>Right changes, of which nothing is to be said.</summary>
    public required IReadOnlyList<MistakeCase> Benar { get; init; }

    /// <summary>Numbers of the cases that fail today.</summary>
    public required HashSet<string> Belum { get; init; }

    /// <summary>All cases of the repository.</summary>
    public static MistakeCases Read() => JsonSerializer.Deserialize<MistakeCases>(
        File.ReadAllText(Repository.PathOf("tests", "mistakes", "cases.json")), JsonSerializerOptions.Web)!;
}
