namespace Lkjip.Publish.Core;

/// <summary>What a city's colours become on the grounds of a theme: the values of the tokens, by name, for light and dark.</summary>
/// <param name="Light">Tokens of light pages and of paper.</param>
/// <param name="Dark">Tokens where the reader's machine is dark.</param>
public sealed record LookColours(IReadOnlyList<KeyValuePair<string, Rgb>> Light, IReadOnlyList<KeyValuePair<string, Rgb>> Dark)
{
    // How much of a colour its tint has.
    private const int LightTint = 10;
    private const int DarkTint = 15;

    /// <summary>The tokens of a city's colour. Where it is too pale for text it is darkened until it is not.</summary>
    /// <param name="colour">The city's.</param>
    /// <param name="theme">The grounds.</param>
    public static LookColours OfBrand(Rgb colour, ThemePalette theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        (Rgb ground, Rgb darkGround) = (Read(theme.Ground), Read(theme.DarkGround));
        Rgb brand = NearestUsable(colour, theme);
        Rgb deep = Until(brand, Rgb.Black, c => Contrast.Of(c, Rgb.White) >= 9m);
        Rgb bright = Brighter(colour, theme);
        Rgb darkDeep = deep.Mix(Rgb.Black, 20);
        return new(
        [
            new("brand", brand),
            new("on-brand", Rgb.White),
            new("brand-hover", brand.Mix(Rgb.Black, 25)),
            new("brand-tint", ground.Mix(brand, LightTint)),
            new("deep", deep),
            new("on-deep", Rgb.White),
            new("on-deep-quiet", Rgb.White.Mix(deep, 20)),
        ],
        [
            new("brand", bright),
            new("on-brand", Until(bright.Mix(Rgb.Black, 80), Rgb.Black, c => Contrast.Of(c, bright) >= Contrast.Text)),
            new("brand-hover", bright.Mix(Rgb.White, 40)),
            new("brand-tint", darkGround.Mix(bright, DarkTint)),
            new("deep", darkDeep),
            new("on-deep", Rgb.White),
            new("on-deep-quiet", Rgb.White.Mix(darkDeep, 25)),
        ]);
    }

    /// <summary>The tokens of the colour beside it. As a mark it stays as it is; as text it is darkened or lightened.</summary>
    public static LookColours OfAccent(Rgb colour, ThemePalette theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return new(
        [
            new("accent", colour),
            new("accent-ink", NearestUsable(colour, theme)),
            new("accent-tint", Read(theme.Ground).Mix(NearestUsable(colour, theme), LightTint)),
        ],
        [
            new("accent", colour),
            new("accent-ink", Brighter(colour, theme)),
            new("accent-tint", Read(theme.DarkGround).Mix(Brighter(colour, theme), DarkTint)),
        ]);
    }

    /// <summary>The least contrast of a colour with what it stands on in light pages: the grounds, its own tint, and white letters on it.</summary>
    public static decimal Measure(Rgb colour, ThemePalette theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        Rgb ground = Read(theme.Ground);
        return Contrast.Least(colour, ground, Read(theme.Band), ground.Mix(colour, LightTint), Rgb.White);
    }

    /// <summary>The colour itself where text can have it, else the nearest darker one of the same hue.</summary>
    public static Rgb NearestUsable(Rgb colour, ThemePalette theme) => Until(colour, Rgb.Black, c => Measure(c, theme) >= Contrast.Text);

    // On dark grounds more than the least: bright letters on dark swim before many eyes.
    private static Rgb Brighter(Rgb colour, ThemePalette theme)
    {
        (Rgb ground, Rgb band) = (Read(theme.DarkGround), Read(theme.DarkBand));
        return Until(colour, Rgb.White, c => Contrast.Least(c, ground, band) >= Contrast.Better && Contrast.Of(c, ground.Mix(c, DarkTint)) >= Contrast.Text);
    }

    // By hundredths towards black or white, which is always enough.
    private static Rgb Until(Rgb colour, Rgb towards, Func<Rgb, bool> isGood) =>
        Enumerable.Range(0, 101).Select(percent => colour.Mix(towards, percent)).First(c => c == towards || isGood(c));

    private static Rgb Read(string colour) => Rgb.Parse(colour) ?? throw new ArgumentException($"The theme's colour {colour} is no #rrggbb.", nameof(colour));
}
