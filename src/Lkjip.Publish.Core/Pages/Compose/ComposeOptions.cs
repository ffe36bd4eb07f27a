namespace Lkjip.Publish.Core;

/// <summary>What the pages of a report share with the site.</summary>
/// <param name="Situs">The portal.</param>
/// <param name="Frame">What all pages share.</param>
/// <param name="WithPdf">True where an official PDF is made.</param>
public sealed record ComposeOptions(Situs Situs, SiteFrame Frame, bool WithPdf)
{
    /// <summary>Makes a QR code of an address; null for none.</summary>
    public Func<string, QrView>? DrawQr { get; init; }

    /// <summary>How the theme writes inline values.</summary>
    public ValueMarkup Values { get; init; } = ValueMarkup.Plain;
}
