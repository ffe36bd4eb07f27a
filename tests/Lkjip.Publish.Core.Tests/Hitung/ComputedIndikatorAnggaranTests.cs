namespace Lkjip.Publish.Core.Tests;

public sealed class ComputedIndikatorAnggaranTests
{
    private static readonly ComputedLaporan Laporan = Sample.Computed(Sample.Kinerja(Sample.Sasaran("s",
        Sample.Indikator("ikm", 90m, 91.70m) with
        {
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(91.19m), [2024] = Sample.Nilai(91.70m) },
        },
        Sample.Indikator("lembaga", 100m, 100m, satuan: "%"),
        Sample.Indikator("keluhan", 10m, 5m, Arah.Turun))));

    [Fact]
    public void An_indicator_that_repeats_another_takes_all_from_it()
    {
        ComputedIndikatorAnggaran filled = Fill(new IndikatorAnggaran { Acuan = Sample.Id("ikm") });

        filled.Nama.ShouldBe("Indikator ikm");
        filled.Satuan.ShouldBeNull();
        filled.Target!.Angka.ShouldBe(90m);
        filled.Realisasi!.Angka.ShouldBe(91.70m);
        filled.RealisasiLalu!.Angka.ShouldBe(91.19m);
    }

    [Fact]
    public void What_the_budget_states_itself_goes_first()
    {
        ComputedIndikatorAnggaran filled = Fill(new IndikatorAnggaran
        {
            Acuan = Sample.Id("ikm"),
            Nama = "Nilai IKM",
            Satuan = "Poin",
            Target = Sample.Nilai(88m),
            Realisasi = Sample.Nilai(89m),
            RealisasiLalu = Sample.Nilai(87m),
        });

        filled.ShouldBe(new ComputedIndikatorAnggaran("Nilai IKM", "Poin", Arah.Naik, Sample.Nilai(88m), Sample.Nilai(89m), Sample.Nilai(87m)));
    }

    [Fact]
    public void The_percent_sign_is_taken_over_and_so_is_the_direction()
    {
        Fill(new IndikatorAnggaran { Acuan = Sample.Id("lembaga") }).Satuan.ShouldBe("%");
        Fill(new IndikatorAnggaran { Acuan = Sample.Id("keluhan") }).Arah.ShouldBe(Arah.Turun);
    }

    [Fact]
    public void Capaian_of_a_node_is_the_mean_of_its_indicators()
    {
        ComputedIndikatorAnggaran[] both = [Of(46m, 38m), Of(12m, 12m)];

        Persentase.Round(ComputedIndikatorAnggaran.Capaian(both)!.Value, 2).ShouldBe(91.30m);
    }

    [Fact]
    public void The_cap_that_a_report_declares_holds_for_every_indicator_of_a_node()
    {
        ComputedIndikatorAnggaran[] both = [Of(50m, 75m), Of(100m, 80m)];

        ComputedIndikatorAnggaran.Capaian(both).ShouldBe(115m);
        ComputedIndikatorAnggaran.Capaian(both, 100m).ShouldBe(90m);
    }

    [Fact]
    public void Capaian_of_a_node_is_unknown_where_one_of_its_indicators_is()
    {
        ComputedIndikatorAnggaran.Capaian([Of(46m, 38m), Of(12m, null)]).ShouldBeNull();
        ComputedIndikatorAnggaran.Capaian([]).ShouldBeNull();
    }

    private static ComputedIndikatorAnggaran Fill(IndikatorAnggaran source) => ComputedIndikatorAnggaran.From(source, Laporan);

    private static ComputedIndikatorAnggaran Of(decimal target, decimal? realisasi) =>
        new("i", null, Arah.Naik, Sample.Nilai(target), realisasi is null ? null : Sample.Nilai(realisasi), null);
}
