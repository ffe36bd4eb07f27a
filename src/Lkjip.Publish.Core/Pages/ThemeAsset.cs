using System.Reflection;
using System.Security.Cryptography;

namespace Lkjip.Publish.Core;

/// <summary>A file of a theme.</summary>
/// <param name="Address">Address within the site, with a part of the content's hash in the name, so that browsers may keep it for ever.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Use">How pages refer to it.</param>
public sealed record ThemeAsset(string Address, ReadOnlyMemory<byte> Content, AssetUse Use)
{
    /// <summary>A file at its address: eight hex digits of the content's SHA-256 go before the ending.</summary>
    /// <param name="name">Such as <c>kota.css</c>.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="use">How pages refer to it.</param>
    public static ThemeAsset Of(string name, ReadOnlyMemory<byte> content, AssetUse use)
    {
        ArgumentNullException.ThrowIfNull(name);
        string hash = Convert.ToHexStringLower(SHA256.HashData(content.Span))[..8];
        int dot = name.LastIndexOf('.');
        return new ThemeAsset($"/aset/{name[..dot]}.{hash}{name[dot..]}", content, use);
    }

    /// <summary>A file that travels inside a theme's assembly, under its plain name.</summary>
    /// <exception cref="ArgumentException">The assembly holds no such file.</exception>
    public static ThemeAsset Embedded(Assembly assembly, string name, AssetUse use)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"The assembly {assembly.GetName().Name} holds no file {name}.", nameof(name));
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return Of(name, content, use);
    }
}
