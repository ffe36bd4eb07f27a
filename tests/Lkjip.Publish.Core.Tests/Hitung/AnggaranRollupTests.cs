namespace Lkjip.Publish.Core.Tests;

public sealed class AnggaranRollupTests
{
    private static readonly ComputedLaporan Real = Sample.Computed(anggaran: RealAnggaran.Data);

    public static TheoryData<string, decimal, decimal, decimal> PublishedRows => new()
    {
        { "dokumen-perencanaan", 2_774_550m, 2_467_700m, 88.94m },
        { "laporan-capaian", 1_134_000m, 994_000m, 87.65m },
        { "evaluasi-kinerja", 30_709_750m, 28_579_100m, 93.06m },
        { "perencanaan", 34_618_300m, 32_040_800m, 92.55m },
        { "penunjang", 5_994_516_201m, 5_052_903_990m, 84.29m },
        { "pelayanan-publik", 24_416_050m, 23_512_360m, 96.30m },
        { "trantibum", 5_080_100m, 4_825_915m, 95.00m },
        { "pemberdayaan-kelurahan", 1_264_940_100m, 1_213_605_220m, 95.94m },
        { "pemberdayaan", 1_328_093_800m, 1_274_744_955m, 95.98m },
        { "pemerintahan-umum", 89_905_500m, 83_070_735m, 92.40m },
    };

    [Theory, MemberData(nameof(PublishedRows))]
    public void Gives_the_rows_of_a_published_table(string id, decimal pagu, decimal realisasi, decimal serapan)
    {
        JumlahAnggaran row = Real.NodeById[id].Jumlah;

        row.Pagu.ShouldBe(pagu);
        row.Realisasi.ShouldBe(realisasi);
        Persentase.Round(row.Serapan!.Value, 2).ShouldBe(serapan);
    }

    [Fact]
    public void The_realisasi_stated_for_the_whole_is_that_of_the_whole_only()
    {
        DataAnggaran anggaran = Sample.Anggaran(Sample.Node("p1", 100m, 60m), Sample.Node("p2", 50m)) with { Realisasi = Sample.Number(90m) };

        Sample.Computed(anggaran: anggaran).JumlahAnggaran.ShouldBe(new JumlahAnggaran { Pagu = 150m, Realisasi = 90m });
        AnggaranRollup.Total(anggaran, SeleksiAnggaran.Semua with { Hanya = ["p1", "p2"] }).Realisasi.ShouldBe(60m);
    }

    [Fact]
    public void Gives_the_totals_of_a_published_table()
    {
        JumlahAnggaran total = Real.JumlahAnggaran;

        total.Pagu.ShouldBe(7_442_011_651m);
        total.Realisasi.ShouldBe(6_439_057_955m);
        total.Sisa.ShouldBe(1_002_953_696m);
        Persentase.Round(total.Serapan!.Value, 2).ShouldBe(86.52m);
    }

    [Fact]
    public void A_kegiatan_whose_printed_share_was_wrong_gets_the_right_one() =>
        Persentase.Round(Real.NodeById["penugasan"].Jumlah.Serapan!.Value, 2).ShouldBe(92.40m, "the document prints 95,12");

    [Fact]
    public void Nodes_keep_their_order_and_levels() => string.Join(' ', ComputedLaporan.Flatten(Real.Anggaran).Where(n => n.Source.Id.Value is "penunjang" or "perencanaan" or "laporan-capaian")
        .Select(n => $"{n.Source.Id.Value}:{n.Tingkat}")).ShouldBe("penunjang:Program perencanaan:Kegiatan laporan-capaian:SubKegiatan");

    [Fact]
    public void A_figure_of_a_parent_counts_where_no_child_states_that_figure()
    {
        DataAnggaran data = Sample.Anggaran(Sample.Node("p") with
        {
            PaguMurni = Sample.Number(70m),
            PaguLalu = Sample.Number(40m),
            Kegiatan = [Sample.Node("a", 60m, 50m), Sample.Node("b", 40m, 20m)],
        });

        JumlahAnggaran sum = AnggaranRollup.Compute(data, SeleksiAnggaran.Semua)[0].Jumlah;

        sum.ShouldBe(new JumlahAnggaran { PaguMurni = 70m, Pagu = 100m, Realisasi = 70m, PaguLalu = 40m });
        sum.Selisih.ShouldBe(30m);
    }

    [Fact]
    public void Pagu_in_force_is_the_changed_one_where_there_was_a_change()
    {
        DataAnggaran data = Sample.Anggaran(Sample.Node("p") with
        {
            Kegiatan = [Sample.Node("changed", 60m) with { PaguMurni = Sample.Number(50m) }, Sample.Node("unchanged") with { PaguMurni = Sample.Number(10m) }],
        });

        JumlahAnggaran sum = AnggaranRollup.Compute(data, SeleksiAnggaran.Semua)[0].Jumlah;

        sum.PaguMurni.ShouldBe(60m);
        sum.Pagu.ShouldBe(70m);
    }

    [Fact]
    public void A_change_stated_at_the_parent_goes_before_the_first_figures_of_its_children()
    {
        DataAnggaran data = Sample.Anggaran(Sample.Node("p", 120m) with
        {
            Kegiatan = [Sample.Node("a") with { PaguMurni = Sample.Number(50m) }, Sample.Node("b") with { PaguMurni = Sample.Number(40m) }],
        });

        JumlahAnggaran sum = AnggaranRollup.Compute(data, SeleksiAnggaran.Semua)[0].Jumlah;

        (sum.PaguMurni, sum.Pagu, sum.Selisih).ShouldBe((90m, 120m, 30m));
        AnggaranRollup.Compute(data, SeleksiAnggaran.Semua with { Kecuali = ["b"] })[0].Jumlah.Pagu.ShouldBe(50m, "the change of the whole says nothing about a part");
    }

    [Fact]
    public void Nothing_stated_stays_unknown_and_is_not_zero()
    {
        JumlahAnggaran sum = AnggaranRollup.Compute(Sample.Anggaran(Sample.Node("p") with { Kegiatan = [Sample.Node("k", 5m)] }), SeleksiAnggaran.Semua)[0].Jumlah;

        sum.Realisasi.ShouldBeNull();
        sum.Sisa.ShouldBeNull();
        sum.Serapan.ShouldBeNull();
    }

    [Fact]
    public void Last_years_share_is_computed_from_last_years_figures() =>
        new JumlahAnggaran { PaguLalu = 80m, RealisasiLalu = 60m, Pagu = 1m, Realisasi = 1m }.SerapanLalu.ShouldBe(75m);

    [Fact]
    public void A_parent_without_sasaran_serves_those_of_its_children_and_children_those_of_their_parent()
    {
        DataAnggaran data = Sample.Anggaran(
            Sample.Node("above") with { Kegiatan = [Sample.Node("x", 1m) with { Sasaran = Sample.Ids("s1") }, Sample.Node("y", 1m) with { Sasaran = Sample.Ids("s2", "s1") }] },
            Sample.Node("below") with { Sasaran = Sample.Ids("s3"), Kegiatan = [Sample.Node("z", 1m)] });

        IReadOnlyDictionary<string, ComputedNode> nodes = Sample.Computed(anggaran: data).NodeById;

        nodes["above"].Sasaran.ShouldBe(["s1", "s2"]);
        nodes["z"].Sasaran.ShouldBe(["s3"]);
    }
}
