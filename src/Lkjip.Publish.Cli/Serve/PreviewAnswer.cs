using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What the preview answers to one address.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="MediaType">With the character set.</param>
/// <param name="Content">The bytes.</param>
internal sealed record PreviewAnswer(int Status, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The address to go to instead; null for none.</summary>
    public string? Location { get; init; }

    /// <summary>The page as its theme draws it; null where the answer is no page.</summary>
    public string? Html { get; init; }

    /// <summary>True for a page that others may show within theirs.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>A page.</summary>
    public static PreviewAnswer Page(string html, int status = 200) => new(status, MediaTypes.Html, Encoding.UTF8.GetBytes(html)) { Html = html };

    /// <summary>A file that is no page.</summary>
    public static PreviewAnswer File(string path, ReadOnlyMemory<byte> content) => new(200, MediaTypes.Of(path), content);

    /// <summary>Leads on.</summary>
    public static PreviewAnswer Redirect(string address) => new(302, MediaTypes.Text, default) { Location = address };
}
