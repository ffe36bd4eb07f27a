namespace Lkjip.Publish.Core.Tests;

/// <summary>A report that grades by KEP/25/M.PAN/2/2004 throughout says so once and is read by that scale; a slip stays a slip.</summary>
public sealed class OldScaleTests
{
    private static readonly TabelBlock Unsur = Sample.Block(SumberTabel.Skm, "unsur", "unsur", "nrr", "mutu", "kinerja");

    /// <summary>Mean scores 3,40, 3,30 and 2,55: by the old scale A, A and B, by that of 2017 B, B and D. The index is 77,08.</summary>
    private static readonly Survei Survei = new()
    {
        Id = Sample.Id("ikm"),
        Nama = "IKM",
        Unsur = [Mean("syarat", 3.40m), Mean("waktu", 3.30m), Mean("biaya", 2.55m)],
    };

    public static TheoryData<decimal, string, string> Bounds => new()
    {
        { 25.00m, "D", "D" }, { 43.75m, "D", "D" }, { 43.76m, "C", "D" }, { 62.50m, "C", "D" }, { 62.51m, "B", "D" }, { 64.99m, "B", "D" }, { 65.00m, "B", "C" },
        { 76.60m, "B", "C" }, { 76.61m, "B", "B" }, { 81.25m, "B", "B" }, { 81.26m, "A", "B" }, { 88.30m, "A", "B" }, { 88.31m, "A", "A" }, { 100.00m, "A", "A" },
    };

    [Theory, MemberData(nameof(Bounds))]
    public void An_index_has_its_step_on_each_scale(decimal nilai, string old, string inForce)
    {
        SkalaMutu.Lama.Of(nilai)!.Label.ShouldBe(old);
        SkalaMutu.Berlaku.Of(nilai)!.Label.ShouldBe(inForce);
    }

    [Theory]
    [InlineData(1.75, "D")]
    [InlineData(1.76, "C")]
    [InlineData(2.504, "C")]
    [InlineData(2.51, "B")]
    [InlineData(3.254, "B")]
    [InlineData(3.26, "A")]
    public void A_mean_score_is_rounded_to_two_decimals_for_the_old_scale(double nrr, string mutu) =>
        SkalaMutu.Lama.OfUnsur((decimal)nrr)!.Label.ShouldBe(mutu);

    [Fact]
    public void Grades_that_keep_to_the_old_scale_throughout_are_told_once() =>
        Found(Printed(("syarat", "A"), ("waktu", "A"), ("biaya", "B"))).ShouldBe(
            "Peringatan LKJ207: Seluruh mutu pelayanan (3 mutu) mengikuti rentang KEP/25/M.PAN/2/2004, bukan PermenPANRB 14/2017 yang berlaku untuk laporan sejak 2017.");

    [Fact]
    public void Before_2017_that_is_a_note() =>
        Found(Printed(("syarat", "A"), ("waktu", "A"), ("biaya", "B")), 2016).ShouldStartWith("Catatan LKJ207: ");

    [Fact]
    public void One_grade_of_the_old_scale_among_those_of_the_new_is_a_slip() =>
        Found(Printed(("syarat", "A"), ("waktu", "B"), ("biaya", "D"))).Split('\n').ShouldHaveSingleItem().ShouldStartWith("Peringatan LKJ203: ");

    [Fact]
    public void One_value_graded_wrongly_in_letter_and_word_is_a_slip_too() =>
        Found(With(Unsur, Row("syarat", ("mutu", "A"), ("kinerja", "Sangat Baik")), Row("waktu", ("mutu", "B")))).Split('\n').Length.ShouldBe(2);

    [Fact]
    public void Grades_of_neither_scale_leave_the_one_in_force() =>
        Found(Printed(("syarat", "A"), ("waktu", "A"), ("biaya", "A"))).Split('\n').ShouldAllBe(finding => finding.StartsWith("Peringatan LKJ203", StringComparison.Ordinal));

    [Fact]
    public void A_printed_scale_tells_it_too() =>
        Found(With(Sample.Block(SumberTabel.Skm, "skala"), Row("2", ("nilai-konversi", "43,76 – 62,50")), Row("3", ("nilai-konversi", "62,51 – 81,25")), Row("4", ("nilai-konversi", "81,26 – 100,00"))))
            .ShouldStartWith("Peringatan LKJ207: Seluruh mutu pelayanan (3 mutu) mengikuti rentang KEP/25/M.PAN/2/2004");

    [Fact]
    public void Grades_that_a_draft_only_tells_in_its_sentences_tell_it_too()
    {
        Found(Told("Unsur syarat bernilai 3,40 dengan mutu pelayanan A.", "Unsur waktu bernilai 3,30 dengan kategori Sangat Baik."))
            .ShouldStartWith("Peringatan LKJ207: Seluruh mutu pelayanan (2 mutu) mengikuti rentang KEP/25/M.PAN/2/2004");
        WrittenProse.Findings("Unsur syarat bernilai 3,40 dengan mutu pelayanan A.\nUnsur waktu bernilai 3,30 dengan mutu pelayanan A.", Told()).ShouldNotContain("LKJ502");
    }

    [Theory]
    [InlineData("Unsur syarat bernilai 3,40 dengan mutu pelayanan B.", "Unsur waktu bernilai 3,30 dengan mutu pelayanan B.")]
    [InlineData("Unsur syarat bernilai 3,40 dengan mutu pelayanan A.", "Unsur waktu bernilai 3,30 dengan mutu pelayanan B.")]
    [InlineData("Unsur syarat bernilai 3,40 dengan mutu pelayanan A.", "Nilai 3,12 termasuk mutu pelayanan A.")]
    [InlineData("Unsur syarat bernilai 3,40, dengan target mutu pelayanan A.", "Unsur waktu bernilai 3,30 menuju mutu pelayanan A.")]
    public void Sentences_of_the_scale_in_force_of_one_grade_or_of_other_scores_do_not(string one, string other) => Found(Told(one, other)).ShouldBeEmpty();

    [Fact]
    public void The_scale_in_force_needs_no_word() => Found(Printed(("syarat", "B"), ("waktu", "B"), ("biaya", "D"))).ShouldBeEmpty();

    private static Laporan Printed(params (string Unsur, string Mutu)[] grades) => With(Unsur, [.. grades.Select(g => Row(g.Unsur, ("mutu", g.Mutu)))]);

    private static Laporan Told(params string[] sentences) => Sample.Laporan() with
    {
        Skm = new DataSkm { Survei = [Survei] },
        Bab = [Sample.Bab("bab", JenisBab.Bab, [.. sentences.Select(s => new ProsePart(new WrittenProse(s)))])],
    };

    private static Laporan With(TabelBlock block, params (string Row, IReadOnlyDictionary<string, NilaiTercetak> Cells)[] rows) => Sample.Laporan() with
    {
        Skm = new DataSkm { Survei = [Survei] },
        Bab = [Sample.Bab("bab", JenisBab.Bab, new BlockPart(block))],
        Tercetak = new Dictionary<string, DataTercetak> { [block.Id] = new() { Baris = rows.ToDictionary(row => row.Row, row => row.Cells) } },
    };

    private static (string Row, IReadOnlyDictionary<string, NilaiTercetak> Cells) Row(string row, params (string Column, string Text)[] cells) =>
        (row, cells.ToDictionary(cell => cell.Column, cell => new NilaiTercetak([new BagianTercetak(null, cell.Text)], Sample.At())));

    private static string Found(Laporan laporan, int tahun = 2024)
    {
        FindingBag findings = new();
        LaporanReviewer.Review(laporan with { Kepala = laporan.Kepala with { Tahun = new Sourced<int>(tahun, Sample.At()) } }, [], findings);
        return string.Join('\n', findings.ToSorted().Where(f => f.Kode[3] is '2' or '3').Select(f => $"{f.Tingkat} {f.Kode}: {f.Pesan.Indonesia}"));
    }

    private static UnsurSkm Mean(string id, decimal nrr) => new() { Id = Sample.Id(id), Nama = $"Unsur {id}", Nrr = Sample.Number(nrr) };
}
