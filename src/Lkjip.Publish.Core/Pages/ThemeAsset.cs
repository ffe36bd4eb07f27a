namespace Lkjip.Publish.Core;

/// <summary>A file of a theme.</summary>
/// <param name="Address">Address within the site, with a part of the content's hash in the name, so that browsers may keep it for ever.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Use">How pages refer to it.</param>
public sealed record ThemeAsset(string Address, ReadOnlyMemory<byte> Content, AssetUse Use);
