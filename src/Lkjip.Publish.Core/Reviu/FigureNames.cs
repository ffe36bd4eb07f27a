using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>What messages call the figures that prose names by path: "capaian 'IKM'", never <c>kinerja.ikm.capaian</c>.</summary>
/// <param name="laporan">The report.</param>
/// <param name="tables">Its tables.</param>
internal sealed class FigureNames(ComputedLaporan laporan, TableNames tables)
{
    private static readonly Dictionary<string, Wording> Money = new()
    {
        ["pagu"] = new("pagu", "budget ceiling"),
        ["pagu-murni"] = new("pagu murni", "first budget ceiling"),
        ["pagu-perubahan"] = new("pagu sesudah perubahan", "budget ceiling after the change"),
        ["realisasi"] = new("realisasi anggaran", "actual spending"),
        ["persen"] = new("serapan anggaran", "absorption"),
        ["sisa"] = new("sisa anggaran", "remainder"),
        ["sisa-persen"] = new("persentase sisa anggaran", "share of the remainder"),
        ["selisih"] = new("perubahan pagu", "change of the budget ceiling"),
        ["pagu-lalu"] = new("pagu tahun lalu", "budget ceiling of last year"),
        ["realisasi-lalu"] = new("realisasi anggaran tahun lalu", "actual spending of last year"),
        ["persen-lalu"] = new("serapan anggaran tahun lalu", "absorption of last year"),
        ["nama"] = new("nama", "name"),
        ["kode"] = new("kode", "code"),
        ["indikator"] = new("indikator", "indicator"),
        ["satuan"] = new("satuan", "unit"),
        ["target"] = new("target", "target"),
        ["realisasi-kinerja"] = new("realisasi kinerja", "actual figure"),
        ["kinerja-lalu"] = new("realisasi kinerja tahun lalu", "actual figure of last year"),
        ["capaian"] = new("capaian", "achievement"),
    };

    private static readonly Dictionary<string, Wording> Counts = new()
    {
        ["jumlah-indikator"] = new("jumlah indikator", "number of indicators"),
        ["jumlah-iku"] = new("jumlah indikator kinerja utama", "number of main indicators"),
        ["jumlah-sasaran"] = new("jumlah sasaran", "number of objectives"),
        ["jumlah-tercapai"] = new("jumlah indikator yang mencapai target", "number of indicators that reach their targets"),
        ["jumlah-melampaui"] = new("jumlah indikator yang melampaui target", "number of indicators that exceed their targets"),
        ["rata-rata-capaian"] = new("rata-rata capaian indikator", "mean achievement of the indicators"),
    };

    private static readonly Dictionary<string, Wording> Indikator = new()
    {
        ["nama"] = new("nama indikator", "name of the indicator"),
        ["satuan"] = new("satuan", "unit"),
        ["target"] = new("target", "target"),
        ["target-murni"] = new("target Perjanjian Kinerja murni", "target of the first Perjanjian Kinerja"),
        ["target-perubahan"] = new("target Perjanjian Kinerja perubahan", "target of the changed Perjanjian Kinerja"),
        ["realisasi"] = new("realisasi", "actual figure"),
        ["kategori"] = new("kategori", "category"),
        ["capaian"] = new("capaian", "achievement"),
        ["predikat"] = new("predikat", "predicate"),
    };

    private static readonly Dictionary<string, Wording> Survei = new()
    {
        ["nilai"] = new("nilai", "value"),
        ["mutu"] = new("mutu pelayanan", "grade of service"),
        ["kinerja"] = new("kinerja pelayanan", "performance of service"),
        ["responden"] = new("jumlah responden", "number of respondents"),
        ["jumlah-unsur"] = new("jumlah unsur", "number of elements"),
        ["jumlah-nrr"] = new("jumlah nilai rata-rata unsur", "sum of the mean scores"),
        ["nama"] = new("nama survei", "name of the survey"),
        ["periode"] = new("periode survei", "period of the survey"),
    };

    private static readonly Dictionary<string, Wording> Unsur = new()
    {
        ["nama"] = new("nama unsur", "name of the element"),
        ["nrr"] = new("nilai rata-rata unsur", "mean score of the element"),
        ["konversi"] = new("nilai konversi unsur", "converted score of the element"),
        ["mutu"] = new("mutu unsur", "grade of the element"),
        ["kinerja"] = new("kinerja unsur", "performance of the element"),
    };

    private static readonly Dictionary<string, Wording> Others = new()
    {
        ["laporan.judul"] = new("judul laporan", "title of the report"),
        ["laporan.tahun"] = new("tahun laporan", "year of the report"),
        ["laporan.tahun-lalu"] = new("tahun sebelumnya", "year before"),
        ["opd.nama"] = new("nama perangkat daerah", "name of the unit"),
        ["opd.jenis"] = new("jenis perangkat daerah", "kind of the unit"),
        ["pemda.nama"] = new("nama pemerintah daerah", "name of the local government"),
        ["pegawai.jumlah"] = new("jumlah pegawai", "number of employees"),
        ["pegawai.laki-laki"] = new("jumlah pegawai laki-laki", "number of male employees"),
        ["pegawai.perempuan"] = new("jumlah pegawai perempuan", "number of female employees"),
    };

    private readonly ComputedLaporan laporan = laporan;
    private readonly FigurePaths paths = new(laporan);

    /// <summary>What the figure of a path is called; in English after "the".</summary>
    public Wording Of(string path) => path.Split('.') switch
    {
        ["kinerja", var name] when Counts.TryGetValue(name, out Wording? counted) => counted,
        ["kinerja", var id, var name] when laporan.IndikatorById.TryGetValue(id, out ComputedIndikator? one) => OfIndikator(name, one.Source.Nama),
        ["anggaran", var name] when Money.TryGetValue(name, out Wording? total) => new($"{total.Indonesia} seluruhnya", $"{total.Inggris} in all"),
        ["anggaran", var id, var name] when laporan.NodeById.TryGetValue(id, out ComputedNode? node) && Money.TryGetValue(name, out Wording? money) => About(money, node.Source.Nama),
        ["skm", var id, var name] when laporan.Survei.TryGetValue(id, out ComputedSurvei? survei) && Survei.TryGetValue(name, out Wording? value) => About(value, survei.Nama),
        ["skm", var id, var unsur, var name] when laporan.Survei.GetValueOrDefault(id) is { Source: { } survei } && Unsur.TryGetValue(name, out Wording? score) =>
            OfUnsur(score, survei.Unsur.FirstOrDefault(u => u.Id.Value == unsur)?.Nama ?? unsur, survei.Nama),
        ["tabel", var id, var row, var column] => tables.InProse(id, row, column),
        _ => Others.GetValueOrDefault(path, new("nilai ini", "value")),
    };

    /// <summary>How the figure of a path is computed; null for one that the data state.</summary>
    /// <param name="path">The path.</param>
    /// <param name="rumus">The formula in words.</param>
    public ShownFormula? FormulaOf(string path, string? rumus) => rumus is null ? null
        : ShownFormula.Of(rumus, AsalOf(path.Split('.')));

    /// <summary>How a category follows from its number: "3,536 ≥ 3,5324: A"; null for what is no step of a scale.</summary>
    public ShownFormula? StepOf(string path) => AsalOf(path.Split('.')) is { Skala: not null, Rumus: { } skala } asal ? ShownFormula.Of(skala, asal) : null;

    private Provenance? AsalOf(string[] path) => path switch
    {
        ["tabel", var id, var row, var column] => tables.AsalOf(id, row, column),
        ["anggaran", var id, "capaian"] when laporan.NodeById.TryGetValue(id, out ComputedNode? node) =>
            KinerjaProvenance.Capaian([.. node.Source.Indikator.Select(i => ComputedIndikatorAnggaran.From(i, laporan))], laporan.Source.Kepala.BatasCapaian, string.Empty),
        _ => paths.Of(path),
    };

    private static Wording OfIndikator(string name, string nama)
    {
        if (Indikator.TryGetValue(name, out Wording? known))
        {
            return About(known, nama);
        }

        return name.Length > 5 && name[^5] == '-' && int.TryParse(name.AsSpan(name.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && Indikator.TryGetValue(name[..^5], out Wording? yearly)
            ? new($"{yearly.Indonesia} '{nama}' tahun {year}", $"{yearly.Inggris} of '{nama}' for {year}")
            : About(new("nilai", "value"), nama);
    }

    private static Wording OfUnsur(Wording score, string unsur, string survei) =>
        new($"{score.Indonesia} '{unsur}' dalam '{survei}'", $"{score.Inggris} '{unsur}' in '{survei}'");

    private static Wording About(Wording what, string nama) => new($"{what.Indonesia} '{nama}'", $"{what.Inggris} of '{nama}'");
}
