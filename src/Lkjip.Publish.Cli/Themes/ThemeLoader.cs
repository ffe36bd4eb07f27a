using System.Reflection;
using Lkjip.Publish.Core;
using Lkjip.Publish.Theme.Kota;
using Microsoft.AspNetCore.Components;

namespace Lkjip.Publish.Cli;

/// <summary>Brings the theme that a build asks for.</summary>
/// <param name="builder">Builds those outside the program.</param>
internal sealed class ThemeLoader(ThemeBuilder builder)
{
    /// <summary>What takes the time when a theme is built.</summary>
    public static Wording Building { get; } = new("Menyusun tema", "Building the theme");

    /// <summary>The theme of a build: the one named on the command line, else that of <c>situs.json</c>, else Kota.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="situs">The portal.</param>
    /// <param name="progress">Told when a theme is built.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ThemeException">There is no such theme, or it cannot be built or used.</exception>
    public static Task<ITheme> OfAsync(BuildOptions options, Situs? situs, IBuildProgress progress, CancellationToken cancel)
    {
        ThemeSource? source = SourceOf(options.Theme, situs);
        return source is null
            ? Task.FromResult<ITheme>(new KotaTheme())
            : new ThemeLoader(new ThemeBuilder(ThemeBuilder.DefaultCache)).LoadAsync(source, () => progress.Stage(Building, 1), cancel);
    }

    /// <summary>Where the theme's sources lie; null for the theme that is part of the program.</summary>
    /// <param name="named">Named on the command line; null takes the one of <c>situs.json</c>.</param>
    /// <param name="situs">The portal.</param>
    /// <exception cref="ThemeException">There is no such theme.</exception>
    public static ThemeSource? SourceOf(string? named, Situs? situs) =>
        named is not null ? ThemeSource.Find(named, Directory.GetCurrentDirectory(), new SourcePosition("--theme"))
        : situs?.Tema is { } written ? ThemeSource.Installed(written)
        : null;

    /// <summary>Reports a theme of <c>situs.json</c> that no build would find.</summary>
    public static void Check(Situs? situs, FindingBag findings)
    {
        try
        {
            SourceOf(null, situs);
        }
        catch (ThemeException e)
        {
            findings.Add(e.Finding);
        }
    }

    /// <summary>Builds a theme where its sources changed, and loads it.</summary>
    /// <exception cref="ThemeException">It cannot be built or used.</exception>
    public async Task<ITheme> LoadAsync(ThemeSource source, Action onBuild, CancellationToken cancel)
    {
        string folder = await builder.BuildAsync(source, onBuild, cancel);
        try
        {
            Assembly assembly = new ThemeLoadContext(folder).LoadTheme()
                ?? throw ThemeFindings.Incomplete(source.Name, new("proyek ini tidak menghasilkan pustaka (.dll).", "this project makes no library (.dll)."));
            ITheme theme = Create(source, assembly);
            CheckPages(source, theme);
            return theme;
        }
        catch (Exception e) when (e is BadImageFormatException or TypeLoadException or ReflectionTypeLoadException or FileNotFoundException or FileLoadException)
        {
            throw ThemeFindings.Incomplete(source.Name, Wording.Of($"{e.Message.TrimEnd('.')}."));
        }
    }

    /// <summary>Makes the one theme of an assembly.</summary>
    internal static ITheme Create(ThemeSource source, Assembly assembly)
    {
        Type[] themes = [.. assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ITheme)) && t.GetConstructor([]) is not null)];
        if (themes is not [var type])
        {
            throw ThemeFindings.NotOne(source.Name, [.. themes.Select(t => t.FullName!).Order(StringComparer.Ordinal)]);
        }

        try
        {
            ITheme theme = (ITheme)Activator.CreateInstance(type)!;
            return theme.Assets.Count >= 0 ? theme : throw new InvalidOperationException();
        }
        catch (Exception e) when (e is not ThemeException)
        {
            Exception cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            throw ThemeFindings.Incomplete(source.Name, new($"kelas {type.FullName} gagal dimuat: {cause.Message.TrimEnd('.')}.", $"the class {type.FullName} could not be loaded: {cause.Message.TrimEnd('.')}."));
        }
    }

    /// <summary>Sees that it draws every kind of page: better told now than in the middle of a build.</summary>
    internal static void CheckPages(ThemeSource source, ITheme theme)
    {
        foreach (Type page in typeof(Page).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Page)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            if (ComponentOf(theme, page) is not { } component)
            {
                throw ThemeFindings.Incomplete(source.Name, new($"tidak ada komponen untuk halaman {page.Name}.", $"there is no component for the page {page.Name}."));
            }

            if (!component.IsAssignableTo(typeof(IComponent)) || component.GetProperty("Model")?.PropertyType.IsAssignableFrom(page) is not true)
            {
                throw ThemeFindings.Incomplete(source.Name, new(
                    $"komponen {component.FullName} untuk halaman {page.Name} harus komponen Razor dengan parameter Model bertipe {page.FullName}.",
                    $"the component {component.FullName} for the page {page.Name} must be a Razor component with a parameter Model of type {page.FullName}."));
            }
        }
    }

    private static Type? ComponentOf(ITheme theme, Type page)
    {
        try
        {
            return theme.ComponentFor(page);
        }
        catch (Exception e) when (e is ArgumentException or KeyNotFoundException or NotSupportedException or NotImplementedException)
        {
            return null;
        }
    }
}
