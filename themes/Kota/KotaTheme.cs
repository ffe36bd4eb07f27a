using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>The theme of a city's portal: calm, official, readable on a phone and on paper; whole without scripts.</summary>
/// <remarks>
/// A theme that derives from it overrides what it draws otherwise and inherits the rest, pages that come later too: <see cref="ComponentFor"/> for whole pages,
/// <see cref="PieceFor"/> for what stands around and within them, <see cref="Assets"/> to add style sheets behind this theme's own.
/// </remarks>
public class KotaTheme : ITheme
{
    private static readonly Dictionary<Type, Type> Components = new()
    {
        [typeof(HomePage)] = typeof(Pages.HomePage),
        [typeof(PemdaPage)] = typeof(Pages.PemdaPage),
        [typeof(OpdPage)] = typeof(Pages.OpdPage),
        [typeof(YearPage)] = typeof(Pages.YearPage),
        [typeof(IndikatorPage)] = typeof(Pages.IndikatorPage),
        [typeof(RedirectPage)] = typeof(Pages.RedirectPage),
        [typeof(ReportPage)] = typeof(Pages.ReportPage),
        [typeof(ChapterPage)] = typeof(Pages.ChapterPage),
        [typeof(ReviuPage)] = typeof(Pages.ReviuPage),
        [typeof(ProvenancePage)] = typeof(Pages.ProvenancePage),
        [typeof(PrintPage)] = typeof(Pages.PrintPage),
        [typeof(CardPage)] = typeof(Pages.CardPage),
        [typeof(SearchPage)] = typeof(Pages.SearchPage),
        [typeof(EmbedPage)] = typeof(Pages.EmbedPage),
        [typeof(ReportDataPage)] = typeof(Pages.ReportDataPage),
        [typeof(BandingPage)] = typeof(Pages.BandingPage),
        [typeof(BandingListPage)] = typeof(Pages.BandingListPage),
        [typeof(DataPage)] = typeof(Pages.DataPage),
        [typeof(AllRalatPage)] = typeof(Pages.AllRalatPage),
        [typeof(TentangPage)] = typeof(Pages.TentangPage),
        [typeof(AksesibilitasPage)] = typeof(Pages.AksesibilitasPage),
        [typeof(GlosariumPage)] = typeof(Pages.GlosariumPage),
        [typeof(NotFoundPage)] = typeof(Pages.NotFoundPage),
    };

    /// <inheritdoc/>
    public virtual IReadOnlyList<ThemeAsset> Assets => ThemeFiles.All;

    /// <inheritdoc/>
    public virtual ThemePalette Palette { get; } = new("#ffffff", "#f3f6f5", "#10191d", "#18252b", "#0b3a44");

    /// <inheritdoc/>
    public virtual ValueMarkup Values { get; } = new KotaValueMarkup();

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The theme draws no pages of this type.</exception>
    public virtual Type ComponentFor(Type pageType)
    {
        ArgumentNullException.ThrowIfNull(pageType);
        return Components.TryGetValue(pageType, out Type? component)
            ? Speaking(component)
            : throw new ArgumentException($"The theme Kota draws no {pageType.Name}.", nameof(pageType));
    }

    /// <summary>A page's component that hands the page's language down to the pieces of this theme: what a deriving theme returns for a page of its own.</summary>
    /// <param name="component">Draws the page.</param>
    public static Type Speaking(Type component) => typeof(Spoken<>).MakeGenericType(component);

    /// <summary>The component that stands where this theme has one of its pieces: <see cref="Layout.PageBody"/>, <see cref="Layout.SiteHeader"/> or <see cref="Layout.SiteFooter"/>.</summary>
    /// <param name="piece">The component of this theme.</param>
    /// <returns>A component with the same parameters; the piece itself unless a theme says otherwise.</returns>
    public virtual Type PieceFor(Type piece) => piece;
}
