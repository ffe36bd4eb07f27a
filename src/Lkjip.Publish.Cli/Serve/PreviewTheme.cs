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

    /// <summary>The theme; Kota until another was loaded.</summary>
    public ITheme Theme { get; private set; } = new KotaTheme();

    /// <summary>Draws pages with it.</summary>
    public PageRenderer Renderer => drawers[^1];

    /// <summary>Full path of its sources; null for the theme that is part of the program.</summary>
    public string? Folder { get; private set; }

    /// <summary>Loads the theme that the portal asks for, where it is another one or its sources changed.</summary>
    /// <param name="situs">The portal; null where it cannot be read.</param>
    /// <param name="changed">True where its sources changed.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>What is wrong with it; null for nothing.</returns>
    public async Task<Finding?> LoadAsync(Situs? situs, bool changed, CancellationToken cancel)
    {
        string? name = options.Theme ?? situs?.Tema?.Value;
        if (loaded is { } before && before.Name == name && !changed)
        {
            return before.Trouble;
        }

        Finding? trouble = null;
        ITheme now = Theme;
        try
        {
            ThemeSource? source = ThemeLoader.SourceOf(options.Theme, options.Content, situs);
            Folder = source?.Folder;
            now = source is null
                ? new KotaTheme()
                : await new ThemeLoader(new ThemeBuilder(ThemeBuilder.DefaultCache)).LoadAsync(source, () => progress.Stage(ThemeLoader.Building, 1), cancel);
        }
        catch (ThemeException e)
        {
            trouble = e.Finding;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            trouble = MachineFindings.FileTrouble(e.Message);
        }

        loaded = (name, trouble);
        if (drawers.Count == 0 || !ReferenceEquals(now, Theme))
        {
            Theme = now;
            drawers.Add(new PageRenderer(now));
        }

        return trouble;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (PageRenderer drawer in drawers)
        {
            await drawer.DisposeAsync();
        }
    }
}
