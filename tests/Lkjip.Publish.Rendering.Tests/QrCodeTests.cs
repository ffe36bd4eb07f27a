using System.Text.RegularExpressions;

namespace Lkjip.Publish.Rendering.Tests;

public sealed partial class QrCodeTests
{
    private const string Finder = "#######\n#.....#\n#.###.#\n#.###.#\n#.###.#\n#.....#\n#######";

    [Fact]
    public void The_drawing_has_a_quiet_zone_and_three_finder_patterns()
    {
        QrView qr = QrCode.Draw("https://lkjip.example/payakumbuh/dinas-sosial/2024/");

        HashSet<(int X, int Y)> dark = Dark(qr);
        dark.ShouldAllBe(module => module.X >= 4 && module.Y >= 4 && module.X < qr.Side - 4 && module.Y < qr.Side - 4);
        Square(dark, 4, 4).ShouldBe(Finder);
        Square(dark, qr.Side - 11, 4).ShouldBe(Finder);
        Square(dark, 4, qr.Side - 11).ShouldBe(Finder);
    }

    [Fact]
    public void Another_address_is_another_drawing() =>
        QrCode.Draw("https://lkjip.example/a/").Path.ShouldNotBe(QrCode.Draw("https://lkjip.example/b/").Path);

    private static string Square(HashSet<(int X, int Y)> dark, int left, int top) => string.Join('\n', Enumerable.Range(top, 7).Select(y =>
        string.Concat(Enumerable.Range(left, 7).Select(x => dark.Contains((x, y)) ? '#' : '.'))));

    private static HashSet<(int X, int Y)> Dark(QrView qr) =>
    [
        .. Run().Matches(qr.Path).SelectMany(run => Enumerable.Range(0, Number(run, "width")).Select(step => (Number(run, "x") + step, Number(run, "y")))),
    ];

    private static int Number(Match run, string name) => int.Parse(run.Groups[name].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<width>\d+)v1h-\k<width>z")]
    private static partial Regex Run();
}
