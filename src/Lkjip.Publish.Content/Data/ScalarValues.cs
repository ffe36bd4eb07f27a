using System.Globalization;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Texts, numbers, truth values, dates and names of enumerations.</summary>
internal static class ScalarValues
{
    /// <summary>Binds a scalar.</summary>
    public static bool Bind(Type type, DataNode node, string key, FindingBag findings, out object? value)
    {
        value = type == typeof(string) ? Text(node)
            : type == typeof(decimal) ? Number(node)
            : type == typeof(int) ? Whole(node)
            : type == typeof(bool) ? Truth(node)
            : type == typeof(DateOnly) ? FormatTanggal.ParseDay(Text(node))
            : Name(type, node);
        if (value is not null)
        {
            return true;
        }

        (Wording expected, Wording remedy) = Expectation(type, node);
        findings.Add(InputFindings.WrongType(node.At, key, expected, node.Described, remedy));
        return false;
    }

    /// <summary>The number of a node; null where it is none.</summary>
    public static decimal? Number(DataNode node) =>
        node.Kind is DataKind.Number or DataKind.Plain
            && decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    /// <summary>The text of a node; null where it is none.</summary>
    public static string? Text(DataNode node) => node.Kind is DataKind.Text or DataKind.Plain ? node.Text : null;

    private static object? Whole(DataNode node) =>
        Number(node) is { } number && number == decimal.Truncate(number) && Math.Abs(number) < int.MaxValue ? (int)number : null;

    private static object? Truth(DataNode node) => node switch
    {
        { Kind: DataKind.Bool or DataKind.Plain, Text: "true" or "ya" } => true,
        { Kind: DataKind.Bool or DataKind.Plain, Text: "false" or "tidak" } => false,
        _ => null,
    };

    private static object? Name(Type type, DataNode node) =>
        Enum.GetNames(type).FirstOrDefault(n => JsonNamingPolicy.KebabCaseLower.ConvertName(n) == Text(node)) is { } name
            ? Enum.Parse(type, name)
            : null;

    private static (Wording Expected, Wording Remedy) Expectation(Type type, DataNode node)
    {
        if (type.IsEnum)
        {
            string[] names = [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
            string? nearest = Suggestion.Nearest(node.Text, names);
            string all = string.Join(", ", names);
            return (
                new($"salah satu dari: {all}", $"one of: {all}"),
                nearest is null ? new("Pilih salah satunya.", "Choose one of them.") : new($"Maksud Anda '{nearest}'?", $"Did you mean '{nearest}'?"));
        }

        return type == typeof(string) ? (new("teks", "a text"), new("Apit dengan tanda kutip.", "Put it in quotation marks."))
            : type == typeof(bool) ? (new("true atau false", "true or false"), new("Tulis true atau false tanpa tanda kutip.", "Write true or false without quotation marks."))
            : type == typeof(DateOnly) ? (
                new("tanggal lengkap", "a full date"),
                new("Tulis tanggal, bulan dan tahunnya, misalnya \"3 Maret 2025\".", "Write day, month and year, such as \"3 Maret 2025\"."))
            : type == typeof(int) ? (
                new("bilangan bulat", "a whole number"),
                new("Tulis bilangan bulat tanpa tanda kutip dan tanpa titik.", "Write a whole number without quotation marks and without dots."))
            : (new("angka", "a number"), NumberRemedy(node));
    }

    /// <summary>Shows the editor the number as JSON wants it, where the text is one in Indonesian notation.</summary>
    private static Wording NumberRemedy(DataNode node) =>
        FormatAngka.TryParse(node.Text.Replace("Rp", string.Empty, StringComparison.Ordinal).Trim(' ', '.', '%', '\u00A0'), out decimal number)
            ? NumberRemedy(number.ToString(CultureInfo.InvariantCulture))
            : new(
                "Tulis angka tanpa tanda kutip, tanpa titik ribuan, dengan titik sebagai tanda desimal; misalnya 1234567.89.",
                "Write a number without quotation marks, without separators of thousands, with a dot as the decimal sign; such as 1234567.89.");

    private static Wording NumberRemedy(string number) => new(
        $"Tulis {number}: tanpa tanda kutip, tanpa titik ribuan, dengan titik sebagai tanda desimal.",
        $"Write {number}: without quotation marks, without separators of thousands, with a dot as the decimal sign.");
}
