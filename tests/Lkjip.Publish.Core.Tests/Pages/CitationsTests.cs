namespace Lkjip.Publish.Core.Tests;

public sealed class CitationsTests
{
    private static readonly SiteFrame Placed = new("Portal", null, null, [], [], "https://contoh.go.id/");

    private static readonly DataItemName Table = new("iku", "Tabel 3.1", "Capaian 100% & \"mutu\" {A}_1", "/kota/dinas/2024/bab/#iku");

    [Fact]
    public void A_report_is_cited_with_its_office_year_of_publishing_and_permanent_address()
    {
        CitationView citation = new Citations(Report(tanggal: "Januari 2025"), Placed).OfReport();

        citation.Apa.ShouldBe("Dinas Contoh. (2025). Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas Contoh Tahun 2024. Kota Contoh. https://contoh.go.id/kota/dinas/2024/");
        citation.BibTeX.ShouldBe(
            """
            @techreport{dinas-2024,
              author = {{Dinas Contoh}},
              title = {{Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas Contoh Tahun 2024}},
              institution = {Kota Contoh},
              type = {LKjIP},
              year = {2025},
              url = {https://contoh.go.id/kota/dinas/2024/},
              language = {indonesian}
            }
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_table_is_cited_as_part_of_its_report_and_signs_of_TeX_stay_signs()
    {
        CitationView citation = new Citations(Report("Januari 2025", "1.1", ("1.0", new DateOnly(2025, 2, 3)), ("1.1", new DateOnly(2026, 3, 4))), Placed).Of(Table);

        citation.Apa.ShouldBe("Dinas Contoh. (2026). Tabel 3.1: Capaian 100% & \"mutu\" {A}_1 [Kumpulan data]. Dalam Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas Contoh Tahun 2024 (Versi 1.1). Kota Contoh. https://contoh.go.id/kota/dinas/2024/bab/#iku");
        citation.BibTeX.ShouldContain("title = {{Tabel 3.1: Capaian 100\\% \\& \"mutu\" \\{A\\}\\_1}}");
        citation.BibTeX.ShouldContain("@misc{dinas-2024-iku,");
        citation.BibTeX.ShouldContain("url = {https://contoh.go.id/kota/dinas/2024/bab/#iku}");
    }

    [Fact]
    public void What_is_not_known_is_not_told()
    {
        CitationView citation = new Citations(Report(), Placed with { BaseUrl = null }).OfReport();

        citation.Apa.ShouldBe("Dinas Contoh. (t.t.). Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas Contoh Tahun 2024. Kota Contoh.");
        citation.BibTeX.ShouldNotContain("url");
        citation.BibTeX.ShouldNotContain("year");
    }

    [Fact]
    public void The_dates_of_a_report_are_those_of_its_editions_and_corrections()
    {
        ReportDates.Of(Report()).ShouldBe(new ReportDates(null, null, null));
        Iso(ReportDates.Of(Report("Januari 2025"))).ShouldBe("2025-01 2025-01 2025-01");
        Iso(ReportDates.Of(Report("23 Januari 2025"))).ShouldBe("2025-01-23 2025-01-23 2025-01-23");
        Iso(ReportDates.Of(Report("Januari 2025", null, ("1.1", new DateOnly(2025, 3, 4)), ("1.0", new DateOnly(2025, 2, 3))))).ShouldBe("2025-02-03 2025-03-04 2025-03-04");
        Iso(ReportDates.Of(Report("Januari 2025") with { Ralat = new DataRalat { Ralat = [Ralat(2025, 5, 6), Ralat(2025, 4, 1)] } })).ShouldBe("2025-01 2025-01 2025-05-06");
        Iso(ReportDates.Of(Report("9 Juni 2025") with { Ralat = new DataRalat { Ralat = [Ralat(2025, 5, 6)] } })).ShouldBe("2025-06-09 2025-06-09 2025-06-09");
    }

    private static string Iso(ReportDates dates) => $"{dates.Issued!.Value.Iso} {dates.Edition!.Value.Iso} {dates.Changed!.Value.Iso}";

    private static Ralat Ralat(int year, int month, int day) => new() { Tanggal = new(new DateOnly(year, month, day), Sample.At()), Bagian = "a", Semula = "b", Menjadi = "c", Alasan = "d" };

    private static Laporan Report(string? tanggal = null, string? versi = null, params (string Versi, DateOnly Tanggal)[] riwayat)
    {
        Laporan laporan = Sample.Laporan();
        return laporan with
        {
            Kepala = laporan.Kepala with
            {
                Tanggal = tanggal,
                Versi = versi is null ? null : Sample.Id(versi),
                Riwayat = [.. riwayat.Select(e => new EdisiLaporan { Versi = Sample.Id(e.Versi), Tanggal = new(e.Tanggal, Sample.At()), Keterangan = "Baru." })],
            },
        };
    }
}
