using Lkjip.Publish.Core;
using Lkjip.Publish.Rendering;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Cli;

/// <summary>The theme in use. A theme that cannot be built leaves the one before it in use.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="progress">Told when a theme is built.</param>
internal sealed class PreviewTheme(ServeOptions options, IBuildProgress progress) : IAsyncDisposable
{
    private readonly List<PageRenderer> drawers = [];
    private (string? Name, Finding? Trouble)? loaded;
    private Built? built;

    /// <summary>The theme; Kota until another was loaded.</summary>
    public ITheme Theme { get; private set; } = new KotaTheme();

    /// <summary>Draws pages with it.</summary>
    public PageRenderer Renderer => drawers[^1];

    /// <summary>Full path of its sources; null for the theme that is part of the program.</summary>
    public string? Folder { get; private set; }

    /// <summary>Builds the theme anew aside, for its sources changed; <see cref="LoadAsync"/> takes it into use.</summary>
    /// <param name="situs">The portal; null where it cannot be read.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task BuildAsync(Situs? situs, CancellationToken cancel) => built = await MakeAsync(situs, cancel);

    /// <summary>Loads the theme that the portal asks for, where it is another one or was built anew.</summary>
    /// <param name="situs">The portal; null where it cannot be read.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>What is wrong with it; null for nothing.</returns>
    public async Task<Finding?> LoadAsync(Situs? situs, CancellationToken cancel)
    {
        string? name = NameOf(situs);
        Built? ready = Interlocked.Exchange(ref built, null);
        if (loaded is { } before && before.Name == name && ready?.Name != name)
        {
            return before.Trouble;
        }

        Built now = ready?.Name == name && ready is not null ? ready : await MakeAsync(situs, cancel);
        Folder = now.Folder ?? Folder;
        loaded = (name, now.Trouble);
        if (drawers.Count == 0 || (now.Theme is not null && !ReferenceEquals(now.Theme, Theme)))
        {
            Theme = now.Theme ?? Theme;
            drawers.Add(new PageRenderer(Theme));
        }

        return now.Trouble;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (PageRenderer drawer in drawers)
        {
            await drawer.DisposeAsync();
        }
    }

    private string? NameOf(Situs? situs) => options.Theme ?? situs?.Tema?.Value;

    private async Task<Built> MakeAsync(Situs? situs, CancellationToken cancel)
    {
        Built made = new() { Name = NameOf(situs) };
        try
        {
            ThemeSource? source = ThemeLoader.SourceOf(options.Theme, situs);
            made = made with { Folder = source?.Folder };
            return made with
            {
                Theme = source is null
                    ? new KotaTheme()
                    : await new ThemeLoader(new ThemeBuilder(options.ThemeCache)).LoadAsync(source, () => progress.Stage(ThemeLoader.Building, 1), cancel),
            };
        }
        catch (ThemeException e)
        {
            return made with { Trouble = e.Finding };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return made with { Trouble = MachineFindings.FileTrouble(IoReason.Of(e), isOfSite: false) };
        }
    }

    /// <summary>What came of building.</summary>
    private sealed record Built
    {
        public required string? Name { get; init; }

        public string? Folder { get; init; }

        public ITheme? Theme { get; init; }

        public Finding? Trouble { get; init; }
    }
}
