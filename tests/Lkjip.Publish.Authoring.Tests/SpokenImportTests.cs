using System.Text.RegularExpressions;

namespace Lkjip.Publish.Authoring.Tests;

/// <summary>What an import says is said in both languages, the same codes with the same figures.</summary>
public sealed partial class SpokenImportTests
{
    private static readonly string[] Telling = ["dan", "atau", "yang", "dari", "dengan", "untuk", "tidak", "belum", "bukan", "ada", "di", "itu", "bila", "sudah", "baris", "kolom", "lembar", "sel", "sebut"];

    public static TheoryData<ImportKind, string?, string, int> Messy => new()
    {
        // Skipped, passed over, ambiguous, no number, negative, sums and rest that differ, an account, an unknown column, something kept.
        {
            ImportKind.Anggaran, """{ "program": [ { "id": "lama", "nama": "Program Lama", "kode": "1.06.09", "paguMurni": 1 } ] }""",
            "Kode;Uraian;Pagu;Realisasi;Sisa;Lainnya\n1.06.01;A;9.000.000;1.234;5;x\n1.06.01.2.01;B;1.000.000;abc;;\n1.06.01;A;1;1;;\n1.06.05.2.01;Tanpa induk;1;1;;\n;Tanpa kode;5;;;\n;Catatan kaki;;;;\n1.06.02;C;-5;1;;\n5.1.02.01.01.0001;Belanja;7;1;;\nJumlah;;3;;;\n",
            8
        },
        {
            ImportKind.Kinerja, """{ "tujuan": [ { "id": "t", "nama": "T", "sasaran": [ { "id": "s", "nama": "S", "indikator": [ { "id": "x", "nama": "X", "satuan": "%" }, { "id": "y", "nama": "Y", "satuan": "%" } ] } ] } ] }""",
            "Sasaran;Indikator;Satuan;Target;Realisasi\nS;X;Nilai;1;2\nBaru;Z;Nilai;3;abc\n;;;5;\n;Kosong;;;\n;;;;\nS;;;;\n", 5
        },
        {
            ImportKind.Skm, """{ "survei": [ { "id": "a", "nama": "A", "unsur": [ { "id": "u", "nama": "U", "nrr": 3 } ] } ] }""",
            "Unsur;NRR\nV;3,5\nW;9\nJumlah;3\nTanpa nilai;\n", 4
        },
        { ImportKind.Anggaran, null, "Satu;Dua\n1;2\n", 1 },
        { ImportKind.Anggaran, null, "Kode;Uraian;Pagu;Pagu\n1.06.01;A;1;2\n", 1 },
        { ImportKind.Skm, """{ "survei": [ { "id": "a", "nama": "A" }, { "id": "b", "nama": "B" } ] }""", "Unsur;NRR\nV;3,5\n", 1 },
    };

    [Theory, MemberData(nameof(Messy))]
    public void Everything_that_is_told_is_told_in_both_languages(ImportKind kind, string? data, string sheet, int codesAtLeast)
    {
        using ImportCase import = new(data, kind);

        ImportPlan plan = Importer.Plan(import.Csv(sheet));

        plan.Findings.Count.ShouldBeGreaterThanOrEqualTo(codesAtLeast);
        foreach (Wording said in plan.Findings.SelectMany(f => new[] { f.Pesan, f.Saran }).Concat(plan.Columns))
        {
            said.Inggris.ShouldNotBe(said.Indonesia);
            Word().Matches(Quoted().Replace(said.Inggris, " ")).Select(word => word.Value).Intersect(Telling, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty(said.Inggris);
            Figure().Matches(said.Inggris).Select(f => f.Value).ShouldBe(Figure().Matches(said.Indonesia).Select(f => f.Value), said.Inggris);
        }

        plan.Changes.Where(change => change.IsAdded).ShouldAllBe(change => change.Field.Inggris.StartsWith("new") && change.Field.Indonesia.EndsWith("baru"));
    }

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|--\\S+")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("[0-9][0-9.,]*[0-9]|[0-9]")]
    private static partial Regex Figure();
}
