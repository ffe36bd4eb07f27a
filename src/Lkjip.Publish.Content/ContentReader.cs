using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Reads the content folder: the portal, its pemda and OPD, and their reports.</summary>
public static partial class ContentReader
{
    /// <summary>Opens the content folder: reads the portal, the pemda and the OPD, and finds the selected reports.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="findings">Gets everything that cannot be read or resolved.</param>
    public static SiteSource Open(ContentOptions options, FindingBag findings)
    {
        FileReader files = new(options.Root, findings);
        Situs? situs = files.RequiredJson<Situs>("situs.json", new("berkas ini menetapkan nama portal", "this file sets the name of the portal"));
        List<ReportFolder> folders = Discover(files, options);
        ReportUnknownSelection(files, options, folders);
        return new SiteSource(situs, [.. folders.Select(folder => new ReportSource(files, folder))])
        {
            Pemda = [.. folders.Select(folder => folder.Pemda).DistinctBy(pemda => pemda.Slug)],
            Peraturan = files.Json<DataPeraturan>("peraturan.json")?.Peraturan ?? [],
        };
    }

    private static List<ReportFolder> Discover(FileReader files, ContentOptions options)
    {
        List<ReportFolder> folders = [];
        foreach (string pemdaSlug in Slugs(files, string.Empty).Where(options.Selects))
        {
            Pemda? pemda = files.RequiredJson<Pemda>($"{pemdaSlug}/pemda.json", new("berkas ini menetapkan nama pemerintah daerah", "this file sets the name of the local government")) is { } p
                ? p with { Slug = pemdaSlug }
                : null;
            LogoChecker.Check(files, pemda);

            List<Opd> units = [];
            foreach (string opdSlug in Slugs(files, pemdaSlug).Where(o => options.Selects($"{pemdaSlug}/{o}")))
            {
                string opdPath = $"{pemdaSlug}/{opdSlug}";
                Opd? opd = files.RequiredJson<Opd>($"{opdPath}/opd.json", new("berkas ini menetapkan nama perangkat daerah", "this file sets the name of the regional agency")) is { } o
                    ? o with { Slug = opdSlug }
                    : null;
                units.AddRange(opd is null ? [] : [opd]);
                if (pemda is not null && opd is not null)
                {
                    folders.AddRange(Years(files, opdPath, options).Select(year => new ReportFolder(pemda, opd, year)));
                }
            }

            FormerAddressChecker.Check(files.Folders(pemdaSlug), units, name => SlugPattern().IsMatch(name) && !NamaBerkas.IsReserved(name), files.Findings);
        }

        return folders;
    }

    private static IEnumerable<int> Years(FileReader files, string opdPath, ContentOptions options)
    {
        foreach (string name in files.Folders(opdPath).Where(name => options.Selects($"{opdPath}/{name}")))
        {
            if (name.Length == 4 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            {
                yield return year;
            }
            else
            {
                files.Findings.Add(InputFindings.NotAllowed(
                    new SourcePosition($"{opdPath}/{name}"), new($"Nama folder '{name}' bukan tahun.", $"The folder name '{name}' is no year."),
                        new("Beri nama tahun empat angka, misalnya 2024.", "Name it by a year of four digits, such as 2024.")));
            }
        }
    }

    private static IEnumerable<string> Slugs(FileReader files, string path)
    {
        foreach (string name in files.Folders(path))
        {
            if (path.Length == 0 && Addresses.Taken.Contains(name))
            {
                files.Findings.Add(InputFindings.NotAllowed(
                    new SourcePosition(name),
                        new($"Nama folder '{name}' dipakai oleh situs untuk halamannya sendiri (/{name}/).",
                            $"The folder name '{name}' is used by the site for a page of its own (/{name}/)."),
                        new("Beri pemerintah daerah ini nama folder lain, misalnya 'kota-payakumbuh'.",
                            "Give this local government another folder name, such as 'kota-payakumbuh'.")));
            }
            else if (SlugPattern().IsMatch(name) && NamaBerkas.Fault(name) is { } fault)
            {
                files.Findings.Add(InputFindings.UnportableName(new SourcePosition(path.Length == 0 ? name : $"{path}/{name}"), new($"Nama folder '{name}'", $"The folder name '{name}'"), fault));
            }
            else if (SlugPattern().IsMatch(name))
            {
                yield return name;
            }
            else
            {
                files.Findings.Add(InputFindings.NotAllowed(
                    new SourcePosition(path.Length == 0 ? name : $"{path}/{name}"),
                    new($"Nama folder '{name}' tidak dapat menjadi alamat.", $"The folder name '{name}' cannot become an address."),
                    new("Pakai huruf kecil, angka dan tanda hubung, misalnya 'dinas-sosial'.",
                        "Use small letters, digits and hyphens, such as 'dinas-sosial'.")));
            }
        }
    }

    /// <summary>The reports of a content folder, <c>pemda/opd/tahun</c>, whatever state they are in; none where there is no such folder.</summary>
    /// <param name="root">The content folder.</param>
    public static IEnumerable<string> ReportIds(string root) => ReportIds(new FileReader(root, new FindingBag()));

    private static IEnumerable<string> ReportIds(FileReader files) => files.Folders(string.Empty)
        .SelectMany(pemda => files.Folders(pemda).Select(opd => $"{pemda}/{opd}"))
        .SelectMany(opd => files.Folders(opd).Select(year => $"{opd}/{year}"))
        .Where(id => files.Exists($"{id}/laporan.md"));

    private static void ReportUnknownSelection(FileReader files, ContentOptions options, List<ReportFolder> folders)
    {
        foreach (string only in options.Only.Where(only =>
            !folders.Exists(f => f.Path == only || f.Path.StartsWith(only + "/", StringComparison.Ordinal))))
        {
            files.Findings.Add(InputFindings.UnknownReport(only, [.. ReportIds(files)]));
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();
}
