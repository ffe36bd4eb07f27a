using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lkjip.Publish.Authoring;

/// <summary>Writes scalars as the data files do: letters as they are, numbers exact.</summary>
internal static class JsonText
{
    /// <summary>A text in quotation marks.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>A number.</summary>
    public static string Number(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
