namespace Lkjip.Publish.Authoring;

/// <summary>Compares names as people write them: letters and digits only, without regard to case.</summary>
internal static class NameMatch
{
    /// <summary>The name as it is compared.</summary>
    public static string Key(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetterOrDigit));

    /// <summary>True where two names are the same; empty ones never are.</summary>
    public static bool Same(string? a, string? b) => a is not null && b is not null && Key(a) is { Length: > 0 } key && key == Key(b);
}
