namespace Lkjip.Publish.Cli.Tests;

/// <summary>The list of tables of one document calls Tabel 3.9 otherwise than its caption (<c>judulDaftar</c>).</summary>
internal static class ListedCaptions
{
    private const string Caption = "Analisis Capaian Sasaran Strategis Sasaran Strategis 2";
    private const string Listed = "Realisasi Kinerja dan Keuangan Sasaran Strategis 1";

    /// <summary>A caption as the list has it.</summary>
    public static string InTheList(string caption) => Of(caption, Caption, Listed);

    /// <summary>An entry of the list as its table bears it.</summary>
    public static string AsCaptioned(string entry) => Of(entry, Listed, Caption);

    private static string Of(string text, string one, string other) =>
        text.Contains("3.9", StringComparison.Ordinal) ? text.Replace(one, other, StringComparison.Ordinal) : text;
}
