using System.Globalization;
using System.Text.Json;

namespace Lkjip.Publish.Authoring;

/// <summary>A text, number, truth value or null, as written.</summary>
/// <param name="raw">Its letters, with quotation marks where it has them.</param>
internal sealed class JsonScalar(string raw) : JsonValue
{
    /// <summary>Its letters.</summary>
    public string Raw { get; } = raw;

    /// <summary>The text; null where it is none.</summary>
    public string? Text => Raw.StartsWith('"') ? JsonSerializer.Deserialize<string>(Raw) : null;

    /// <summary>The number; null where it is none.</summary>
    public decimal? Number =>
        decimal.TryParse(Raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
