namespace Lkjip.Publish.Core;

/// <summary>One report as its editors wrote it: typed, not yet computed.</summary>
public sealed record Laporan
{
    /// <summary>The local government.</summary>
    public required Pemda Pemda { get; init; }

    /// <summary>The reporting unit.</summary>
    public required Opd Opd { get; init; }

    /// <summary>The front matter of <c>laporan.md</c>.</summary>
    public required KepalaLaporan Kepala { get; init; }

    /// <summary>The report's folder under the content folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The executive summary; null where <c>laporan.md</c> has no text.</summary>
    public Naskah? Ringkasan { get; init; }

    /// <summary>The chapters, in order.</summary>
    public IReadOnlyList<Bab> Bab { get; init; } = [];

    /// <summary>Performance; null where <c>kinerja.json</c> is missing.</summary>
    public DataKinerja? Kinerja { get; init; }

    /// <summary>Budget; null where <c>anggaran.json</c> is missing.</summary>
    public DataAnggaran? Anggaran { get; init; }

    /// <summary>Surveys; null where <c>skm.json</c> is missing.</summary>
    public DataSkm? Skm { get; init; }

    /// <summary>Staff; null where <c>pegawai.json</c> is missing.</summary>
    public DataPegawai? Pegawai { get; init; }

    /// <summary>Generic tables by file name.</summary>
    public IReadOnlyDictionary<string, DataTabel> Tabel { get; init; } = new Dictionary<string, DataTabel>();

    /// <summary>Organisation charts by file name.</summary>
    public IReadOnlyDictionary<string, DataBagan> Bagan { get; init; } = new Dictionary<string, DataBagan>();

    /// <summary>Printed figures by table id, each with the file that holds them.</summary>
    public IReadOnlyDictionary<string, DataTercetak> Tercetak { get; init; } = new Dictionary<string, DataTercetak>();

    /// <summary>Last year's report of the same OPD; null where it is not in the content.</summary>
    public LaporanSebelumnya? Sebelumnya { get; init; }

    /// <summary>What the publisher answers to findings; null where <c>reviu.json</c> is missing.</summary>
    public DataReviu? Reviu { get; init; }

    /// <summary>What was corrected after publishing; null where <c>ralat.json</c> is missing.</summary>
    public DataRalat? Ralat { get; init; }

    /// <summary>The files in <c>gambar/</c> by name.</summary>
    public IReadOnlyDictionary<string, BerkasLaporan> Gambar { get; init; } = new Dictionary<string, BerkasLaporan>();

    /// <summary>The files in <c>lampiran/</c> by name.</summary>
    public IReadOnlyDictionary<string, BerkasLaporan> Lampiran { get; init; } = new Dictionary<string, BerkasLaporan>();

    /// <summary>The files in <c>edisi/</c> by name.</summary>
    public IReadOnlyDictionary<string, BerkasLaporan> Edisi { get; init; } = new Dictionary<string, BerkasLaporan>();

    /// <summary>The year reported on.</summary>
    public int Tahun => Kepala.Tahun.Value;

    /// <summary><c>pemda/opd/tahun</c>.</summary>
    public string Id => $"{Pemda.Slug}/{Opd.Slug}/{Tahun}";

    /// <summary>The title, made from OPD and year where the front matter gives none.</summary>
    public string Judul => Kepala.Judul ?? $"Laporan Kinerja Instansi Pemerintah (LKjIP) {Opd.Nama} Tahun {Tahun}";
}
