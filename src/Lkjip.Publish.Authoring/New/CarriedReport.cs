using System.Text;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Last year's report as the draft of a new one: targets from the plan, figures moved to last year's keys, prose marked for rewriting.</summary>
/// <remarks>Left behind is what belongs to the published document alone: printed figures, answers, corrections, editions.</remarks>
internal static class CarriedReport
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files of the new report's folder: name → bytes.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="report">The new report.</param>
    /// <param name="from">The year carried forward.</param>
    /// <param name="notes">Gets what an editor should know.</param>
    /// <exception cref="AuthoringException">There is no such report, or it cannot be read.</exception>
    public static IReadOnlyDictionary<string, byte[]> Of(string root, ReportId report, int from, List<Wording> notes)
    {
        string id = report.PathOf(from);
        string folder = Path.Combine([root, .. id.Split('/')]);
        if (!File.Exists(Path.Combine(folder, "laporan.md")))
        {
            throw new AuthoringException(new($"Laporan {id} tidak ada; sebutkan dengan --from tahun laporan yang ada.", $"There is no report {id}; name with --from the year of a report that exists."));
        }

        if (from >= report.Tahun)
        {
            throw new AuthoringException(new($"--from {from} harus tahun sebelum {report.Tahun}.", $"--from {from} must be a year before {report.Tahun}."));
        }

        Refuse(root, id);
        CarriedYears years = new(from, report.Tahun, LastYear(folder));
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (string name in Names(folder).Where(IsCarried))
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine([folder, .. name.Split('/')]));
            files[name] = name switch
            {
                "laporan.md" => Text(bytes, text => CarriedChapter.Head(CarriedChapter.Of(text, years), years)),
                _ when name.EndsWith(".md", StringComparison.Ordinal) => Text(bytes, text => CarriedChapter.Of(text, years)),
                "data/kinerja.json" => Json(bytes, json => CarriedData.Kinerja(json, years, notes)),
                "data/anggaran.json" => Json(bytes, json => CarriedData.Anggaran(json, notes)),
                "data/skm.json" => Json(bytes, json => CarriedData.Skm(json, years)),
                _ => bytes,
            };
        }

        notes.Add(new($"Tidak ikut disalin: angka tercetak, tanggapan, ralat, dan edisi laporan {from}.", $"Not copied: printed figures, answers, corrections and editions of the report of {from}."));
        return files;
    }

    /// <summary>A report with mistakes is mended first: what cannot be read cannot be carried.</summary>
    private static void Refuse(string root, string id)
    {
        FindingBag findings = new();
        foreach (ReportSource source in ContentReader.Open(new ContentOptions { Root = root, Only = [id] }, findings).Reports)
        {
            _ = source.Read(findings);
        }

        if (findings.ToSorted().FirstOrDefault(f => f.Tingkat is Tingkat.Galat) is { } first)
        {
            throw new AuthoringException(new(
                $"Laporan {id} memuat galat, jadi tidak dapat dilanjutkan: {first.At}: {first.Pesan.Indonesia} Perbaiki dahulu; semua galat disebut oleh: lkjip check --only {id}",
                $"The report {id} has errors, so that it cannot be carried forward: {first.At}: {first.Pesan.Inggris} Mend it first; all errors are listed by: lkjip check --only {id} --lang en"));
        }
    }

    private static int LastYear(string folder)
    {
        string path = Path.Combine(folder, "data", "kinerja.json");
        DataKinerja? data = File.Exists(path) ? JsonDataFile.Read<DataKinerja>("data/kinerja.json", File.ReadAllBytes(path), new FindingBag()) : null;
        return (data?.Tujuan ?? []).SelectMany(t => t.Sasaran).SelectMany(s => s.Indikator).SelectMany(i => i.Target.Keys.Concat(i.Realisasi.Keys)).DefaultIfEmpty(0).Max();
    }

    private static bool IsCarried(string name) =>
        name is not ("reviu.json" or "ralat.json") && !name.StartsWith("data/tercetak/", StringComparison.Ordinal) && !name.StartsWith("edisi/", StringComparison.Ordinal);

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(name => !name.Split('/').Any(part => part[0] is '.' or '~' or '_'));

    private static byte[] Text(byte[] bytes, Func<string, string> change)
    {
        string text = Strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Strict.GetBytes(change(text));
    }

    private static byte[] Json(byte[] bytes, Action<JsonMembers> change)
    {
        JsonMembers root = JsonDocumentText.Parse(bytes);
        change(root);
        return JsonDocumentText.Write(root);
    }
}
