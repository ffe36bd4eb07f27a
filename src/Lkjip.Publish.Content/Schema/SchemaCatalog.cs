using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>All that editors write with keys.</summary>
internal static class SchemaCatalog
{
    private const string Report = "*/*/*";

    /// <summary>The files of data, the front matter, and the bodies of blocks.</summary>
    public static readonly IReadOnlyList<SchemaSubject> All =
    [
        Json<Situs>("situs", "situs.json"),
        Json<DataPeraturan>("peraturan", "peraturan.json"),
        Json<Pemda>("pemda", "*/pemda.json"),
        Json<Opd>("opd", "*/*/opd.json"),
        Json<DataKinerja>("kinerja", $"{Report}/data/kinerja.json"),
        Json<DataAnggaran>("anggaran", $"{Report}/data/anggaran.json"),
        Json<DataSkm>("skm", $"{Report}/data/skm.json"),
        Json<DataPegawai>("pegawai", $"{Report}/data/pegawai.json"),
        Json<DataTabel>("tabel", $"{Report}/data/tabel/*.json"),
        Json<DataBagan>("bagan", $"{Report}/data/bagan/*.json"),
        Json<DataTercetak>("tercetak", $"{Report}/data/tercetak/*.json"),
        Json<DataRalat>("ralat", $"{Report}/ralat.json"),
        Json<DataReviu>("reviu", $"{Report}/reviu.json"),
        new("laporan", typeof(KepalaLaporan), IsYaml: true, $"{Report}/laporan.md"),
        new("bab", typeof(KepalaBab), IsYaml: true, $"{Report}/[0-9][0-9]-*.md"),
        .. DataBlockParser.Types.Select(kind => new SchemaSubject($"blok-{kind.Key}", kind.Value, IsYaml: true, null)),
    ];

    private static SchemaSubject Json<T>(string name, string pattern) => new(name, typeof(T), IsYaml: false, pattern);
}
