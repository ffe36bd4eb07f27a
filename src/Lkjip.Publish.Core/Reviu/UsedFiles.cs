namespace Lkjip.Publish.Core;

/// <summary>The files beside the text that a report refers to: they alone are published.</summary>
internal sealed class UsedFiles
{
    private const string Pictures = "gambar/";

    private readonly HashSet<string> named;

    /// <summary>Gathers what is referred to.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="texts">Its texts.</param>
    public UsedFiles(Laporan laporan, IReadOnlyList<ReviuText> texts)
    {
        (string Path, SourcePosition At)[] references = [.. Of(laporan, texts)];
        HashSet<string> known = [.. All(laporan).Select(file => file.Path)];
        named = new(references.Select(reference => reference.Path), StringComparer.OrdinalIgnoreCase);
        Places = references.Where(reference => known.Contains(reference.Path)).DistinctBy(reference => reference.Path).ToDictionary(r => r.Path, r => r.At);
    }

    /// <summary>Folder and name of each, as <c>gambar/peta.png</c>, with the first place that names it. Those that do not exist are told elsewhere and left out here.</summary>
    public IReadOnlyDictionary<string, SourcePosition> Places { get; }

    /// <summary>All files that lie beside the text, in the same form.</summary>
    public static IEnumerable<(string Path, BerkasLaporan File)> All(Laporan laporan) =>
        In("gambar", laporan.Gambar).Concat(In("lampiran", laporan.Lampiran)).Concat(In("edisi", laporan.Edisi));

    /// <summary>True where a file is referred to, if only in other capitals, which is told elsewhere.</summary>
    public bool IsNamed(string path) => named.Contains(path);

    private static IEnumerable<(string Path, SourcePosition At)> Of(Laporan laporan, IReadOnlyList<ReviuText> texts)
    {
        IEnumerable<Sourced<string>> blocks = texts.SelectMany(text => text.Blocks).OfType<GambarBlock>().Select(block => block.Berkas).OfType<Sourced<string>>();
        IEnumerable<Sourced<string>> editions = laporan.Kepala.Riwayat.Select(edition => edition.Berkas).OfType<Sourced<string>>();
        return blocks.Select(file => (Pictures + file.Value, file.At))
            .Concat(texts.SelectMany(text => text.Links).Where(link => link.Target.StartsWith(Pictures, StringComparison.Ordinal)).Select(link => (link.Target, link.At)))
            .Concat(laporan.Bab.SelectMany(bab => bab.Kepala.Berkas).Select(file => ("lampiran/" + file.Value, file.At)))
            .Concat(editions.Select(file => ("edisi/" + file.Value, file.At)));
    }

    private static IEnumerable<(string Path, BerkasLaporan File)> In(string folder, IReadOnlyDictionary<string, BerkasLaporan> files) =>
        files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => ($"{folder}/{file.Key}", file.Value));
}
