using System.Text.RegularExpressions;
using Lkjip.Publish.Theme.Lembaran;

namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>Colours are tokens: one file says them all, and they can be read on each other.</summary>
public sealed partial class TokenTests
{
    public static TheoryData<string> OtherFiles => [.. Directory.EnumerateFiles(Repository.PathOf("themes", "Kota", "Css"), "*.css")
        .Select(path => Path.GetFileName(path)).Where(name => name != "tokens.css").Order(StringComparer.Ordinal)];

    /// <summary>Theme, its file of tokens, and light or dark.</summary>
    public static TheoryData<string, bool> Themes => new() { { "Kota", false }, { "Kota", true }, { "Lembaran", false }, { "Lembaran", true } };

    [Theory, MemberData(nameof(OtherFiles))]
    public void No_other_file_of_Kota_holds_a_colour(string file) =>
        Colour().Matches(Comment().Replace(File.ReadAllText(Repository.PathOf("themes", "Kota", "Css", file)), "")).Select(m => m.Value).ShouldBeEmpty();

    [Fact]
    public void Lembaran_says_colours_only_in_tokens() => File.ReadLines(Repository.PathOf("themes", "Lembaran", "Css", "lembaran.css"))
        .Where(line => Colour().IsMatch(line) && !line.TrimStart().StartsWith("--", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Theory, MemberData(nameof(Themes))]
    public void Text_can_be_read_on_every_ground(string theme, bool dark)
    {
        Dictionary<string, string> tokens = Tokens(theme, dark);
        (string Text, string[] Grounds)[] pairs =
        [
            ("ink", ["ground", "band", "brand-tint", "accent-tint"]),
            ("ink-quiet", ["ground", "band", "brand-tint", "accent-tint"]),
            ("brand", ["ground", "band", "brand-tint"]),
            ("brand-hover", ["ground", "band", "brand-tint"]),
            ("on-brand", ["brand", "brand-hover"]),
            ("accent-ink", ["ground", "band", "accent-tint"]),
            ("on-deep", ["deep"]),
            ("on-deep-quiet", ["deep"]),
        ];

        string[] weak =
        [
            .. from pair in pairs
               from ground in pair.Grounds
               let contrast = Contrast.Of(Rgb.Parse(tokens[pair.Text])!.Value, Rgb.Parse(tokens[ground])!.Value)
               where contrast < Contrast.Text
               select $"{pair.Text} on {ground}: {contrast:0.00}",
        ];
        weak.ShouldBeEmpty();
        Contrast.Of(Rgb.Parse(tokens["focus"])!.Value, Rgb.Parse(tokens["ground"])!.Value).ShouldBeGreaterThan(3m);
        Contrast.Of(Rgb.Parse(tokens["line-strong"])!.Value, Rgb.Parse(tokens["ground"])!.Value).ShouldBeGreaterThan(3m);
    }

    [Theory, MemberData(nameof(Themes))]
    public void The_theme_says_the_grounds_that_its_tokens_have(string theme, bool dark)
    {
        ThemePalette palette = theme == "Kota" ? new KotaTheme().Palette : new LembaranTheme().Palette;
        Dictionary<string, string> tokens = Tokens(theme, dark);

        Rgb.Parse(tokens["ground"]).ShouldBe(Rgb.Parse(dark ? palette.DarkGround : palette.Ground));
        Rgb.Parse(tokens["band"]).ShouldBe(Rgb.Parse(dark ? palette.DarkBand : palette.Band));
    }

    // As the cascade has them: Kota's light ones, its dark ones, then those of the theme that derives from it.
    private static Dictionary<string, string> Tokens(string theme, bool dark)
    {
        string kota = File.ReadAllText(Repository.PathOf("themes", "Kota", "Css", "tokens.css"));
        string lembaran = File.ReadAllText(Repository.PathOf("themes", "Lembaran", "Css", "lembaran.css"));
        Dictionary<string, string> tokens = [];
        foreach (string css in theme == "Kota" ? [kota] : new[] { kota, lembaran })
        {
            string[] parts = DarkMedia().Split(css);
            parts.Length.ShouldBe(2);
            foreach (string block in dark ? new[] { Root().Match(parts[0]).Value, Root().Match(parts[1]).Value } : [Root().Match(parts[0]).Value])
            {
                foreach (Match token in Token().Matches(block))
                {
                    tokens[token.Groups["name"].Value] = token.Groups["value"].Value;
                }
            }
        }

        return tokens;
    }

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b(?![^{}]*\{)|\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(|:\s*(white|black|red|gray|grey)\b")]
    private static partial Regex Colour();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@media screen and \(prefers-color-scheme: dark\) \{")]
    private static partial Regex DarkMedia();

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex("--(?<name>[a-z-]+): (?<value>#[0-9a-f]{3,6});")]
    private static partial Regex Token();
}
