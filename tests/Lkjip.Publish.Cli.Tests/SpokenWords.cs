using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lkjip.Publish.Core;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What a page says in its own voice, and what the resources of texts know.</summary>
internal static partial class SpokenWords
{
    private static readonly string[] Attributes =
        ["aria-label", "alt", "placeholder", "title", "data-some", "data-none", "data-ada", "data-tidak-ada", "data-tanpa-indeks", "content"];

    /// <summary>Every text of the site's resources without parameters: name, Indonesian, English.</summary>
    public static IReadOnlyList<(string Name, string Indonesian, string English)> Resources { get; } = Of(typeof(Page).Assembly, typeof(KotaTheme).Assembly);

    /// <summary>The same of what the commands say.</summary>
    public static IReadOnlyList<(string Name, string Indonesian, string English)> Commands { get; } = Of(typeof(TeksTemuan).Assembly);

    // A resource is a class XIndonesia beside a class XInggris.
    private static IReadOnlyList<(string Name, string Indonesian, string English)> Of(params Assembly[] assemblies) =>
    [
        .. assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false, BaseType: not null } && type.Name == $"{type.BaseType.Name}Indonesia")
            .SelectMany(type => Texts(type, type.Assembly.GetType(type.FullName!.Replace("Indonesia", "Inggris", StringComparison.Ordinal)).ShouldNotBeNull(type.Name))),
    ];

    /// <summary>The texts and speaking attributes of a page outside elements that are marked as Indonesian.</summary>
    public static IReadOnlyList<string> Outside(IDocument page) =>
    [
        .. page.All.Where(element => LanguageOf(element) != "id" && element.LocalName is not ("script" or "style" or "code"))
            .SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Data).Concat(Attributes.Where(name => IsSpoken(element, name)).Select(name => element.GetAttribute(name)!)))
            .Select(text => Blanks().Replace(text, " ").Trim()).Where(text => text.Length > 0),
    ];

    /// <summary>The words that a page marks as Indonesian; without the short ones, which might hide a text of the interface.</summary>
    public static IReadOnlyList<string> Inside(IDocument page) =>
    [
        .. page.QuerySelectorAll("[lang='id'], [lang='id'] *").Where(element => LanguageOf(element) == "id").Select(element => Blanks().Replace(element.TextContent, " ").Trim())
            .Where(text => text.Length is >= 8 and < 600 && text.Contains(' ')).Distinct().OrderByDescending(text => text.Length),
    ];

    /// <summary>True where a text holds another one as whole words.</summary>
    public static bool Says(string text, string words) => text.Contains(words, StringComparison.Ordinal) && Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(words)}(?!\w)");

    private static bool IsSpoken(IElement element, string attribute) =>
        element.HasAttribute(attribute) && (attribute != "content" || element.GetAttribute("name") == "description" || element.GetAttribute("property") is "og:title" or "og:description");

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    private static IEnumerable<(string, string, string)> Texts(Type indonesian, Type english)
    {
        (object id, object en) = (Activator.CreateInstance(indonesian)!, Activator.CreateInstance(english)!);
        return indonesian.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string))
            .Select(p => ($"{indonesian.BaseType!.Name}.{p.Name}", (string)p.GetValue(id)!, (string)english.GetProperty(p.Name)!.GetValue(en)!));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
