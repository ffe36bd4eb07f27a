using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>The theme of a city's portal: calm, official, readable on a phone and on paper; whole without scripts.</summary>
public sealed class KotaTheme : ITheme
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
    public IReadOnlyList<ThemeAsset> Assets => ThemeFiles.All;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The theme draws no pages of this type.</exception>
    public Type ComponentFor(Type pageType)
    {
        ArgumentNullException.ThrowIfNull(pageType);
        return Components.TryGetValue(pageType, out Type? component)
            ? typeof(Spoken<>).MakeGenericType(component)
            : throw new ArgumentException($"The theme Kota draws no {pageType.Name}.", nameof(pageType));
    }
}
