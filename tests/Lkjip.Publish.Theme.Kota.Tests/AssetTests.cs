using System.Text;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Theme.Kota.Tests;

public sealed partial class AssetTests
{
    private static readonly IReadOnlyList<ThemeAsset> Assets = new KotaTheme().Assets;

    [Fact]
    public void The_style_sheet_names_only_files_of_the_theme()
    {
        string css = Encoding.UTF8.GetString(Assets.Single(a => a.Use is AssetUse.Stylesheet).Content.Span);

        string[] named = [.. Url().Matches(css).Select(match => "/aset/" + match.Groups[1].Value).Distinct()];

        named.ShouldNotBeEmpty();
        named.Except(Assets.Select(a => a.Address)).ShouldBeEmpty();
        css.ShouldNotContain("//");
    }

    [Fact]
    public void Addresses_carry_a_part_of_the_contents_hash() =>
        Assets.ShouldAllBe(a => Address().IsMatch(a.Address) && a.Address.Contains(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(a.Content.ToArray())).Substring(0, 8)));

    [Fact]
    public void A_page_that_the_theme_does_not_know_is_refused() =>
        Should.Throw<ArgumentException>(() => new KotaTheme().ComponentFor(typeof(Page))).Message.ShouldStartWith("The theme Kota draws no Page.");

    [GeneratedRegex(@"url\([""']?([^)""']+)")]
    private static partial Regex Url();

    [GeneratedRegex(@"^/aset/[a-z0-9-]+\.[0-9a-f]{8}\.[a-z0-9]+$")]
    private static partial Regex Address();
}
