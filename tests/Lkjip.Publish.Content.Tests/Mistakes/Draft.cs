using System.Text.RegularExpressions;

namespace Lkjip.Publish.Content.Tests;

/// <summary>A report as its editor has it before anything is printed, in a folder of its own.</summary>
public sealed partial class Draft : IDisposable
{
    private readonly TempFolder content = new();
    private readonly string id;

    /// <param name="id">The real report, <c>pemda/opd/tahun</c>, of which the draft is made.</param>
    public Draft(string id)
    {
        this.id = id;
        CopyShared();
        TempFolder.Copy(Repository.PathOf(["content", .. id.Split('/')]), content[id]);
        if (Directory.Exists(content[$"{id}/data/tercetak"]))
        {
            Directory.Delete(content[$"{id}/data/tercetak"], recursive: true);
        }

        foreach (string file in Directory.EnumerateFiles(content[id], "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, Unprinted(File.ReadAllText(file)));
        }

        Before = RealReports.Check(content.Root, id);
    }

    /// <summary>What is said of it unchanged.</summary>
    public IReadOnlyList<Finding> Before { get; }

    /// <summary>Makes changes, tells what is found that was not found before, and takes them back.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="read">Gets the new findings while the draft is changed.</param>
    public TResult With<TResult>(IEnumerable<DraftChange> changes, Func<IReadOnlyList<Finding>, TResult> read)
    {
        Dictionary<string, string> originals = [];
        try
        {
            foreach (DraftChange change in changes)
            {
                string file = content[$"{id}/{change.Berkas}"];
                string text = File.ReadAllText(file);
                originals.TryAdd(file, text);
                Write(file, change.Hapus ? null : change.ApplyTo(text));
            }

            return read(NewIn(RealReports.Check(content.Root, id)));
        }
        finally
        {
            foreach ((string file, string text) in originals)
            {
                File.WriteAllText(file, text);
            }
        }
    }

    /// <summary>Whether a finding stands at a place of the draft as it is now.</summary>
    public bool Has(Finding finding, DraftPlace place)
    {
        if (finding.At.Path != $"{id}/{place.Berkas}")
        {
            return false;
        }

        if (place.Teks is null)
        {
            return true;
        }

        string text = File.ReadAllText(content[finding.At.Path]);
        return finding.At.Line == text.AsSpan(0, DraftChange.Find(text, place.Teks, place.Sesudah)).Count('\n') + 1;
    }

    /// <inheritdoc/>
    public void Dispose() => content.Dispose();

    private static void Write(string file, string? text)
    {
        if (text is null)
        {
            File.Delete(file);
        }
        else
        {
            File.WriteAllText(file, text);
        }
    }

    /// <summary>The files that describe portal, pemda and OPD.</summary>
    private void CopyShared()
    {
        string[] folders = id.Split('/');
        Directory.CreateDirectory(content[$"{folders[0]}/{folders[1]}"]);
        foreach (string file in new[] { "situs.json", "peraturan.json", $"{folders[0]}/pemda.json", $"{folders[0]}/{folders[1]}/opd.json" })
        {
            File.Copy(Repository.PathOf(["content", .. file.Split('/')]), content[file]);
        }
    }

    private static string Unprinted(string text) => Printed().Replace(text, match => match.Groups["format"].Value switch
    {
        "rupiah" => $"Rp{match.Groups["nilai"].Value}",
        "persen" => $"{match.Groups["nilai"].Value.TrimEnd('%')}%",
        _ => match.Groups["nilai"].Value,
    });

    /// <summary>What is found now and was not before, wherever its line has moved to; of the same finding twice, the second.</summary>
    private IReadOnlyList<Finding> NewIn(IEnumerable<Finding> now)
    {
        Dictionary<(string, string, string), int> before = Before.GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        return [.. now.GroupBy(Key).SelectMany(g => g.Skip(before.GetValueOrDefault(g.Key)))];
    }

    private static (string, string, string) Key(Finding finding) => (finding.Kode, finding.At.Path, finding.Pesan.Indonesia);

    [GeneratedRegex(@"\{\{[^{}|]+\|\s*(?:(?<format>[a-z]+)[^{}|]*\|\s*)?tercetak\s+(?<nilai>[^{}]+?)\s*\}\}")]
    private static partial Regex Printed();
}
