namespace Lkjip.Publish.Core.Tests;

public sealed class PegawaiCheckerTests
{
    private static readonly KelasPegawai Camat = new() { Nama = "Camat" };

    public static TheoryData<string, KelasPegawai, string> Cases => new()
    {
        { "men and women", Camat with { LakiLaki = Sample.Number(0m, 4), Perempuan = Sample.Number(1m, 5) }, "" },
        { "all together", Camat with { Jumlah = Sample.Number(1m, 6), Golongan = "IV/a" }, "" },
        { "nothing", Camat, "contoh.json:3:1 LKJ104 Kunci 'jumlah' wajib ada, tetapi belum ditulis. Tambahkan 'jumlah'." },
        { "men only", Camat with { LakiLaki = Sample.Number(1m, 4) }, "contoh.json:4:1 LKJ104 Kunci 'perempuan' wajib ada, tetapi belum ditulis. Tambahkan 'perempuan'." },
        { "women only", Camat with { Perempuan = Sample.Number(1m, 5) }, "contoh.json:5:1 LKJ104 Kunci 'lakiLaki' wajib ada, tetapi belum ditulis. Tambahkan 'lakiLaki'." },
        {
            "apart and together", Camat with { LakiLaki = Sample.Number(1m, 4), Perempuan = Sample.Number(0m, 5), Jumlah = Sample.Number(1m, 6) },
            "contoh.json:6:1 LKJ133 Angka 'jumlah' ditulis pada 'Camat' dan juga pada rinciannya. Hapus angka pada induk: jumlahnya dihitung dari rincian. Angka resmi yang tercetak ditulis di data/tercetak/."
        },
    };

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Staff_are_counted_in_one_way(string name, KelasPegawai kelas, string expected)
    {
        FindingBag findings = new();

        LaporanChecker.Check(Sample.Laporan(pegawai: new DataPegawai { Kelompok = [new KelompokPegawai { Id = Sample.Id("jabatan", 3), Nama = "Jabatan", Kelas = [kelas] }] }), findings);

        Dump.Of(findings).ShouldBe(expected, name);
    }
}
