using System.Text;

namespace Lkjip.Publish.Data.Tests;

public sealed class SummaryJsonTests
{
    private static readonly SiteFrame Site = new("Portal", null, null, [], [], null);

    private static readonly Opd Dinas = new() { Slug = "dinas", Nama = "Dinas Contoh", Jenis = "Dinas" };

    private static readonly DataFile[] Files = [.. SummaryJson.AllOf([Report(2024, draft: false), Report(2025, draft: true)], Site)];

    [Fact]
    public void Drafts_are_left_out() => Files.Select(file => $"{file.Address} {file.MediaType}").ShouldBe(
        ["/kota/dinas/2024/ringkasan.json application/json", "/data/laporan.json application/json"]);

    [Fact]
    public void A_report_is_written_with_exact_numbers_and_with_the_texts_of_the_pages() => Text(Files[0]).ShouldBe(
    """
    {"$schema":"../../../data/skema/ringkasan.schema.json","id":"kota/dinas/2024","judul":"LKjIP 2024","opd":"Dinas Contoh","pemda":"Kota Contoh","tahun":2024,"alamat":"./",
    "angka":[{"kunci":"indikator-tercapai","teks":"0 dari 1 (0,00%)","nilai":0,"selisih":"poin","desimal":2},
    {"kunci":"rata-rata-capaian","teks":"66,67%","nilai":66.66666667,"selisih":"poin","desimal":2},
    {"kunci":"predikat","teks":"–","nilai":null,"selisih":null,"desimal":0},
    {"kunci":"pagu","teks":"300","nilai":300,"selisih":"satuan","desimal":0},
    {"kunci":"realisasi","teks":"100,50","nilai":100.5,"selisih":"satuan","desimal":2},
    {"kunci":"serapan","teks":"33,50%","nilai":33.500,"selisih":"poin","desimal":2},
    {"kunci":"ikm","teks":"88,31 (A)","nilai":88.31,"selisih":"satuan","desimal":2,"sumber":"SKM"}],
    "indikator":[{"kunci":"a","nama":"Kasus \"lama\"","satuan":"Kasus","arah":"turun","target":"3 Kasus","realisasi":{"teks":"4 Kasus","nilai":4,"selisih":"satuan","desimal":0},
    "capaian":{"teks":"66,67%","nilai":66.66666667,"selisih":"poin","desimal":2},"predikat":null}]}
    """.Replace("\n", string.Empty));

    [Fact]
    public void The_list_leads_to_every_report() => Text(Files[1]).ShouldBe(
        """{"laporan":[{"id":"kota/dinas/2024","judul":"LKjIP 2024","opd":"Dinas Contoh","pemda":"Kota Contoh","tahun":2024,"alamat":"../kota/dinas/2024/","ringkasan":"../kota/dinas/2024/ringkasan.json"}]}""");

    [Fact]
    public void Where_the_site_stands_is_told_if_it_is_known() => Text(SummaryJson.AllOf([Report(2024, draft: false)], Site with { BaseUrl = "https://contoh.go.id/" }).Last())
        .ShouldContain("\"ringkasan\":\"https://contoh.go.id/kota/dinas/2024/ringkasan.json\"");

    private static string Text(DataFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static ReportSummary Report(int tahun, bool draft)
    {
        return new ReportSummary(
            new Pemda { Slug = "kota", Nama = "Kota Contoh", Jenis = JenisPemda.Kota }, Dinas, tahun,
            new ReportCard($"LKjIP {tahun}", "Dinas Contoh", "Kota Contoh", tahun, $"/kota/dinas/{tahun}/", draft, []))
        {
            Kinerja = new KinerjaSummary
            {
                Tahun = tahun,
                Anggaran = AnggaranSummary.From(new JumlahAnggaran { Pagu = 300, Realisasi = 100.5m }, 2, OfficialFigures.None),
                Survei = [SurveiSummary.From(new ComputedSurvei("skm", "SKM", 88.31m, null, null), OfficialFigures.None)],
                Indikator =
                [
                    new IndikatorSummary
                    {
                        Id = "a",
                        Nama = "Kasus \"lama\"",
                        Satuan = "Kasus",
                        Arah = Arah.Turun,
                        Tujuan = "T",
                        Sasaran = "S",
                        TahunLaporan = tahun,
                        Tahun = [new(tahun, Nilai(3), Nilai(4), OfficialFigure.Of(new Figure(ColumnKind.Persen, 200m / 3) { Desimal = 2 }))],
                        Status = StatusCapaian.TidakMencapai,
                    },
                ],
            },
        };
    }

    private static OfficialFigure? Nilai(decimal value) => OfficialFigure.Of(new Figure(ColumnKind.Nilai, value) { Satuan = "Kasus" });
}
