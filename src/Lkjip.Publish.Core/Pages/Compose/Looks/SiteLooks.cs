namespace Lkjip.Publish.Core;

/// <summary>Which pages wear which city's colours and type.</summary>
public sealed class SiteLooks
{
    private readonly Dictionary<string, Look> ofPemda = [];
    private readonly Look? portal;
    private readonly ThemePalette theme;

    private SiteLooks(Situs? situs, IReadOnlyList<Pemda> pemda, ThemePalette theme)
    {
        this.theme = theme;
        foreach (Pemda one in pemda)
        {
            if ((one.Tampilan?.Over(situs?.Tampilan) ?? situs?.Tampilan) is { } tampilan)
            {
                ofPemda[one.Slug] = Make($"tampilan-{one.Slug}", tampilan);
            }
        }

        // The portal of one city is that city's.
        portal = pemda is [var only] ? ofPemda.GetValueOrDefault(only.Slug) : situs?.Tampilan is { } own ? Make("tampilan", own) : null;
    }

    /// <summary>Every page as its theme has it.</summary>
    public static SiteLooks None { get; } = new(null, [], ThemePalette.Plain);

    /// <summary>The style sheets.</summary>
    public IEnumerable<ThemeAsset> Assets => ofPemda.Values.Append(portal).OfType<Look>().Select(look => look.Sheet).DistinctBy(sheet => sheet.Address);

    /// <summary>Makes them of what the portal and its cities set; what is no colour is left out.</summary>
    /// <param name="situs">The portal; null where it cannot be read.</param>
    /// <param name="pemda">Its cities.</param>
    /// <param name="theme">The grounds of the theme.</param>
    public static SiteLooks Of(Situs? situs, IReadOnlyList<Pemda> pemda, ThemePalette theme)
    {
        ArgumentNullException.ThrowIfNull(pemda);
        return new SiteLooks(situs, pemda, theme);
    }

    /// <summary>The page with the style sheet that it wears, behind those of the theme.</summary>
    public Page Dress(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        string first = page.Address[1..].Split('/')[0];
        return (ofPemda.GetValueOrDefault(first) ?? portal) is { } look
            ? page with
            {
                Site = page.Site with
                {
                    Stylesheets = [.. page.Site.Stylesheets, look.Sheet.Address],

                    // No font is fetched that the page does not use.
                    Preloads = look.Huruf is null or JenisHuruf.Sans ? page.Site.Preloads : [],
                    Bar = look.Bar ?? page.Site.Bar,
                },
            }
            : page;
    }

    // A theme whose bar is as its ground wants it so.
    private Look Make(string name, Tampilan tampilan) => new(
        LookSheet.Write(name, tampilan, theme),
        tampilan.Huruf,
        theme.Bar != theme.Ground && tampilan.Warna is { } written && Rgb.Parse(written) is { } colour
            ? LookColours.OfBrand(colour, theme).Light.First(token => token.Key == "deep").Value.ToString()
            : null);

    private sealed record Look(ThemeAsset Sheet, JenisHuruf? Huruf, string? Bar);
}
