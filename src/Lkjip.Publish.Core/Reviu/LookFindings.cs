namespace Lkjip.Publish.Core;

/// <summary>Findings about the colours of a city.</summary>
internal static class LookFindings
{
    /// <summary>A city's colour that is too pale for text: a darker one is taken.</summary>
    public static Finding PaleColour(SourcePosition at, Rgb colour, decimal measured, Rgb usable) =>
        new("LKJ631", Tingkat.Peringatan, at,
            new($"Warna {colour} terlalu terang untuk teks: kontrasnya {FormatAngka.Angka(Math.Floor(measured * 100) / 100, 2)}:1, sedangkan teks memerlukan 4,5:1. Situs memakai {usable}.",
                $"The colour {colour} is too pale for text: its contrast is {FormatAngka.Angka(Math.Floor(measured * 100) / 100, 2)}:1, but text needs 4,5:1. The site uses {usable}."),
            new($"Pakai warna terdekat yang memenuhi, \"{usable}\", atau warna lain yang lebih gelap.",
                $"Use the nearest colour that will do, \"{usable}\", or another one that is darker."));
}
