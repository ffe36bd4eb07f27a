namespace Lkjip.Publish.Core;

/// <summary>Checks the colours that the portal and its cities set.</summary>
public static class LookChecker
{
    /// <summary>Reports what is no colour, and colours that text cannot have.</summary>
    /// <param name="situs">The portal; null where it cannot be read.</param>
    /// <param name="pemda">Its cities.</param>
    /// <param name="theme">The grounds on which the colours must be readable.</param>
    /// <param name="findings">Gets what is found.</param>
    public static void Check(Situs? situs, IReadOnlyList<Pemda> pemda, ThemePalette theme, FindingBag findings)
    {
        ArgumentNullException.ThrowIfNull(pemda);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (Tampilan tampilan in pemda.Select(p => p.Tampilan).Prepend(situs?.Tampilan).OfType<Tampilan>())
        {
            Check(tampilan, theme, findings);
        }
    }

    private static void Check(Tampilan tampilan, ThemePalette theme, FindingBag findings)
    {
        foreach (Sourced<string> written in new[] { tampilan.Warna, tampilan.Aksen }.OfType<Sourced<string>>())
        {
            if (Rgb.Parse(written) is not { } colour)
            {
                findings.Add(InputFindings.NotAllowed(written.At, new($"'{written}' bukan warna.", $"'{written}' is no colour."),
                    new("Tulis tanda pagar dan enam angka heksadesimal, misalnya \"#0b5c63\".",
                        "Write a hash sign and six hexadecimal digits, such as \"#0b5c63\".")));
            }
            else if (written == tampilan.Warna && LookColours.Measure(colour, theme) is var measured && measured < Contrast.Text)
            {
                findings.Add(LookFindings.PaleColour(written.At, colour, measured, LookColours.NearestUsable(colour, theme)));
            }
        }
    }
}
