using System.Text;

namespace Lkjip.Publish.Core;

/// <summary>The style sheet of a city: it sets tokens of the theme and nothing else, for the policy of the site allows no styles within pages.</summary>
public static class LookSheet
{
    /// <summary>Writes it.</summary>
    /// <param name="name">Of the file, without ending.</param>
    /// <param name="tampilan">The city's settings; colours that are none are left out.</param>
    /// <param name="theme">The grounds of the theme.</param>
    public static ThemeAsset Write(string name, Tampilan tampilan, ThemePalette theme)
    {
        ArgumentNullException.ThrowIfNull(tampilan);
        LookColours[] colours =
        [
            .. Colour(tampilan.Warna) is { } brand ? [LookColours.OfBrand(brand, theme)] : Array.Empty<LookColours>(),
            .. Colour(tampilan.Aksen) is { } accent ? [LookColours.OfAccent(accent, theme)] : Array.Empty<LookColours>(),
        ];
        StringBuilder css = new();
        if (colours.Length > 0)
        {
            css.Append(":root{").AppendJoin(';', colours.SelectMany(c => c.Light).Select(Token)).Append("}\n");
            css.Append("@media screen and (prefers-color-scheme:dark){:root{").AppendJoin(';', colours.SelectMany(c => c.Dark).Select(Token)).Append("}}\n");
        }

        if (tampilan.Huruf is { } huruf)
        {
            // The print edition has type of its own, and says so at its root.
            css.Append($":root:not([data-kepala]){{--font:{Stack(huruf)};--font-head:var(--font)}}\n");
        }

        return ThemeAsset.Of($"{name}.css", Encoding.UTF8.GetBytes(css.ToString()), AssetUse.Referenced);
    }

    private static Rgb? Colour(Sourced<string>? written) => written is { } colour ? Rgb.Parse(colour) : null;

    private static string Token(KeyValuePair<string, Rgb> token) => $"--{token.Key}:{token.Value}";

    private static string Stack(JenisHuruf huruf) => huruf switch
    {
        JenisHuruf.Serif => "\"Noto Serif\",Cambria,Georgia,\"Times New Roman\",serif",
        JenisHuruf.Sistem => "system-ui,sans-serif",
        _ => "\"Source Sans 3\",\"Source Sans 3 Fallback\",system-ui,sans-serif",
    };
}
