using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lkjip.Publish.Authoring;

/// <summary>Writes scalars as the data files do: letters as they are, numbers exact.</summary>
internal static class JsonText
{
    /// <summary>A text in quotation marks.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>A number without zeros at its end.</summary>
    public static string Number(decimal number) => (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
