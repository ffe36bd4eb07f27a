namespace Lkjip.Publish.Core.Tests;

public sealed class SeleksiAnggaranTests
{
    /// <summary>Two programmes; p1 states its pagu murni itself. 111 and 121 serve s1; 112 serves s2; 211 states its own sasaran below s2.</summary>
    private static readonly DataAnggaran Data = Sample.Anggaran(
        Sample.Node("p1") with
        {
            PaguMurni = Sample.Number(1000m),
            Kegiatan =
            [
                Sample.Node("k11") with
                {
                    SubKegiatan =
                    [
                        Sample.Node("s111", 100m, 90m) with { Sasaran = Sample.Ids("s1") },
                        Sample.Node("s112", 200m, 150m) with { Sasaran = Sample.Ids("s2") },
                    ],
                },
                Sample.Node("k12") with { Sasaran = Sample.Ids("s1"), SubKegiatan = [Sample.Node("s121", 30m, 30m)] },
            ],
        },
        Sample.Node("p2") with { Sasaran = Sample.Ids("s2"), Kegiatan = [Sample.Node("k21") with { SubKegiatan = [Sample.Node("s211", 7m, 5m) with { Sasaran = Sample.Ids("s1") }] }] });

    private static readonly SeleksiAnggaran All = SeleksiAnggaran.Semua;

    public static TheoryData<string, string[], string[], string[], string> Cases => new()
    {
        {
            "everything", [], [], [],
            """
            p1: 330 / 270
              k11: 300 / 240
                s111: 100 / 90
                s112: 200 / 150
              k12: 30 / 30
                s121: 30 / 30
            p2: 7 / 5
              k21: 7 / 5
                s211: 7 / 5
            """
        },
        {
            "one sasaran, inherited or own", ["s1"], [], [],
            """
            p1: 130 / 120
              k11: 100 / 90
                s111: 100 / 90
              k12: 30 / 30
                s121: 30 / 30
            p2: 7 / 5
              k21: 7 / 5
                s211: 7 / 5
            """
        },
        {
            "one node with all below it", [], ["k11"], [],
            """
            p1: 300 / 240
              k11: 300 / 240
                s111: 100 / 90
                s112: 200 / 150
            """
        },
        {
            "without a node", [], [], ["s112", "p2"],
            """
            p1: 130 / 120
              k11: 100 / 90
                s111: 100 / 90
              k12: 30 / 30
                s121: 30 / 30
            """
        },
        { "a node of another sasaran", ["s1"], ["s112"], [], "" },
        { "without goes before only", [], ["k12"], ["s121"], "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Selects(string name, string[] sasaran, string[] hanya, string[] kecuali, string expected) =>
        Dump.Of(AnggaranRollup.Compute(Data, new SeleksiAnggaran(sasaran, hanya, kecuali))).ShouldBe(expected, name);

    [Fact]
    public void A_parents_own_figure_counts_for_the_whole_only() =>
        AnggaranRollup.Compute(Data, All)[0].Jumlah.PaguMurni.ShouldBe(1000m);

    [Fact]
    public void A_parents_own_figure_is_dropped_when_part_of_its_subtree_is_left_out()
    {
        AnggaranRollup.Compute(Data, All with { Kecuali = ["s112"] })[0].Jumlah.PaguMurni.ShouldBeNull();
        AnggaranRollup.Compute(Data, All with { Sasaran = ["s1"] })[0].Jumlah.PaguMurni.ShouldBeNull();
        AnggaranRollup.Compute(Data, All with { Hanya = ["k12"] })[0].Jumlah.PaguMurni.ShouldBeNull();
    }

    [Fact]
    public void A_block_says_what_is_selected()
    {
        TabelBlock block = Sample.Block(SumberTabel.Anggaran) with { Sasaran = Sample.Ids("s1"), Hanya = Sample.Ids("k11", "k12"), Kecuali = Sample.Ids("s121") };

        Dump.Of(AnggaranRollup.Compute(Data, SeleksiAnggaran.From(block))).ShouldBe("p1: 100 / 90\n  k11: 100 / 90\n    s111: 100 / 90");
    }
}
