using System.Diagnostics;
using System.Globalization;
using Lkjip.Publish.Content;
using Lkjip.Publish.Tests;

namespace Lkjip.Publish.Benchmarks;

/// <summary>What part of the time of all checks the reader of plain prose takes, report by report: a table on the console.</summary>
internal static class ProseShare
{
    private const int WarmUps = 20;

    private const int Runs = 41;

    /// <summary>Measures all reports of the content, each check and the reader in turns.</summary>
    public static void Print()
    {
        Console.WriteLine("| report | all checks | reader of prose | share |\n|---|---|---|---|");
        FindingBag reading = new();
        SiteSource site = ContentReader.Open(new ContentOptions { Root = Repository.PathOf("content") }, reading);
        foreach (Laporan laporan in site.Reports.Select(r => r.Read(reading)).OfType<Laporan>())
        {
            ReviuContext context = LaporanReviewer.Compute(laporan, site.Peraturan, new FindingBag());
            double[] whole = new double[Runs];
            double[] prose = new double[Runs];
            for (int i = -WarmUps; i < Runs; i++)
            {
                double all = Milliseconds(() => LaporanReviewer.Review(laporan, site.Peraturan, new FindingBag()));
                double reader = Milliseconds(() => ClaimChecker.Check(context, new FindingBag()));
                if (i >= 0)
                {
                    (whole[i], prose[i]) = (all, reader);
                }
            }

            (double median, double part) = (Median(whole), Median(prose));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {laporan.Folder} | {median:0.0} ms | {part:0.0} ms | {part / median:P0} |"));
        }
    }

    private static double Milliseconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);
}
