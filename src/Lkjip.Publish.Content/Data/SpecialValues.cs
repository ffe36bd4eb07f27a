using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Values that may be written in several forms: a number, a text, a list or a small object.</summary>
internal static class SpecialValues
{
    /// <summary>True for types that this class binds.</summary>
    public static bool Binds(Type type) =>
        type == typeof(NilaiKinerja) || type == typeof(SelTabel) || type == typeof(NilaiTercetak) || type == typeof(KolomBlock);

    /// <summary>Binds a value of such a type.</summary>
    public static bool Bind(Type type, DataNode node, string key, FindingBag findings, out object? value)
    {
        value = type == typeof(NilaiKinerja) ? Nilai(node, findings)
            : type == typeof(SelTabel) ? Sel(node)
            : type == typeof(NilaiTercetak) ? Tercetak(node, findings)
            : Kolom(node, findings);
        bool mayBeObject = type == typeof(NilaiKinerja) || type == typeof(KolomBlock) || type == typeof(NilaiTercetak);
        if (value is null && !(mayBeObject && node.Kind is DataKind.Object))
        {
            Wording expected = type == typeof(NilaiKinerja)
                ? new("angka (tanpa tanda kutip), huruf kategori, atau { \"kategori\": …, \"angka\": … }",
                    "a number (without quotation marks), the letter of a category, or { \"kategori\": …, \"angka\": … }")
                : type == typeof(KolomBlock) ? new("nama kolom, atau { kunci: …, judul: … }", "the name of a column, or { kunci: …, judul: … }")
                : type == typeof(SelTabel) ? new("angka, teks, atau daftar teks", "a number, a text, or a list of texts")
                : new("angka, teks, { \"kategori\": …, \"angka\": … }, atau daftar dari itu", "a number, a text, { \"kategori\": …, \"angka\": … }, or a list of these");
            findings.Add(InputFindings.WrongType(node.At, key, expected, node.Described, new("Perbaiki bentuk nilainya.", "Correct the form of the value.")));
        }

        return value is not null;
    }

    private static NilaiKinerja? Nilai(DataNode node, FindingBag findings)
    {
        if (node.Kind is DataKind.Object)
        {
            return new Binder(findings).Bind<NilaiTertulis>(node) is { } written
                ? new NilaiKinerja(written.Angka, written.Kategori, node.At)
                : null;
        }

        // A category is a letter or word: a number in quotes is a mistake, not a category.
        return ScalarValues.Number(node) is { } number ? new NilaiKinerja(number, null, node.At)
            : ScalarValues.Text(node) is { Length: > 0 } text && char.IsLetter(text[0]) ? new NilaiKinerja(null, text, node.At)
            : null;
    }

    private static SelTabel? Sel(DataNode node)
    {
        if (node.Kind is DataKind.List)
        {
            string?[] lines = [.. node.Items.Select(ScalarValues.Text)];
            return lines.Contains(null) ? null : new SelTabel(lines!, null, node.At, Daftar: true);
        }

        return node.Kind is DataKind.Null ? new SelTabel([], null, node.At)
            : ScalarValues.Number(node) is { } number ? new SelTabel([], number, node.At)
            : ScalarValues.Text(node) is { } text ? new SelTabel([text], null, node.At)
            : null;
    }

    private static NilaiTercetak? Tercetak(DataNode node, FindingBag findings)
    {
        IReadOnlyList<DataNode> parts = node.Kind is DataKind.List ? node.Items : [node];
        BagianTercetak?[] read = [.. parts.Select(part => Bagian(part, findings))];
        return read.Contains(null) ? null : new NilaiTercetak([.. read.Select(r => r!.Value)], node.At);
    }

    private static BagianTercetak? Bagian(DataNode node, FindingBag findings) =>
        node.Kind is DataKind.Object
            ? new Binder(findings).Bind<NilaiTertulis>(node) is { } written ? new BagianTercetak(written.Angka, written.Kategori) : null
            : ScalarValues.Number(node) is { } number ? new BagianTercetak(number, null)
            : ScalarValues.Text(node) is { } text ? new BagianTercetak(null, text)
            : null;

    private static KolomBlock? Kolom(DataNode node, FindingBag findings) =>
        node.Kind is DataKind.Object
            ? new Binder(findings).Bind<KolomTertulis>(node) is { } written ? new KolomBlock(written.Kunci, written.Judul, written.Grup) : null
            : ScalarValues.Text(node) is { } key ? new KolomBlock(new Sourced<string>(key, node.At), null, null) : null;

    /// <summary>A value of performance in its long form.</summary>
    internal sealed record NilaiTertulis
    {
        public decimal? Angka { get; init; }

        public required string Kategori { get; init; }
    }

    /// <summary>A column of a block in its long form.</summary>
    internal sealed record KolomTertulis
    {
        public required Sourced<string> Kunci { get; init; }

        public string? Judul { get; init; }

        public string? Grup { get; init; }
    }
}
