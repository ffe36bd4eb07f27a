using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>An opened content folder with the theme that it is drawn in: what all stages after share, and the preview too.</summary>
/// <param name="source">The content.</param>
/// <param name="theme">How it looks.</param>
/// <param name="looks">Colours and type of its cities.</param>
/// <param name="frame">What all pages share.</param>
internal sealed class SiteContent(SiteSource source, ITheme theme, SiteLooks looks, SiteFrame frame)
{
    /// <summary>The content.</summary>
    public SiteSource Source => source;

    /// <summary>The portal; one without a name where it cannot be read.</summary>
    public Situs Situs { get; } = source.Situs ?? new Situs { Nama = string.Empty };

    /// <summary>How it looks.</summary>
    public ITheme Theme => theme;

    /// <summary>Colours and type of its cities.</summary>
    public SiteLooks Looks => looks;

    /// <summary>What all pages share.</summary>
    public SiteFrame Frame => frame;

    /// <summary>The files of the theme, and the style sheets of the cities.</summary>
    public IEnumerable<ThemeAsset> Assets => theme.Assets.Concat(looks.Assets);

    /// <summary>Opens a content folder and checks its portal.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="findings">Gets what is wrong with the settings.</param>
    public static SiteSource Open(ContentOptions options, FindingBag findings)
    {
        SiteSource source = ContentReader.Open(options, findings);
        if (source.Situs is { } situs)
        {
            SitusChecker.Check(situs, findings);
        }

        return source;
    }

    /// <summary>Dresses the content in a theme.</summary>
    /// <param name="source">From <see cref="Open"/>.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="baseUrl">Published address; null takes the portal's own.</param>
    /// <param name="bahasa">The language in which it speaks; null takes the portal's own.</param>
    /// <param name="findings">Gets what is wrong with its looks.</param>
    public static SiteContent Of(SiteSource source, ITheme theme, string? baseUrl, Bahasa? bahasa, FindingBag findings)
    {
        LookChecker.Check(source.Situs, source.Pemda, theme.Palette, findings);
        return new SiteContent(source, theme, SiteLooks.Of(source.Situs, source.Pemda, theme.Palette), ReportStage.Frame(source.Situs, theme, baseUrl, bahasa));
    }

    /// <summary>What the pages of a report share with the site.</summary>
    /// <param name="withPdf">True where an official PDF is made.</param>
    public ComposeOptions Compose(bool withPdf) => new(Situs, frame, withPdf) { DrawQr = QrCode.Draw, Values = theme.Values };
}
