namespace Lkjip.Publish.Core.Tests;

/// <summary>Days by which PermenPANRB 53/2014 wants the report and the agreement of 2024.</summary>
public sealed class DeadlineCheckerTests
{
    [Theory]
    [InlineData("28 Februari 2025", "")]
    [InlineData("Februari 2025", "")]
    [InlineData("Januari 2025", "")]
    [InlineData("awal tahun", "")]
    [InlineData("1 Maret 2025", "Catatan: Laporan ditandatangani 1 Maret 2025, sesudah 28 Februari 2025: kepala SKPD menyampaikannya paling lambat 2 bulan setelah tahun anggaran berakhir (PermenPANRB 53/2014: Pasal 3, Lampiran II huruf D).")]
    [InlineData("Maret 2025", "Catatan: Laporan ditandatangani Maret 2025, sesudah 28 Februari 2025: kepala SKPD menyampaikannya paling lambat 2 bulan setelah tahun anggaran berakhir (PermenPANRB 53/2014: Pasal 3, Lampiran II huruf D).")]
    public void A_report_is_due_two_months_after_its_year(string signed, string expected) =>
        Found(Signed("Kata Pengantar", JenisBab.Depan, signed)).ShouldBe(expected);

    [Theory]
    [InlineData("Perjanjian Kinerja", "Januari 2024", "")]
    [InlineData("Perjanjian Kinerja", "29 Februari 2024", "")]
    [InlineData("Perjanjian Kinerja", "4 Maret 2024", "Catatan: Perjanjian Kinerja ditandatangani 4 Maret 2024, sesudah 29 Februari 2024: disusun paling lambat satu bulan setelah dokumen anggaran disahkan (PermenPANRB 53/2014: Pasal 2, Lampiran I huruf C angka 2).")]
    [InlineData("Perubahan Perjanjian Kinerja", "Oktober 2024", "")]
    [InlineData("Keputusan Indikator Kinerja Utama", "Maret 2024", "")]
    public void An_agreement_is_due_a_month_after_the_budget_document(string title, string signed, string expected) =>
        Found(Signed(title, JenisBab.Lampiran, signed)).ShouldBe(expected);

    [Fact]
    public void The_latest_of_several_dates_is_told_once() =>
        Found(Signed("Penutup", JenisBab.Bab, "April 2025", "Maret 2025")).ShouldStartWith("Catatan: Laporan ditandatangani April 2025, ");

    [Fact]
    public void The_report_of_a_whole_region_has_other_days() =>
        Found(Signed("Kata Pengantar", JenisBab.Depan, "20 Maret 2025") with { Opd = Sample.Opd with { Nama = "Pemerintah Kota Contoh" } }).ShouldBeEmpty();

    private static Laporan Signed(string title, JenisBab jenis, params string[] dates) => Sample.Laporan() with
    {
        Bab =
        [
            Sample.Bab("bab", jenis, [.. dates.Select(date => new BlockPart(new TtdBlock { At = Sample.At(), Tanggal = date }))])
                with { Kepala = new KepalaBab { Judul = title, Jenis = jenis } },
        ],
    };

    private static string Found(Laporan laporan)
    {
        FindingBag findings = new();
        LaporanReviewer.Review(laporan, [], findings);
        return string.Join('\n', findings.ToSorted().Where(f => f.Kode == "LKJ412").Select(f => $"{f.Tingkat}: {f.Pesan.Indonesia}"));
    }
}
