namespace Lkjip.Publish.Core;

/// <summary>A QR code, ready to be drawn.</summary>
/// <param name="Side">Width and height in modules, the quiet zone included.</param>
/// <param name="Path">SVG path of the dark modules, one unit each.</param>
public sealed record QrView(int Side, string Path);
