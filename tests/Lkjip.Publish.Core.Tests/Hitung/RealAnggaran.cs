namespace Lkjip.Publish.Core.Tests;

/// <summary>Rows of a published budget: Kecamatan Payakumbuh Selatan 2024, Tabel 3.13. Kegiatan whose sub kegiatan do not matter here stand as one node.</summary>
internal static class RealAnggaran
{
    public static DataAnggaran Data { get; } = Sample.Anggaran(
        Sample.Node("penunjang") with
        {
            Kegiatan =
            [
                Sample.Node("perencanaan") with
                {
                    SubKegiatan =
                    [
                        Sample.Node("dokumen-perencanaan", 2_774_550m, 2_467_700m),
                        Sample.Node("laporan-capaian", 1_134_000m, 994_000m),
                        Sample.Node("evaluasi-kinerja", 30_709_750m, 28_579_100m),
                    ],
                },
                Sample.Node("keuangan", 5_144_980_391m, 4_249_163_235m),
                Sample.Node("umum", 147_843_250m, 139_754_180m),
                Sample.Node("pengadaan", 15_638_850m, 15_600_000m),
                Sample.Node("jasa", 497_085_410m, 468_811_699m),
                Sample.Node("pemeliharaan", 154_350_000m, 147_534_076m),
            ],
        },
        Sample.Node("pelayanan-publik") with
        {
            Kegiatan = [Sample.Node("pelaksanaan-pelayanan", 3_310_900m, 3_061_660m), Sample.Node("koordinasi-pemerintahan", 21_105_150m, 20_450_700m)],
        },
        Sample.Node("trantibum", 5_080_100m, 4_825_915m),
        Sample.Node("pemberdayaan") with
        {
            Kegiatan =
            [
                Sample.Node("pemberdayaan-kelurahan") with
                {
                    SubKegiatan =
                    [
                        Sample.Node("musrenbang", 64_939_950m, 63_573_700m),
                        Sample.Node("sarana", 470_495_800m, 450_849_650m),
                        Sample.Node("masyarakat", 729_504_350m, 699_181_870m),
                    ],
                },
                Sample.Node("lembaga", 63_153_700m, 61_139_735m),
            ],
        },
        Sample.Node("pemerintahan-umum") with
        {
            Kegiatan =
            [
                Sample.Node("penugasan") with
                {
                    SubKegiatan = [Sample.Node("urusan-lain", 83_621_900m, 76_912_000m), Sample.Node("forkopimcam", 6_283_600m, 6_158_735m)],
                },
            ],
        });
}
