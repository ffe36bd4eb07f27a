using System.Text.Json;

namespace Lkjip.Publish.Content.Tests;

/// <summary>A file of <c>tests/mistakes/</c>; its README tells the keys.</summary>
public sealed record MistakeCases
{
    /// <summary>Mistakes, each of which is to be found.</summary>
    public required IReadOnlyList<MistakeCase> Salah { get; init; }

    /// <summary>Right changes, of which nothing is to be said.</summary>
    public required IReadOnlyList<MistakeCase> Benar { get; init; }

    /// <summary>Numbers of the cases that fail today.</summary>
    public HashSet<string> Belum { get; init; } = [];

    /// <summary>Reads a file of cases.</summary>
    public static MistakeCases Read(string path) => JsonSerializer.Deserialize<MistakeCases>(File.ReadAllText(path), JsonSerializerOptions.Web)!;
}
