namespace Lkjip.Publish.Core.Tests;

public sealed class SkalaTableTests
{
    public static TheoryData<string, LangkahSkala[], string?, string> Scales => new()
    {
        { "closed below", [Step("Baik", 75), Step("Cukup", 65), Step("Kurang", 0)], null, "≥ 75 | 65,00 – 74,99 | 0 – 64,99" },
        { "open below", [Over("A", 80), Over("B", 60), Step("C", 0)], null, "> 80 | > 60 – 80 | 0 – 60" },
        { "a point at the bound", [Over("Melampaui", 100), Step("Sesuai", 100), Step("Kurang", 0)], "%", "> 100% | = 100% | < 100%" },
        { "steps below a point", [Over("Melampaui", 100), Step("Sesuai", 100), Step("Hampir", 80), Step("Kurang", 0)], "%", "> 100% | = 100% | 80,00 – 99,99% | 0 – 79,99%" },
        { "open below a closed step", [Step("A", 90), Over("B", 50), Step("C", 0)], null, "≥ 90 | > 50 – < 90 | 0 – 50" },
        { "decimals in the bounds", [Step("A", 88.31m), Step("B", 76.61m), Step("C", 25)], null, "≥ 88,31 | 76,61 – 88,30 | 25,00 – 76,60" },
        { "steps in any order", [Step("C", 0), Over("A", 80), Step("B", 60)], null, "> 80 | 60 – 80 | 0 – 59,99" },
        { "one step", [Step("A", 0)], null, "≥ 0" },
    };

    [Theory, MemberData(nameof(Scales), DisableDiscoveryEnumeration = true)]
    public void Writes_the_values_of_each_step(string name, LangkahSkala[] steps, string? satuan, string expected)
    {
        ComputedTable table = Build(Block with { Skala = Sample.Id("x") }, With(new SkalaPredikat { Id = Sample.Id("x"), Nama = "X", Satuan = satuan, Langkah = steps }));

        string.Join(" | ", table.Rows.Select(r => r.CellOf("rentang")!.Parts[0].Teks)).ShouldBe(expected, name);
    }

    [Fact]
    public void The_best_step_comes_first_and_meanings_are_shown_where_there_are_any() => Draw.Table(Block with { Skala = Sample.Id("akip") }, Sample.Laporan()).ShouldBe(
        """
        Tabel 1.1: Judul Tabel
        = No | Rentang Nilai | Predikat | Arti
        D0 1 | > 90 | AA | Sangat Memuaskan
        D0 2 | > 80 – 90 | A | Memuaskan
        D0 3 | > 70 – 80 | BB | Sangat Baik
        D0 4 | > 60 – 70 | B | Baik
        D0 5 | > 50 – 60 | CC | Cukup (Memadai)
        D0 6 | > 30 – 50 | C | Kurang
        D0 7 | 0 – 30 | D | Sangat Kurang

        """);

    [Fact]
    public void The_lowest_step_comes_first_where_the_block_says_so()
    {
        ComputedTable table = Build(Block with { Skala = Sample.Id("skm"), Urutan = Urutan.Naik }, Sample.Laporan());

        table.Rows.Select(r => $"{r.Key} {r.CellOf("no")!.Parts[0].Angka} {r.Nama} {r.CellOf("rentang")!.Parts[0].Teks}").ShouldBe(
            ["1 1 D 25,00 – 64,99", "2 2 C 65,00 – 76,60", "3 3 B 76,61 – 88,30", "4 4 A ≥ 88,31"]);
    }

    [Fact]
    public void A_block_that_names_none_means_the_scale_of_the_reports_capaian()
    {
        Laporan laporan = With(new SkalaPredikat { Id = Sample.Id("x"), Nama = "X", Langkah = [Step("Baik", 50), Step("Kurang", 0)] });

        Draw.Table(Block, laporan with { Kepala = laporan.Kepala with { SkalaCapaian = Sample.Id("x") } }).ShouldEndWith(
            "= No | Rentang Nilai | Predikat\nD0 1 | ≥ 50 | Baik\nD0 2 | 0 – 49,99 | Kurang\n");
    }

    [Fact]
    public void A_scale_must_exist()
    {
        Draw.Table(Block with { Skala = Sample.Id("akp") }, Sample.Laporan()).ShouldBe("contoh.json:1:1 LKJ121 Skala 'akp' tidak dikenal. Maksud Anda 'akip'? Yang dikenal: akip, skm.");
        Draw.Table(Block, Sample.Laporan()).ShouldBe("bab.md:10:1 LKJ104 Kunci 'skala' wajib ada, tetapi belum ditulis. Tambahkan 'skala'.");
    }

    private static TabelBlock Block => Sample.Block(SumberTabel.Skala);

    private static LangkahSkala Step(string label, decimal from) => new() { Label = label, Dari = from };

    private static LangkahSkala Over(string label, decimal from) => Step(label, from) with { Eksklusif = true };

    private static Laporan With(SkalaPredikat skala) => Sample.Laporan() with { Pemda = Sample.Pemda with { Skala = [skala] } };

    private static ComputedTable Build(TabelBlock block, Laporan laporan) => TableBuilder.Build(block, ComputedLaporan.From(laporan), new FindingBag())!;
}
