namespace Lkjip.Publish.Core;

/// <summary>Checks that the links and pictures of the prose lead to something that there is, and that a public site may carry.</summary>
internal static class LinkChecker
{
    /// <summary>Checks a report's prose.</summary>
    /// <param name="context">The report.</param>
    /// <param name="findings">Gets a <see cref="Tingkat.Galat"/> for each link that leads nowhere.</param>
    public static void Check(ReviuContext context, FindingBag findings) =>
        findings.AddRange(context.Texts.SelectMany(text => text.Links).Select(link => Fault(link, context.Laporan, context.Outline)).OfType<Finding>());

    private static Finding? Fault(ProseLink link, Laporan laporan, ReportOutline outline) => link.Target switch
    {
        ['#', .. string id] => outline.Find(id) is null ? LinkFindings.BrokenReference(link.At, id, outline.Ids) : null,
        _ when ProseTargets.IsAddress(link.Target) => ProseTargets.IsAllowed(link.Target) ? null : LinkFindings.ForbiddenLink(link.At, link.Target),
        _ => ProseTargets.IsPicture(link.Target, laporan) ? null : LinkFindings.MissingAsset(link.At, link.Target, laporan.Gambar.Keys),
    };
}
