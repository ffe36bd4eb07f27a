namespace Lkjip.Publish.Core;

/// <summary>What links of the prose may lead to, besides the ids of their report.</summary>
internal static class ProseTargets
{
    private const string Folder = "gambar/";

    /// <summary>True for a whole address, whether it is allowed or not.</summary>
    public static bool IsAddress(string target) => Uri.TryCreate(target, UriKind.Absolute, out _);

    /// <summary>True for an address that a public site may carry.</summary>
    public static bool IsAllowed(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("https" or "http" or "mailto" or "tel");

    /// <summary>True for a picture that a report has, such as <c>gambar/peta.png</c>.</summary>
    public static bool IsPicture(string target, Laporan laporan) =>
        target.StartsWith(Folder, StringComparison.Ordinal) && laporan.Gambar.ContainsKey(target[Folder.Length..]);
}
