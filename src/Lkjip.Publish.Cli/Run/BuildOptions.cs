using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What to build, and where.</summary>
internal sealed record BuildOptions
{
    /// <summary>What to read.</summary>
    public required ContentOptions Content { get; init; }

    /// <summary>Folder of the finished site.</summary>
    public required string Out { get; init; }

    /// <summary>True makes the official PDFs.</summary>
    public bool Pdf { get; init; } = true;

    /// <summary>True makes the search index.</summary>
    public bool Search { get; init; } = true;

    /// <summary>True takes PDFs from the cache beside the site and keeps them there.</summary>
    public bool Cache { get; init; } = true;

    /// <summary>Published address; null takes the one of <c>situs.json</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The language in which the site speaks; null takes the one of <c>situs.json</c>.</summary>
    public Bahasa? Bahasa { get; init; }

    /// <summary>The language of messages; Indonesian unless another was asked for.</summary>
    public Bahasa BahasaPesan => Bahasa ?? Core.Bahasa.Id;

    /// <summary>Name or folder of the theme; null takes the one of <c>situs.json</c>.</summary>
    public string? Theme { get; init; }

    /// <summary>True builds drafts too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Reports worked on at a time.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>True makes warnings fail.</summary>
    public bool Strict { get; init; }

    /// <summary>How findings are printed.</summary>
    public OutputFormat Format { get; init; }
}
