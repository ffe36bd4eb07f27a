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

    /// <summary>Names of the files in <c>gambar/</c>.</summary>
    public IReadOnlySet<string> Gambar { get; init; } = new HashSet<string>();

    /// <summary>The year reported on.</summary>
    public int Tahun => Kepala.Tahun.Value;

    /// <summary><c>pemda/opd/tahun</c>.</summary>
    public string Id => $"{Pemda.Slug}/{Opd.Slug}/{Tahun}";

    /// <summary>The title, made from OPD and year where the front matter gives none.</summary>
    public string Judul => Kepala.Judul ?? $"Laporan Kinerja Instansi Pemerintah (LKjIP) {Opd.Nama} Tahun {Tahun}";
}

/// <summary>One chapter as written.</summary>
/// <param name="Slug">From the file's name without its number; part of the address.</param>
/// <param name="Kepala">The front matter.</param>
/// <param name="Naskah">The text.</param>
/// <param name="At">The chapter's file.</param>
public sealed record Bab(string Slug, KepalaBab Kepala, Naskah Naskah, SourcePosition At);

/// <summary>A text: prose and data blocks in the order in which they stand.</summary>
/// <param name="Bagian">The parts.</param>
public sealed record Naskah(IReadOnlyList<BagianNaskah> Bagian);

/// <summary>A part of a text.</summary>
public abstract record BagianNaskah;

/// <summary>A heading of a text.</summary>
/// <param name="Level">2 for a section, 3 for a subsection …; 1 is the chapter itself.</param>
/// <param name="Prose">Its wording.</param>
/// <param name="Id">The id that the editor gave; null makes one from the wording.</param>
/// <param name="Bernomor">False for headings marked <c>{.tanpa-nomor}</c>.</param>
/// <param name="At">Where it stands.</param>
public sealed record HeadingPart(int Level, IProse Prose, string? Id, bool Bernomor, SourcePosition At) : BagianNaskah;

/// <summary>Prose between headings and data blocks.</summary>
public sealed record ProsePart(IProse Prose) : BagianNaskah;

/// <summary>A data block.</summary>
public sealed record BlockPart(DataBlock Block) : BagianNaskah;
