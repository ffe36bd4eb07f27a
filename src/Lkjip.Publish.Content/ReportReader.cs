using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Reads the folder of one report.</summary>
internal static partial class ReportReader
{
    /// <summary>Reads a report.</summary>
    /// <returns>Null where its head cannot be read; otherwise what could be read, and findings for the rest.</returns>
    public static Laporan? Read(FileReader files, ReportFolder folder)
    {
        string main = $"{folder.Path}/laporan.md";
        if (!files.Exists(main))
        {
            files.ReportMissing(main, new("setiap laporan diawali berkas ini", "every report begins with this file"));
            return null;
        }

        if (files.Text(main) is not { } text)
        {
            return null;
        }

        (KepalaLaporan? head, SourceText body) = FrontMatter.Read<KepalaLaporan>(main, text, files.Findings);
        Bab[] chapters = [.. Chapters(files, folder.Path)];
        Naskah summary = NaskahParser.Parse(body, files.Findings);

        // A mistake in the head hides none in the data: everything is read before the report is given up.
        Laporan laporan = new()
        {
            Pemda = folder.Pemda,
            Opd = folder.Opd,
            Kepala = head!,
            Folder = folder.Path,
            Ringkasan = summary.Bagian.Count == 0 ? null : summary,
            Bab = chapters,
            Kinerja = files.Json<DataKinerja>($"{folder.Path}/data/kinerja.json"),
            Anggaran = files.Json<DataAnggaran>($"{folder.Path}/data/anggaran.json"),
            Skm = files.Json<DataSkm>($"{folder.Path}/data/skm.json"),
            Pegawai = files.Json<DataPegawai>($"{folder.Path}/data/pegawai.json"),
            Tabel = All<DataTabel>(files, $"{folder.Path}/data/tabel"),
            Bagan = All<DataBagan>(files, $"{folder.Path}/data/bagan"),
            Tercetak = All<DataTercetak>(files, $"{folder.Path}/data/tercetak"),
            Sebelumnya = Previous(files, folder),
            Reviu = files.Json<DataReviu>($"{folder.Path}/reviu.json"),
            Ralat = files.Json<DataRalat>($"{folder.Path}/ralat.json"),
            Gambar = Beside(files, $"{folder.Path}/gambar"),
            Lampiran = Beside(files, $"{folder.Path}/lampiran"),
            Edisi = Beside(files, $"{folder.Path}/edisi"),
        };
        ReportUnknownFiles(files, folder.Path);
        if (head is not null && head.Tahun.Value != folder.Tahun)
        {
            files.Findings.Add(InputFindings.NotAllowed(
                head.Tahun.At,
                    new($"Tahun {head.Tahun.Value} tidak sama dengan nama folder {folder.Tahun}.",
                        $"The year {head.Tahun.Value} is not the same as the folder name {folder.Tahun}."),
                    new("Samakan 'tahun' dengan nama folder.", "Make 'tahun' the same as the folder name.")));
        }

        return head is null ? null : laporan;
    }

    /// <summary>What last year's report says of itself; its own mistakes are found where it is read itself.</summary>
    private static LaporanSebelumnya? Previous(FileReader files, ReportFolder folder)
    {
        string path = (folder with { Tahun = folder.Tahun - 1 }).Path;
        FileReader quiet = files.With(new FindingBag());
        return files.Exists($"{path}/laporan.md")
            ? new LaporanSebelumnya(folder.Tahun - 1, quiet.Json<DataKinerja>($"{path}/data/kinerja.json"), quiet.Json<DataAnggaran>($"{path}/data/anggaran.json"))
            : null;
    }

    private static IEnumerable<Bab> Chapters(FileReader files, string folder)
    {
        foreach (string name in files.Files(folder).Where(n => n.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && n != "laporan.md"))
        {
            string path = $"{folder}/{name}";
            Match match = ChapterName().Match(name);
            if (!match.Success)
            {
                files.Findings.Add(InputFindings.NotAllowed(
                    new SourcePosition(path),
                        new($"Nama berkas bab '{name}' tidak sesuai.", $"The chapter file name '{name}' is not of the right form."),
                        new("Beri nama seperti '03-akuntabilitas-kinerja.md'.", "Give it a name such as '03-akuntabilitas-kinerja.md'.")));
            }
            else if (NamaBerkas.Fault(match.Groups["slug"].Value) is { } fault)
            {
                files.Findings.Add(InputFindings.UnportableName(new SourcePosition(path), new($"Nama bab '{match.Groups["slug"].Value}'", $"The chapter name '{match.Groups["slug"].Value}'"), fault));
            }
            else if (files.Text(path) is { } text)
            {
                (KepalaBab? head, SourceText body) = FrontMatter.Read<KepalaBab>(path, text, files.Findings);
                Naskah naskah = NaskahParser.Parse(body, files.Findings);
                if (head is not null)
                {
                    yield return new Bab(match.Groups["slug"].Value, head, naskah, new SourcePosition(path, 1, 1));
                }
            }
        }
    }

    private static Dictionary<string, BerkasLaporan> Beside(FileReader files, string folder) =>
        files.Files(folder).ToDictionary(name => name, name => AssetFile.Read(files, $"{folder}/{name}"));

    private static IReadOnlyDictionary<string, T> All<T>(FileReader files, string folder)
        where T : class
    {
        Dictionary<string, T> all = [];
        foreach (string name in files.Files(folder).Where(n => n.EndsWith(".json", StringComparison.Ordinal)))
        {
            if (files.Json<T>($"{folder}/{name}") is { } data)
            {
                all[name[..^".json".Length]] = data;
            }
        }

        return all;
    }

    /// <summary>A misspelt name of a data file or of its folder would silently drop its figures.</summary>
    private static void ReportUnknownFiles(FileReader files, string folder)
    {
        string[] own = ["data", "gambar", "lampiran", "edisi"];
        foreach (string name in files.Folders(folder).Where(n => own.Contains(n, StringComparer.OrdinalIgnoreCase)).Except(own))
        {
            files.Findings.Add(InputFindings.UnknownName(new SourcePosition($"{folder}/{name}"), new("folder laporan", "folder of a report"), name, own));
        }

        foreach (string named in new[] { string.Empty, "/gambar", "/lampiran", "/edisi", "/data", "/data/tabel", "/data/bagan", "/data/tercetak" })
        {
            PortableNames.Check(files, folder + named);
        }

        string[] beside = ["ralat.json", "reviu.json"];
        foreach (string name in files.Files(folder).Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Except(beside))
        {
            files.Findings.Add(InputFindings.UnknownName(new SourcePosition($"{folder}/{name}"), new("berkas", "file"), name, beside));
        }

        string[] known = ["kinerja.json", "anggaran.json", "skm.json", "pegawai.json"];
        foreach (string name in files.Files($"{folder}/data").Except(known))
        {
            files.Findings.Add(InputFindings.UnknownName(new SourcePosition($"{folder}/data/{name}"), new("berkas data", "data file"), name, known));
        }

        string[] folders = ["tabel", "bagan", "tercetak"];
        foreach (string name in files.Folders($"{folder}/data").Except(folders))
        {
            files.Findings.Add(InputFindings.UnknownName(new SourcePosition($"{folder}/data/{name}"), new("folder data", "folder of data"), name, folders));
        }

        foreach (string below in folders.Select(name => $"{folder}/data/{name}"))
        {
            foreach (string name in files.Files(below).Where(n => !n.EndsWith(".json", StringComparison.Ordinal)))
            {
                files.Findings.Add(InputFindings.NotAllowed(
                    new SourcePosition($"{below}/{name}"), new($"Berkas '{name}' bukan berkas data.", $"The file '{name}' is no data file."),
                        new("Beri akhiran '.json', atau pindahkan dari folder data.",
                            "Give it the ending '.json', or move it out of the folder of data.")));
            }
        }
    }

    [GeneratedRegex("^[0-9]{2}-(?<slug>[a-z0-9]+(-[a-z0-9]+)*)\\.md$")]
    private static partial Regex ChapterName();
}
