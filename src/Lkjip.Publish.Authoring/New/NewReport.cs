using System.Globalization;
using System.Text;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Begins a report. Nothing that exists is touched: what is new is made aside and moved into its place.</summary>
public static class NewReport
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the report's folder, and the files above it that are missing.</summary>
    /// <exception cref="AuthoringException">The report exists, or the one to carry forward does not, or cannot be read.</exception>
    /// <exception cref="IOException">A file cannot be written; nothing is left behind.</exception>
    public static NewReportResult Create(NewReportOptions options)
    {
        ReportId report = options.Report;
        string target = Full(options.Root, report.Path);
        if (Addresses.Taken.Contains(report.Pemda))
        {
            throw new AuthoringException(new(
                $"Nama folder '{report.Pemda}' dipakai oleh situs untuk halamannya sendiri. Beri pemerintah daerah ini nama lain, misalnya 'kota-{report.Pemda}'.",
                $"The site uses the folder name '{report.Pemda}' for pages of its own. Give this local government another name, for example 'kota-{report.Pemda}'."));
        }

        if (Directory.Exists(target) || File.Exists(target))
        {
            throw new AuthoringException(new(
                $"Laporan {report} sudah ada dan tidak diubah. Untuk memulai lagi, pindahkan dahulu folder itu.",
                $"The report {report} exists and was not changed. To begin it again, move that folder away first."));
        }

        SortedDictionary<string, byte[]> above = new(SkeletonFiles.Above(options.Root, report).ToDictionary(f => f.Key, f => Plain.GetBytes(f.Value)), StringComparer.Ordinal);
        PeriodeRencana? plan = PlanOf(options.Root, report, above);
        List<Wording> notes = [];
        IReadOnlyDictionary<string, byte[]> files = options.From is { } from
            ? CarriedReport.Of(options.Root, report, from, notes)
            : SkeletonFiles.Of(report, plan).ToDictionary(f => f.Key, f => Plain.GetBytes(f.Value));
        Place(options.Root, report, above, files);
        return new NewReportResult([.. above.Keys.Concat(files.Keys.Select(name => $"{report.Path}/{name}")).Order(StringComparer.Ordinal)], notes);
    }

    /// <summary>The plan that the report's year belongs to; null where none is known.</summary>
    private static PeriodeRencana? PlanOf(string root, ReportId report, SortedDictionary<string, byte[]> above)
    {
        string path = $"{report.Pemda}/pemda.json";
        byte[] bytes = above.TryGetValue(path, out byte[]? made) ? made : File.ReadAllBytes(Full(root, path));
        return JsonDataFile.Read<Pemda>(path, bytes, new FindingBag())?.Periode is { } plan && plan.Awal <= report.Tahun && report.Tahun <= plan.Akhir ? plan : null;
    }

    private static void Place(string root, ReportId report, SortedDictionary<string, byte[]> above, IReadOnlyDictionary<string, byte[]> files)
    {
        Directory.CreateDirectory(root);
        string aside = Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $".baru-{Environment.ProcessId}"));
        List<string> placed = [];
        try
        {
            foreach ((string name, byte[] bytes) in files)
            {
                Write(Full(aside, $"laporan/{name}"), bytes);
            }

            foreach ((string path, byte[] bytes) in above)
            {
                Write(Full(aside, path), bytes);
                Directory.CreateDirectory(Path.GetDirectoryName(Full(root, path))!);
                File.Move(Full(aside, path), Full(root, path));
                placed.Add(Full(root, path));
            }

            Directory.Move(Path.Combine(aside, "laporan"), Full(root, report.Path));
        }
        catch
        {
            placed.ForEach(File.Delete);
            throw;
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static string Full(string root, string path) => Path.Combine([root, .. path.Split('/')]);
}
