using System.Globalization;

namespace Lkjip.Publish.Theme.Kota.Parts.Charts;

/// <summary>Lengths of drawings: shares of their width and height, so that a drawing fits any width and its letters keep their size.</summary>
internal static class Geometry
{
    /// <summary>A share as an attribute's value: <c>98.15%</c>.</summary>
    public static string Percent(decimal share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>How far along a scale that begins with zero a value lies, in percent; below zero is zero.</summary>
    public static decimal Along(decimal value, decimal highest) => Math.Max(0, value) / highest * 100;
}
