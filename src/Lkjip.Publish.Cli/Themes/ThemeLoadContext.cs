using System.Reflection;
using System.Runtime.Loader;

namespace Lkjip.Publish.Cli;

/// <summary>The assemblies of a theme. What the program has itself is shared with it: view models must be the same types on both sides.</summary>
/// <param name="folder">The theme's finished build. Files are read and let go, so that the folder can be replaced while the theme is in use.</param>
internal sealed class ThemeLoadContext(string folder) : AssemblyLoadContext("tema")
{
    private const string NamesIt = ".deps.json";

    /// <summary>Loads the theme's own assembly: the one beside which the SDK wrote what it depends on.</summary>
    /// <returns>Null where the project makes no library.</returns>
    public Assembly? LoadTheme() => Directory.GetFiles(folder, "*" + NamesIt) is [var list]
        ? LoadFile(list[..^NamesIt.Length] + ".dll")
        : null;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string file = $"{assemblyName.Name}.dll";
        string own = Path.Combine(folder, file);
        return !File.Exists(Path.Combine(AppContext.BaseDirectory, file)) && File.Exists(own) ? LoadFile(own) : null;
    }

    private Assembly LoadFile(string path)
    {
        using MemoryStream assembly = new(File.ReadAllBytes(path));
        return LoadFromStream(assembly);
    }
}
