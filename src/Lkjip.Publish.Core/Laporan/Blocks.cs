namespace Lkjip.Publish.Core;

/// <summary>A data block of a chapter: what an editor wrote between the fences.</summary>
public abstract record DataBlock
{
    /// <summary>Where the block starts.</summary>
    [NotInFile]
    public SourcePosition At { get; init; }

    /// <summary>Answers by the kind of block.</summary>
    public abstract TResult Accept<TResult>(INaskahVisitor<TResult> visitor);
}

/// <summary>A block with an id and a caption: it is numbered, listed and can be referred to.</summary>
public abstract record CaptionedBlock : DataBlock
{
    /// <summary>Unique within the report; part of its address.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>Caption; <c>{opd}</c>, <c>{pemda}</c> and <c>{tahun}</c> are filled in.</summary>
    public required string Judul { get; init; }

    /// <summary>The caption in the list of tables or figures of a published document, where it prints another one there; null for the caption itself.</summary>
    public Sourced<string>? JudulDaftar { get; init; }

    /// <summary>False for a table or figure that the document prints without a number.</summary>
    public bool Bernomor { get; init; } = true;

    /// <summary>The number that a published document printed, such as <c>2.3.f</c>, instead of the one that follows from its place; it takes no number away.</summary>
    public string? Nomor { get; init; }

    /// <summary>Where its data come from, printed below it after "Sumber:".</summary>
    public string? Asal { get; init; }

    /// <summary>A remark printed below it.</summary>
    public string? Catatan { get; init; }
}

/// <summary>A <c>tabel</c> block.</summary>
public sealed record TabelBlock : CaptionedBlock
{
    /// <summary>Which data file it draws on.</summary>
    public required SumberTabel Sumber { get; init; }

    /// <summary>Shape of the table; see docs/panduan-editor.md. Not for <c>sumber: tabel</c>.</summary>
    public Sourced<string>? Bentuk { get; init; }

    /// <summary>For <c>sumber: tabel</c>: name of the file in <c>data/tabel/</c>, if it is not the block's id.</summary>
    public Sourced<string>? Data { get; init; }

    /// <summary>Columns shown, in order; empty for the shape's own.</summary>
    public IReadOnlyList<KolomBlock> Kolom { get; init; } = [];

    /// <summary>The numbers that a row below the headings gives the columns, such as <c>1</c> or <c>5 = 4 - 3</c>; empty for no such row.</summary>
    public IReadOnlyList<Sourced<string>> NomorKolom { get; init; } = [];

    /// <summary>Only these sasaran (kinerja), or the budget nodes that serve them (anggaran).</summary>
    public IReadOnlyList<Sourced<string>> Sasaran { get; init; } = [];

    /// <summary>Only these indicators.</summary>
    public IReadOnlyList<Sourced<string>> Indikator { get; init; } = [];

    /// <summary>Only these programmes, or budget nodes of any level.</summary>
    public IReadOnlyList<Sourced<string>> Hanya { get; init; } = [];

    /// <summary>Without these budget nodes.</summary>
    public IReadOnlyList<Sourced<string>> Kecuali { get; init; } = [];

    /// <summary>Budget nodes that the nodes above them count, but that have no row: a published document left the row out, not the money.</summary>
    public IReadOnlyList<Sourced<string>> TanpaBaris { get; init; } = [];

    /// <summary>Lowest level of the budget shown.</summary>
    public TingkatAnggaran? Tingkat { get; init; }

    /// <summary>For pegawai and for survey respondents: which groups.</summary>
    public IReadOnlyList<Sourced<string>> Kelompok { get; init; } = [];

    /// <summary>For skm: which survey.</summary>
    public Sourced<string>? Survei { get; init; }

    /// <summary>For skm of shape <c>frekuensi</c>: the unsur whose answers are counted.</summary>
    public Sourced<string>? Unsur { get; init; }

    /// <summary>For <c>sumber: skala</c>: which scale; null for that of the report's capaian.</summary>
    public Sourced<string>? Skala { get; init; }

    /// <summary>For <c>sumber: skala</c>: best step first, or lowest first.</summary>
    public Urutan Urutan { get; init; }

    /// <summary>True puts a group row above the indicators of each sasaran instead of a column.</summary>
    public bool PerSasaran { get; init; }

    /// <summary>False leaves the closing row of sums away.</summary>
    public bool Jumlah { get; init; } = true;

    /// <summary>Heading of the closing row of sums; null for the table's own.</summary>
    public string? JudulJumlah { get; init; }

    /// <summary>True adds a closing row of mean capaian to tables of indicators.</summary>
    public bool RataRata { get; init; }

    /// <summary>For anggaran: true repeats the sum of a group in a row below the group.</summary>
    public bool JumlahBawah { get; init; }

    /// <summary>True prints it on a landscape page, false on an upright one; left out, the theme decides by what fits.</summary>
    public bool? Lanskap { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A column chosen by a block: <c>target</c>, or <c>{ kunci: target, judul: Target 2024 }</c>.</summary>
/// <param name="Kunci">Key of the column.</param>
/// <param name="Judul">Heading; null keeps the column's own.</param>
/// <param name="Grup">Heading above several columns; null keeps the column's own, an empty one drops it.</param>
public sealed record KolomBlock(Sourced<string> Kunci, string? Judul, string? Grup);

/// <summary>The data files that a table can draw on.</summary>
public enum SumberTabel
{
    /// <summary><c>kinerja.json</c>.</summary>
    Kinerja,

    /// <summary><c>anggaran.json</c>.</summary>
    Anggaran,

    /// <summary><c>skm.json</c>.</summary>
    Skm,

    /// <summary><c>pegawai.json</c>.</summary>
    Pegawai,

    /// <summary><c>tabel/&lt;id&gt;.json</c>.</summary>
    Tabel,

    /// <summary>A scale of <c>pemda.json</c>, or one that a regulation fixes.</summary>
    Skala,
}

/// <summary>Order of the steps of a scale.</summary>
public enum Urutan
{
    /// <summary>Best first.</summary>
    Turun,

    /// <summary>Lowest first.</summary>
    Naik,
}

/// <summary>Levels of the budget tree.</summary>
public enum TingkatAnggaran
{
    /// <summary>Program.</summary>
    Program,

    /// <summary>Kegiatan.</summary>
    Kegiatan,

    /// <summary>Sub kegiatan.</summary>
    SubKegiatan,

    /// <summary>Part of a sub kegiatan.</summary>
    Rincian,
}

/// <summary>A <c>bagan</c> block: an organisation chart from <c>data/bagan/&lt;id&gt;.json</c>.</summary>
public sealed record BaganBlock : CaptionedBlock
{
    /// <summary>Name of the file in <c>data/bagan/</c>, if it is not the block's id.</summary>
    public Sourced<string>? Data { get; init; }

    /// <summary>Name of the file in <c>data/bagan/</c>, without its ending.</summary>
    public string FileName() => Data?.Value ?? Id.Value;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A <c>gambar</c> block: a picture, or a note where the published document's picture is not available.</summary>
public sealed record GambarBlock : CaptionedBlock
{
    /// <summary>File in <c>gambar/</c>; null where the picture is not available.</summary>
    public Sourced<string>? Berkas { get; init; }

    /// <summary>What the picture shows, for those who cannot see it; required with <see cref="Berkas"/>.</summary>
    public string? Alternatif { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A <c>grafik</c> block: a chart of the computed figures, numbered among the figures.</summary>
public sealed record GrafikBlock : CaptionedBlock
{
    /// <summary>What it shows.</summary>
    public required JenisGrafik Jenis { get; init; }

    /// <summary>For capaian and tren: only these indicators.</summary>
    public IReadOnlyList<Sourced<string>> Indikator { get; init; } = [];

    /// <summary>Only the indicators of these sasaran (capaian, tren), or the budget nodes that serve them (serapan).</summary>
    public IReadOnlyList<Sourced<string>> Sasaran { get; init; } = [];

    /// <summary>For tren: the years; empty for all years with a realisasi.</summary>
    public IReadOnlyList<Sourced<int>> Tahun { get; init; } = [];

    /// <summary>For serapan: the level of the budget that is shown.</summary>
    public TingkatAnggaran Tingkat { get; init; } = TingkatAnggaran.Program;

    /// <summary>For serapan: only these programmes, or budget nodes of any level.</summary>
    public IReadOnlyList<Sourced<string>> Hanya { get; init; } = [];

    /// <summary>For serapan: without these budget nodes.</summary>
    public IReadOnlyList<Sourced<string>> Kecuali { get; init; } = [];

    /// <summary>For jawaban: which survey; null for the first.</summary>
    public Sourced<string>? Survei { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>What a chart shows.</summary>
public enum JenisGrafik
{
    /// <summary>Capaian of indicators against their targets.</summary>
    Capaian,

    /// <summary>Realisasi and targets of indicators over years.</summary>
    Tren,

    /// <summary>Realisasi of budget nodes against their pagu.</summary>
    Serapan,

    /// <summary>Answers of a survey by score.</summary>
    Jawaban,
}

/// <summary>A <c>rumus</c> block: a formula, set as MathML.</summary>
public sealed record RumusBlock : DataBlock
{
    /// <summary>The formula, such as <c>Capaian = Realisasi / Target * 100%</c>; names with blanks in quotes.</summary>
    public required Sourced<string> Rumus { get; init; }

    /// <summary>What the names mean: name → explanation.</summary>
    public IReadOnlyDictionary<string, string> Keterangan { get; init; } = new Dictionary<string, string>();

    /// <summary>A remark printed below it.</summary>
    public string? Catatan { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A <c>ttd</c> block: the signature. What is left out comes from <c>laporan.md</c>.</summary>
public sealed record TtdBlock : DataBlock
{
    /// <summary>Place of signing.</summary>
    public string? Tempat { get; init; }

    /// <summary>Date in words.</summary>
    public string? Tanggal { get; init; }

    /// <summary>Post of the signer.</summary>
    public string? Jabatan { get; init; }

    /// <summary>Name of the signer.</summary>
    public string? Nama { get; init; }

    /// <summary>Rank of the signer.</summary>
    public string? Pangkat { get; init; }

    /// <summary>NIP of the signer.</summary>
    public string? Nip { get; init; }

    /// <summary>Who signs beside the signer, as the superior does in a Perjanjian Kinerja; null where one signs alone.</summary>
    public Penandatangan? PihakKedua { get; init; }

    /// <summary>A remark below the signature.</summary>
    public string? Catatan { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => visitor.Visit(this);
}
