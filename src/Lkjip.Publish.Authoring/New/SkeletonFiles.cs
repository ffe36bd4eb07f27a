using System.Globalization;
using System.Reflection;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>The files of a report by the regulation, with everything that an editor has to write marked. The texts stand in <c>Kerangka/</c>.</summary>
internal static class SkeletonFiles
{
    private const string Prefix = "kerangka/";

    /// <summary>The files of the report's folder: name → text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="plan">The plan that its year belongs to; null takes five years from the report's.</param>
    public static IReadOnlyDictionary<string, string> Of(ReportId report, PeriodeRencana? plan)
    {
        int first = plan?.Awal ?? report.Tahun;
        int[] years = [.. Enumerable.Range(first, (plan?.Akhir ?? report.Tahun + 4) - first + 1)];
        (string Sign, string Value)[] values =
        [
            ("@TAHUN@", Text(report.Tahun)),
            ("@LALU@", Text(report.Tahun - 1)),
            ("@DEPAN@", Text(report.Tahun + 1)),
            ("@TARGET@", string.Join(", ", years.Select(year => $"\"{Text(year)}\": 80"))),
            ("@KOLOM-TARGET@", string.Join('\n', years.Select(year => $"  - {{ kunci: target-{Text(year)}, judul: \"{Text(year)}\", grup: Target }}"))),
        ];
        Assembly here = Assembly.GetExecutingAssembly();
        return here.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..], name => values.Aggregate(Read(here, name), (text, v) => text.Replace(v.Sign, v.Value, StringComparison.Ordinal)));
    }

    /// <summary>The files above the report that do not exist yet: path under the content folder → text.</summary>
    public static IReadOnlyDictionary<string, string> Above(string root, ReportId report)
    {
        (string jenis, string nama) = SlugNames.Pemda(report.Pemda);
        Dictionary<string, string> files = new()
        {
            ["situs.json"] = $$"""
                {
                  "nama": "Portal Laporan Kinerja {{nama}}",
                  "keterangan": "{{WriteMark.Of("satu atau dua kalimat tentang portal; periksa juga 'nama' di berkas ini")}}"
                }

                """,
            ["peraturan.json"] = Read(Assembly.GetExecutingAssembly(), "peraturan.json"),
            [$"{report.Pemda}/pemda.json"] = $$"""
                {
                  "nama": "{{nama}}",
                  "jenis": "{{jenis}}",
                  "provinsi": "{{WriteMark.Of("nama provinsi; periksa juga 'nama', 'jenis' dan 'periode' di berkas ini")}}",
                  "periode": { "nama": "RPJMD {{Text(report.Tahun)}}–{{Text(report.Tahun + 4)}}", "awal": {{Text(report.Tahun)}}, "akhir": {{Text(report.Tahun + 4)}} }
                }

                """,
            [$"{report.OpdPath}/opd.json"] = $$"""
                {
                  "nama": "{{SlugNames.NameOf(report.Opd)}}",
                  "jenis": "{{SlugNames.JenisOpd(report.Opd)}}",
                  "alamat": "{{WriteMark.Of("alamat kantor; periksa juga 'nama' dan 'jenis' di berkas ini")}}"
                }

                """,
        };
        if (File.Exists(Path.Combine(root, "situs.json")))
        {
            // A portal that has begun without the list goes on without it.
            files.Remove("peraturan.json");
        }

        return files.Where(file => !File.Exists(Path.Combine([root, .. file.Key.Split('/')])))
            .ToDictionary(file => file.Key, file => file.Value.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private static string Read(Assembly here, string name)
    {
        string resource = here.GetManifestResourceNames().Single(n => n.Replace('\\', '/') == name);
        using StreamReader reader = new(here.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
