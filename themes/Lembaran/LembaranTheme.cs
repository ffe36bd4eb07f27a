using Lkjip.Publish.Core;
using Lkjip.Publish.Theme.Kota;
using Lkjip.Publish.Theme.Kota.Layout;
using Lkjip.Publish.Theme.Lembaran.Layout;

namespace Lkjip.Publish.Theme.Lembaran;

/// <summary>A theme like an official gazette: paper, serifs, rules instead of boxes. It derives from Kota and so draws every page that Kota draws.</summary>
public sealed class LembaranTheme : KotaTheme
{
    /// <inheritdoc/>
    public override IReadOnlyList<ThemeAsset> Assets { get; } =
        [.. ThemeFiles.All, ThemeAsset.Embedded(typeof(LembaranTheme).Assembly, "lembaran.css", AssetUse.Stylesheet)];

    /// <inheritdoc/>
    public override ThemePalette Palette { get; } = new("#fdfbf5", "#f3eee1", "#17140f", "#221d16", "#fdfbf5");

    /// <inheritdoc/>
    public override Type ComponentFor(Type pageType) => pageType == typeof(NotFoundPage) ? Speaking(typeof(Pages.NotFoundPage)) : base.ComponentFor(pageType);

    /// <inheritdoc/>
    public override Type PieceFor(Type piece) =>
        piece == typeof(SiteHeader) ? typeof(Masthead)
        : piece == typeof(SiteFooter) ? typeof(Colophon)
        : base.PieceFor(piece);
}
