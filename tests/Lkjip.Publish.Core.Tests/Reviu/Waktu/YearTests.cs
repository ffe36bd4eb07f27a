namespace Lkjip.Publish.Core.Tests;

/// <summary>Dates that cannot be and years left over (37x): each kind with right cases that stay silent.</summary>
public sealed class YearTests
{
    [Theory]
    [InlineData("31 Februari 2025", "LKJ370 Tanggal '31 Februari 2025' tidak ada: bulan itu hanya sampai tanggal 28.")]
    [InlineData("0 Mei 2025", "LKJ370 Tanggal '0 Mei 2025' tidak ada: bulan itu hanya sampai tanggal 31.")]
    [InlineData("15 November 2024", "LKJ371 Kepala laporan (laporan.md) bertanggal 15 November 2024, padahal laporan ini tentang tahun 2024, yang baru berakhir pada 31 Desember 2024.")]
    [InlineData("November 2024", "LKJ371")]
    [InlineData("2023", "LKJ371")]
    [InlineData("2025", "")]
    [InlineData("29 Februari 2028", "")]
    [InlineData("31 Desember 2024", "")]
    [InlineData("Desember 2024", "")]
    [InlineData("23 Januari 2025", "")]
    public void A_report_is_signed_on_a_day_after_its_year(string date, string expected)
    {
        string found = Found(WithDate(date));

        (found.Length == 0).ShouldBe(expected.Length == 0);
        found.ShouldStartWith(expected);
    }

    [Fact]
    public void A_day_in_the_text_must_exist() => Found(Sample.Laporan(bab: [StructureFindings.Text("Rapat pada 30 Februari 2024 dan 29 Februari 2024.")]))
        .ShouldBe("LKJ370 Tanggal '30 Februari 2024' tidak ada: bulan itu hanya sampai tanggal 29.");

    [Theory]
    [InlineData("Kegiatan pada 29-31 November 2024.", "LKJ370 Tanggal '29-31 November 2024' tidak ada: bulan itu hanya sampai tanggal 30.")]
    [InlineData("Survei sejak 31/04/2024.", "LKJ370")]
    [InlineData("Survei sejak 30/04/2024 dan 29–31 Januari 2024.", "")]
    [InlineData("Keputusan Nomor 31/04/2024 dan Perda Nomor 12/31/2024.", "")]
    public void Stretches_of_days_and_dates_in_figures_must_exist(string text, string expected)
    {
        string found = Found(Sample.Laporan(bab: [StructureFindings.Text(text)]));

        (found.Length == 0).ShouldBe(expected.Length == 0);
        found.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("Laporan Kinerja Dinas Contoh Tahun 2023 ini disusun bersama.", "LKJ375 Teks menulis \"Laporan Kinerja Dinas Contoh Tahun 2023 ini\" tentang laporan ini sendiri, padahal laporan ini tentang tahun 2024, bukan 2023.")]
    [InlineData("Demikian LKjIP Dinas Contoh Tahun 2023 disampaikan.", "LKJ375")]
    [InlineData("Laporan ini menyajikan kinerja yang dicapai selama tahun 2023.", "LKJ375")]
    [InlineData("Laporan Kinerja Dinas Contoh Tahun 2024 ini disusun bersama.", "")]
    [InlineData("Laporan Kinerja Tahun 2023 telah dievaluasi.", "")]
    [InlineData("Laporan ini menjadi masukan bagi rencana tahun 2025.", "")]
    [InlineData("Laporan ini memuat perbandingan dengan tahun 2023.", "")]
    [InlineData("Laporan ini mengacu pada Perda Nomor 3 Tahun 2020.", "")]
    public void A_report_calls_itself_by_its_own_year(string text, string expected)
    {
        string found = Found(Sample.Laporan(bab: [StructureFindings.Text(text)]));

        (found.Length == 0).ShouldBe(expected.Length == 0);
        found.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("Masa berlakunya 5 (lima) tahun, dari 2023 sampai 2026.", "LKJ374 Teks menyebut 5 tahun, padahal 2023–2026 adalah 4 tahun.")]
    [InlineData("Masa berlakunya 4 (empat) tahun, dari 2023 sampai 2026.", "")]
    [InlineData("Jangka waktu 5 tahun, dari 2018 sampai 2023.", "")]
    public void A_period_has_as_many_years_as_the_text_says(string text, string expected)
    {
        string found = Found(Sample.Laporan(bab: [StructureFindings.Text(text)]));

        (found.Length == 0).ShouldBe(expected.Length == 0);
        found.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("Januari 2025", "Maret 2025", "LKJ372 Bagian 'Penutup' bertanggal Maret 2025, padahal kepala laporan (laporan.md) Januari 2025.")]
    [InlineData("23 Januari 2025", "24 Januari 2025", "LKJ372")]
    [InlineData("23 Januari 2025", "Januari 2025", "")]
    [InlineData("23 Januari 2025", "23 Januari 2025", "")]
    [InlineData("2025", "23 Januari 2025", "")]
    public void A_report_has_one_date(string head, string signed, string expected)
    {
        Bab penutup = Sample.Bab("penutup", JenisBab.Bab, new BlockPart(new TtdBlock { Tanggal = signed, At = new("penutup.md", 3, 1) }));
        string found = Found(WithDate(head) with { Bab = [penutup with { Kepala = penutup.Kepala with { Judul = "Penutup" } }] });

        (found.Length == 0).ShouldBe(expected.Length == 0);
        found.ShouldStartWith(expected);
    }

    [Fact]
    public void An_agreement_is_signed_on_a_day_of_its_own() => Found(WithDate("23 Januari 2025") with
    {
        Bab = [Sample.Bab("perjanjian", JenisBab.Lampiran, new BlockPart(new TtdBlock { Tanggal = "4 Januari 2024" }))],
    }).ShouldBeEmpty();

    [Theory]
    [InlineData("Renstra Dinas Tahun 2017–2022 menjadi pedoman.", "LKJ373 Teks menyebut Renstra 2017–2022, padahal periode rencana Kota Contoh 2023–2026.")]
    [InlineData("RPJMD Kota Contoh periode 2018-2023 menjadi pedoman.", "LKJ373")]
    [InlineData("Renstra Dinas Tahun 2023–2026 menjadi pedoman.", "")]
    [InlineData("Renstra sebelumnya, Renstra Dinas Tahun 2017–2022, telah berakhir.", "")]
    [InlineData("Perda Nomor 3 Tahun 2018 tentang RPJMD Kota Contoh Tahun 2017–2022 dicabut.", "")]
    [InlineData("Capaian tahun 2020–2024 disajikan di bawah.", "")]
    public void A_plan_has_one_period(string text, string expected)
    {
        string found = Found(WithPlan(text));

        (found.Length == 0).ShouldBe(expected.Length == 0);
        found.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("Tahun 2024 merupakan tahun pertama Renstra Dinas.", "LKJ374 Tahun 2024 disebut 'tahun pertama', padahal dalam Renstra 2023–2026 tahun itu tahun ke-2.")]
    [InlineData("Tahun 2024 adalah tahun kedua pelaksanaan Renstra Dinas.", "")]
    [InlineData("Tahun 2024 adalah tahun kedua pelaksanaan Renstra Dinas Tahun 2022–2026.", "LKJ374")]
    [InlineData("Tahun 2026 adalah tahun terakhir Renstra.", "")]
    [InlineData("Tahun 2024 merupakan tahun pertama Dinas ini berdiri.", "")]
    public void A_year_of_a_plan_is_counted_from_its_first(string text, string expected)
    {
        string found = string.Join('\n', Found(WithPlan(text)).Split('\n').Where(line => line.StartsWith("LKJ374", StringComparison.Ordinal)));

        (found.Length == 0).ShouldBe(expected.Length == 0);
        found.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("Capaian Kinerja Tahun 2023", "LKJ375 Judul 'Capaian Kinerja Tahun 2023' menyebut tahun 2023, padahal isinya data tahun laporan, 2024.")]
    [InlineData("Capaian Kinerja Tahun 2024", "")]
    [InlineData("Capaian Kinerja Tahun {tahun} dan 2023", "")]
    [InlineData("Capaian Renstra 2023–2026", "")]
    [InlineData("Capaian Kinerja", "")]
    public void A_caption_is_of_the_years_that_its_table_shows(string judul, string expected)
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capaian") with { Judul = judul };

        Found(Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 1, 1))), bab: [Sample.Bab("bab", JenisBab.Bab, new BlockPart(block))])).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Target tersebut tertuang dalam Perjanjian Kinerja Tahun 2023.", "LKJ376 Teks menyebut Perjanjian Kinerja tahun 2023, padahal laporan ini tentang tahun 2024.")]
    [InlineData("Target itu ditetapkan dalam Rencana Kerja Tahun 2023.", "LKJ376")]
    [InlineData("Target tertuang dalam Perjanjian Kinerja Dinas Sosial Tahun 2024.", "")]
    [InlineData("Perjanjian Kinerja Tahun 2025 akan menaikkan targetnya.", "")]
    [InlineData("Dibandingkan dengan Perjanjian Kinerja Tahun 2023, targetnya naik.", "")]
    public void A_yearly_document_is_that_of_the_year(string text, string expected)
    {
        string found = Found(Sample.Laporan(bab: [StructureFindings.Text(text)]));

        (found.Length == 0).ShouldBe(expected.Length == 0);
        found.ShouldStartWith(expected);
    }

    private static Laporan WithDate(string date)
    {
        Laporan laporan = Sample.Laporan();
        return laporan with { Kepala = laporan.Kepala with { Tanggal = date } };
    }

    private static Laporan WithPlan(string text) => Sample.Laporan(bab: [StructureFindings.Text(text)]) with
    {
        Pemda = Sample.Pemda with { Periode = new PeriodeRencana { Nama = "RPD", Awal = 2023, Akhir = 2026 } },
    };

    private static string Found(Laporan laporan) => StructureFindings.Of(laporan, "LKJ37");
}
