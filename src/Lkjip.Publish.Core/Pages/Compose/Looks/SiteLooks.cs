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

    /// <summary>Makes them of what the portal and its cities set.</summary>
    /// <param name="situs">The portal; null where it cannot be read.</param>
    /// <param name="pemda">Its cities.</param>
    /// <param name="theme">The grounds of the theme.</param>
    /// <param name="findings">Gets what is no colour, and colours that text cannot have.</param>
    public static SiteLooks Of(Situs? situs, IReadOnlyList<Pemda> pemda, ThemePalette theme, FindingBag findings)
    {
        ArgumentNullException.ThrowIfNull(pemda);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (Tampilan tampilan in pemda.Select(p => p.Tampilan).Prepend(situs?.Tampilan).OfType<Tampilan>())
        {
            Check(tampilan, theme, findings);
        }

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

    private static void Check(Tampilan tampilan, ThemePalette theme, FindingBag findings)
    {
        foreach (Sourced<string> written in new[] { tampilan.Warna, tampilan.Aksen }.OfType<Sourced<string>>())
        {
            if (Rgb.Parse(written) is not { } colour)
            {
                findings.Add(InputFindings.NotAllowed(written.At, new($"'{written}' bukan warna.", $"'{written}' is no colour."),
                    new("Tulis tanda pagar dan enam angka heksadesimal, misalnya \"#0b5c63\".",
                        "Write a hash sign and six hexadecimal digits, such as \"#0b5c63\".")));
            }
            else if (written == tampilan.Warna && LookColours.Measure(colour, theme) is var measured && measured < Contrast.Text)
            {
                findings.Add(LookFindings.PaleColour(written.At, colour, measured, LookColours.NearestUsable(colour, theme)));
            }
        }
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
