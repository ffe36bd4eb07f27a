namespace Lkjip.Publish.Mutations;

/// <summary>Where a figure of a report is written.</summary>
public enum FigureKind
{
    /// <summary><c>data/kinerja.json</c>.</summary>
    Kinerja,

    /// <summary><c>data/anggaran.json</c>.</summary>
    Anggaran,

    /// <summary><c>data/skm.json</c>.</summary>
    Skm,

    /// <summary><c>data/pegawai.json</c>.</summary>
    Pegawai,

    /// <summary><c>data/tabel/</c>.</summary>
    Tabel,

    /// <summary><c>data/tercetak/</c>.</summary>
    Tercetak,

    /// <summary>After <c>| tercetak</c> in an inline value of the prose.</summary>
    NilaiTeks,

    /// <summary>Plainly in the prose: a number with a thousands point, a decimal comma or a percent sign.</summary>
    Teks,
}
