namespace Lkjip.Publish.Core;

/// <summary>Who issues a report, where and when, and where its web edition is. All may be unknown.</summary>
public sealed record Imprint
{
    /// <summary>Such as "Payakumbuh, Januari 2025".</summary>
    public string? PlaceAndDate { get; init; }

    /// <summary>Postal address, telephone and e-mail address of the OPD, one to a line.</summary>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>Absolute address of the report's page; null where nobody said where the site is published.</summary>
    public string? Web { get; init; }

    /// <summary>The same as a QR code; null where there is no address or nothing draws it.</summary>
    public QrView? Qr { get; init; }

    /// <summary>An absolute address as people write it down: without scheme.</summary>
    public static string Short(string address) =>
        address[(address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0)..];
}
