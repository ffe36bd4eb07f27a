using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What <c>lkjip serve</c> shows, and where.</summary>
internal sealed record ServeOptions
{
    /// <summary>The content folder as the user named it.</summary>
    public required string Content { get; init; }

    /// <summary>The port to listen at; null takes <see cref="PreviewServer.UsualPort"/>, or any that is free.</summary>
    public int? Port { get; init; }

    /// <summary>True opens the browser.</summary>
    public bool Open { get; init; } = true;

    /// <summary>Name or folder of the theme; null takes the one of <c>situs.json</c>.</summary>
    public string? Theme { get; init; }

    /// <summary>The language in which the site speaks; null takes the one of <c>situs.json</c>.</summary>
    public Bahasa? Bahasa { get; init; }

    /// <summary>The language of messages; Indonesian unless another was asked for.</summary>
    public Bahasa BahasaPesan => Bahasa ?? Core.Bahasa.Id;

    /// <summary>Folder in which built themes are kept.</summary>
    public string ThemeCache { get; init; } = ThemeBuilder.DefaultCache;
}
