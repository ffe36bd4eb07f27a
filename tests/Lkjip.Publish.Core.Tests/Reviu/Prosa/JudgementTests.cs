namespace Lkjip.Publish.Core.Tests;

/// <summary>Judgements of a report that its figures contradict: questions, and right sentences that stay silent.</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData("Target kinerja yang ditetapkan terlalu tinggi, sehingga sulit dicapai.", 90, 91, true)]
    [InlineData("Target itu dinilai sulit dicapai.", 90, 90, true)]
    [InlineData("Target kinerja yang ditetapkan terlalu tinggi, sehingga sulit dicapai.", 90, 85, false)]
    [InlineData("Target kinerja tidak terlalu tinggi.", 90, 91, false)]
    public void A_target_that_was_reached_was_not_too_high(string text, int target, int realisasi, bool found) =>
        Of(text, Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", target, realisasi))))).ShouldBe(found);

    [Theory]
    [InlineData("Sisa anggaran Rp5.000 merupakan upaya penghematan.", "Anggaran kurang efektif karena dana yang dianggarkan melebihi kebutuhan.", true)]
    [InlineData("Sisa anggaran Rp5.000 merupakan upaya penghematan.", "Anggaran dipakai seperlunya.", false)]
    [InlineData("Sisa anggaran Rp5.000 dikembalikan.", "Dana yang dianggarkan melebihi kebutuhan.", false)]
    [InlineData("Sisa anggaran Rp5.000 merupakan hasil efisiensi.", "Anggaran yang ada tidak melebihi kebutuhan.", false)]
    public void What_was_left_has_one_reason(string one, string other, bool found) => Of($"{one}\n{other}", Sample.Laporan()).ShouldBe(found);

    [Theory]
    [InlineData("Persentase anak yang divaksin mencapai 100%.", true)]
    [InlineData("Persentase anak yang divaksin mencapai 90%.", false)]
    [InlineData("Persentase rumah yang dibangun mencapai 100%.", false)]
    public void All_of_a_table_are_all_of_the_whole(string text, bool found)
    {
        DataTabel Of(int one, int other) => Sample.Tabel([Sample.Kolom("desa"), Sample.Kolom("jumlah", ColumnKind.Angka)], Sample.Baris(("desa", "Utara"), ("jumlah", one)), Sample.Baris(("desa", "Selatan"), ("jumlah", other)));
        TabelBlock part = Sample.Block(SumberTabel.Tabel) with { Judul = "Data Anak yang Divaksin" };
        TabelBlock whole = Sample.Block(SumberTabel.Tabel) with { Id = Sample.Id("tabel-2"), Judul = "Data Anak" };
        Laporan laporan = Sample.Laporan() with { Tabel = new Dictionary<string, DataTabel> { ["tabel-1"] = Of(40, 30), ["tabel-2"] = Of(40, 35) } };

        WrittenProse.Findings(text, laporan, null, part, whole).Contains("memberi 93,33% (Utara 40 / 40; Selatan 30 / 35)", StringComparison.Ordinal).ShouldBe(found);
        WrittenProse.Findings(text, laporan with { Tabel = new Dictionary<string, DataTabel> { ["tabel-1"] = Of(40, 35), ["tabel-2"] = Of(40, 35) } }, null, part, whole).ShouldNotContain("memberi");
    }

    [Theory]
    [InlineData("Skor itu berada dalam interval 65,00–76,61, yaitu mutu C.", "LKJ522 Kalimat ini menulis \"65,00–76,61\", padahal intervalnya menurut PermenPANRB 14/2017 65,00 – 76,60 (Kurang Baik).")]
    [InlineData("Nilai berada pada rentang 62,51 sampai 81,52.", "LKJ522 Kalimat ini menulis \"62,51–81,52\", padahal intervalnya menurut KEP/25/M.PAN/2/2004 62,51 – 81,25 (Baik).")]
    [InlineData("Skor itu berada dalam interval 76,61–88,30, di bawah interval 88,31–100.", "")]
    [InlineData("Suhu berada dalam interval 76,61–99,00.", "")]
    public void An_interval_has_both_its_bounds(string text, string expected)
    {
        string found = StructureFindings.Of(Sample.Laporan(bab: [StructureFindings.Text(text)]), "LKJ522");

        found.ShouldBe(expected);
    }

    private static bool Of(string text, Laporan laporan) => WrittenProse.Findings(text, laporan).Contains("LKJ525", StringComparison.Ordinal);
}
