namespace Lkjip.Publish.Core.Tests;

public sealed class FigureLookupTests
{
    private static readonly ComputedLaporan Laporan = Make();

    private static readonly IReadOnlyDictionary<string, ComputedTable> Tables = new Dictionary<string, ComputedTable>
    {
        ["capaian"] = TableBuilder.Build(Sample.Block(SumberTabel.Kinerja, "capaian"), Laporan, new FindingBag())!,
    };

    public static TheoryData<string, string> Paths => new()
    {
        { "laporan.judul", "Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas Contoh Tahun 2024" },
        { "laporan.tahun", "2024" },
        { "laporan.tahun-lalu", "2023" },
        { "opd.nama", "Dinas Contoh" },
        { "opd.jenis", "Dinas" },
        { "pemda.nama", "Kota Contoh" },
        { "kinerja.jumlah-indikator", "3" },
        { "kinerja.jumlah-iku", "1" },
        { "kinerja.jumlah-sasaran", "2" },
        { "kinerja.jumlah-tercapai", "2" },
        { "kinerja.ikm.nama", "Indikator ikm" },
        { "kinerja.ikm.satuan", "Nilai" },
        { "kinerja.ikm.target", "90" },
        { "kinerja.ikm.target-murni", "89" },
        { "kinerja.ikm.target-perubahan", "90" },
        { "kinerja.ikm.target-2024", "88" },
        { "kinerja.ikm.realisasi", "91,70" },
        { "kinerja.ikm.realisasi-2023", "91,19" },
        { "kinerja.ikm.capaian", "101,89%" },
        { "kinerja.ikm.capaian-2023", "103,63%" },
        { "kinerja.ikm.predikat", "Tinggi" },
        { "kinerja.akip.realisasi", "BB (80,00)" },
        { "kinerja.akip.kategori", "BB" },
        { "kinerja.lembaga.target", "100%" },
        { "anggaran.pagu", "Rp\u00A0110" },
        { "anggaran.pagu-perubahan", "Rp\u00A0110" },
        { "anggaran.pagu-murni", "Rp\u00A090" },
        { "anggaran.realisasi", "Rp\u00A055" },
        { "anggaran.persen", "50,00%" },
        { "anggaran.sisa", "Rp\u00A055" },
        { "anggaran.sisa-persen", "50,00%" },
        { "anggaran.selisih", "Rp\u00A020" },
        { "anggaran.pagu-lalu", "Rp\u00A080" },
        { "anggaran.realisasi-lalu", "Rp\u00A060" },
        { "anggaran.persen-lalu", "75,00%" },
        { "anggaran.gaji.nama", "Mata gaji" },
        { "anggaran.gaji.kode", "7.01.01" },
        { "anggaran.gaji.pagu", "Rp\u00A0110" },
        { "anggaran.gaji.indikator", "ASN digaji" },
        { "anggaran.gaji.satuan", "Orang" },
        { "anggaran.gaji.target", "46 Orang" },
        { "anggaran.gaji.realisasi-kinerja", "38 Orang" },
        { "anggaran.gaji.kinerja-lalu", "40 Orang" },
        { "anggaran.gaji.capaian", "82,61%" },
        { "skm.semester-1.nilai", "90,63" },
        { "skm.semester-1.mutu", "A" },
        { "skm.semester-1.kinerja", "Sangat Baik" },
        { "skm.semester-1.responden", "110" },
        { "skm.semester-1.jumlah-unsur", "2" },
        { "skm.semester-1.nama", "Semester 1" },
        { "skm.semester-1.jumlah-nrr", "7,25" },
        { "skm.semester-1.a.nama", "a" },
        { "skm.semester-1.a.nrr", "3,50" },
        { "skm.semester-1.a.konversi", "87,50" },
        { "skm.semester-1.a.mutu", "B" },
        { "skm.semester-1.a.kinerja", "Baik" },
        { "skm.gabungan.nilai", "90,63" },
        { "pegawai.jumlah", "24" },
        { "pegawai.laki-laki", "12" },
        { "pegawai.perempuan", "12" },
        { "tabel.capaian.ikm.capaian", "101,89%" },
        { "tabel.capaian.ikm.target-2024", "88" },
        { "tabel.capaian.akip.realisasi", "BB (80,00)" },
        { "tabel.capaian.ikm.indikator", "Indikator ikm" },
    };

    [Theory, MemberData(nameof(Paths))]
    public void Finds(string path, string expected)
    {
        FindingBag findings = new();

        Figure? figure = new FigureLookup(Laporan, Tables).Find(Sample.Value(path), findings);

        Dump.Of(findings).ShouldBeEmpty();
        FormatFigure.Prose(figure!, null).ShouldBe(expected);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "angaran.pagu", "'angaran' tidak dikenal. Maksud Anda 'anggaran'? Yang dikenal: anggaran, kinerja, laporan, opd, pegawai, pemda, skm, tabel." },
        { "opd.nma", "'nma' tidak dikenal. Maksud Anda 'nama'? Yang dikenal: jenis, nama." },
        { "kinerja.jumlah-indicator", "'jumlah-indicator' tidak dikenal. Maksud Anda 'jumlah-indikator'? Yang dikenal: akip, ikm, jumlah-iku, jumlah-indikator, jumlah-melampaui, jumlah-sasaran, jumlah-tercapai, lembaga, rata-rata-capaian." },
        { "kinerja.ikn.target", "'ikn' tidak dikenal. Maksud Anda 'ikm'? Yang dikenal: akip, ikm, lembaga." },
        { "kinerja.ikm.relisasi", "'relisasi' tidak dikenal. Maksud Anda 'realisasi'? Yang dikenal: capaian, kategori, nama, predikat, realisasi, realisasi-2024, satuan, target, target-2024, target-murni, target-perubahan." },
        { "anggaran.pago", "'pago' tidak dikenal. Maksud Anda 'pagu'? Yang dikenal: gaji, p, pagu, pagu-lalu, pagu-murni, pagu-perubahan, persen, persen-lalu, realisasi, realisasi-lalu, selisih, sisa, sisa-persen." },
        { "anggaran.gajih.pagu", "'gajih' tidak dikenal. Maksud Anda 'gaji'? Yang dikenal: gaji, p." },
        { "anggaran.gaji.targt", "'targt' tidak dikenal. Maksud Anda 'target'? Yang dikenal: capaian, indikator, kinerja-lalu, kode, nama, pagu, pagu-lalu, pagu-murni, pagu-perubahan, persen, persen-lalu, realisasi, realisasi-kinerja, realisasi-lalu, satuan, selisih, sisa, sisa-persen, target." },
        { "skm.semester-3.nilai", "'semester-3' tidak dikenal. Maksud Anda 'semester-1'? Yang dikenal: gabungan, semester-1." },
        { "skm.semester-1.nilay", "'nilay' tidak dikenal. Maksud Anda 'nilai'? Yang dikenal: a, b, jumlah-nrr, jumlah-unsur, kinerja, mutu, nama, nilai, periode, responden." },
        { "skm.semester-1.a", "jalurnya belum lengkap. Sambung dengan salah satu dari: kinerja, konversi, mutu, nama, nrr." },
        { "skm.semester-1.a.nrrr", "'nrrr' tidak dikenal. Maksud Anda 'nrr'? Yang dikenal: kinerja, konversi, mutu, nama, nrr." },
        { "skm.semester-1.a.nrr.x", "jalurnya terlalu panjang. Hapus '.x'." },
        { "skm.semester-1.mutu.x", "jalurnya terlalu panjang. Hapus '.x'." },
        { "skm.gabungan.a.nrr", "'a' tidak dikenal. Yang dikenal: jumlah-nrr, jumlah-unsur, kinerja, mutu, nama, nilai, periode, responden." },
        { "skm.gabungan.jumlah-nrr", "angkanya belum ada di data. Lengkapi data, atau hapus nilai ini dari teks." },
        { "pegawai.wanita", "'wanita' tidak dikenal. Yang dikenal: jumlah, laki-laki, perempuan." },
        { "tabel.capain.ikm.target", "'capain' tidak dikenal. Maksud Anda 'capaian'? Yang dikenal: capaian." },
        { "tabel.capaian.ikn.target", "'ikn' tidak dikenal. Maksud Anda 'ikm'? Yang dikenal: akip, ikm, lembaga." },
        { "opd", "jalurnya belum lengkap. Sambung dengan salah satu dari: jenis, nama." },
        { "kinerja", "jalurnya belum lengkap. Sambung dengan salah satu dari: akip, ikm, jumlah-iku, jumlah-indikator, jumlah-melampaui, jumlah-sasaran, jumlah-tercapai, lembaga, rata-rata-capaian." },
        { "kinerja.ikm", "jalurnya belum lengkap. Sambung dengan salah satu dari: capaian, kategori, nama, predikat, realisasi, realisasi-2024, satuan, target, target-2024, target-murni, target-perubahan." },
        { "anggaran.gaji", "jalurnya belum lengkap. Sambung dengan salah satu dari: capaian, indikator, kinerja-lalu, kode, nama, pagu, pagu-lalu, pagu-murni, pagu-perubahan, persen, persen-lalu, realisasi, realisasi-kinerja, realisasi-lalu, satuan, selisih, sisa, sisa-persen, target." },
        { "skm.semester-1", "jalurnya belum lengkap. Sambung dengan salah satu dari: a, b, jumlah-nrr, jumlah-unsur, kinerja, mutu, nama, nilai, periode, responden." },
        { "pegawai", "jalurnya belum lengkap. Sambung dengan salah satu dari: jumlah, laki-laki, perempuan." },
        { "tabel.capaian", "jalurnya belum lengkap. Sambung dengan salah satu dari: akip, ikm, lembaga." },
        { "tabel.capaian.ikm", "jalurnya belum lengkap. Sambung dengan salah satu dari: alasan, capaian, capaian-akhir, capaian-sasaran, formulasi, indikator, indikator-tujuan, kriteria, no, pagu, predikat, realisasi, realisasi-anggaran, sasaran, satuan, serapan, status, sumber-data, target, target-akhir, …." },
        { "tabel.capain", "'capain' tidak dikenal. Maksud Anda 'capaian'? Yang dikenal: capaian." },
        { "skm.semester-3", "'semester-3' tidak dikenal. Maksud Anda 'semester-1'? Yang dikenal: gabungan, semester-1." },
        { "opd.nama.singkat", "jalurnya terlalu panjang. Hapus '.singkat'." },
        { "kinerja.ikm.realisasi.2024", "jalurnya terlalu panjang. Hapus '.2024'." },
        { "anggaran.gaji.pagu.x.y", "jalurnya terlalu panjang. Hapus '.x.y'." },
        { "kinerja.jumlah-iku.x", "jalurnya terlalu panjang. Hapus '.x'." },
        { "anggaran.pagu.rupiah", "jalurnya terlalu panjang. Hapus '.rupiah'." },
        { "opd.nma.x", "'nma' tidak dikenal. Maksud Anda 'nama'? Yang dikenal: jenis, nama." },
        { "pegawai.jumlah.x", "jalurnya terlalu panjang. Hapus '.x'." },
        { "tabel.capaian.ikm.target.x", "jalurnya terlalu panjang. Hapus '.x'." },
        { "kinerja.lembaga.target-2030", "angkanya belum ada di data. Lengkapi data, atau hapus nilai ini dari teks." },
        { "kinerja.akip.predikat", "angkanya belum ada di data. Lengkapi data, atau hapus nilai ini dari teks." },
        { "anggaran.p.capaian", "angkanya belum ada di data. Lengkapi data, atau hapus nilai ini dari teks." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_path_that_leads_nowhere_is_a_finding_with_a_remedy(string path, string reason)
    {
        FindingBag findings = new();

        new FigureLookup(Laporan, Tables).Find(Sample.Value(path), findings).ShouldBeNull();

        Dump.Of(findings).ShouldBe($"bab.md:7:3 LKJ122 Nilai '{{{{ {path} }}}}' tidak ditemukan: {reason}");
    }

    [Theory, InlineData("kinerja"), InlineData("anggaran"), InlineData("skm"), InlineData("pegawai")]
    public void A_value_of_a_missing_file_names_the_file_once(string root)
    {
        FindingBag findings = new();
        FigureLookup lookup = new(Sample.Computed(), Tables);

        lookup.Find(Sample.Value($"{root}.a.b"), findings).ShouldBeNull();
        lookup.Find(Sample.Value($"{root}.c.d"), findings).ShouldBeNull();

        Dump.Of(findings).ShouldBe(
            $"bab.md:7:3 LKJ101 Berkas data 'kota/dinas/2024/data/{root}.json' tidak ada, padahal dipakai oleh nilai '{{{{ {root}.a.b }}}}'. Buat 'kota/dinas/2024/data/{root}.json', atau hapus pemakaiannya.");
    }

    [Fact]
    public void Staff_that_are_not_counted_by_sex_have_no_number_of_women()
    {
        DataPegawai pegawai = new() { Kelompok = [new KelompokPegawai { Id = Sample.Id("jabatan"), Nama = "Jabatan", Kelas = [new KelasPegawai { Nama = "Staf", Jumlah = Sample.Number(24m) }] }] };
        FigureLookup lookup = new(Sample.Computed(pegawai: pegawai), Tables);
        FindingBag findings = new();

        lookup.Find(Sample.Value("pegawai.jumlah"), findings)!.Angka.ShouldBe(24m);
        Dump.Of(findings).ShouldBeEmpty();
        lookup.Find(Sample.Value("pegawai.perempuan"), findings).ShouldBeNull();
        Dump.Of(findings).ShouldBe("bab.md:7:3 LKJ122 Nilai '{{ pegawai.perempuan }}' tidak ditemukan: angkanya belum ada di data. Lengkapi data, atau hapus nilai ini dari teks.");
    }

    private static ComputedLaporan Make()
    {
        Indikator ikm = Sample.Indikator("ikm") with
        {
            Iku = true,
            Target = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(88m), [2024] = Sample.Nilai(88m) },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(91.19m), [2024] = Sample.Nilai(91.70m) },
            Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(89m), Perubahan = Sample.Nilai(90m) },
        };
        Indikator akip = Sample.Indikator("akip", arah: Arah.Kategori) with { Realisasi = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(80.00m, "BB") } };
        NodeAnggaran gaji = Sample.Node("gaji", 110m, 55m) with
        {
            Kode = Sample.Id("7.01.01"),
            PaguMurni = Sample.Number(90m),
            PaguLalu = Sample.Number(80m),
            RealisasiLalu = Sample.Number(60m),
            Indikator = [new IndikatorAnggaran { Nama = "ASN digaji", Satuan = "Orang", Target = Sample.Nilai(46m), Realisasi = Sample.Nilai(38m), RealisasiLalu = Sample.Nilai(40m) }],
        };
        Laporan laporan = Sample.Laporan(
            Sample.Kinerja(Sample.Sasaran("s1", ikm, akip), Sample.Sasaran("s2", Sample.Indikator("lembaga", 100m, 100m, satuan: "%") with { Realisasi = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(100m) } })),
            Sample.Anggaran(Sample.Node("p") with { Kegiatan = [gaji] }),
            new DataSkm
            {
                Survei = [new Survei { Id = Sample.Id("semester-1"), Nama = "Semester 1", Responden = Sample.Number(110m), Unsur = [Unsur("a", 3.5m), Unsur("b", 3.75m)] }],
                Gabungan = [new GabunganSurvei { Id = Sample.Id("gabungan"), Nama = "Gabungan", Dari = Sample.Ids("semester-1") }],
            },
            new DataPegawai
            {
                Kelompok =
                [
                    new KelompokPegawai { Id = Sample.Id("golongan"), Nama = "Golongan", Kelas = [new KelasPegawai { Nama = "IV", LakiLaki = Sample.Number(12m), Perempuan = Sample.Number(12m) }] },
                    new KelompokPegawai { Id = Sample.Id("lain"), Nama = "Lain", Kelas = [new KelasPegawai { Nama = "x", LakiLaki = Sample.Number(99m), Perempuan = Sample.Number(99m) }] },
                ],
            });
        SkalaPredikat skala = new() { Id = Sample.Id("tinggi"), Nama = "Skala", Langkah = [new LangkahSkala { Label = "Tinggi", Dari = 101 }] };
        return ComputedLaporan.From(laporan with
        {
            Pemda = laporan.Pemda with { Skala = [skala] },
            Kepala = laporan.Kepala with { SkalaCapaian = Sample.Id("tinggi") },
        });
    }

    private static UnsurSkm Unsur(string id, decimal nrr) => new() { Id = Sample.Id(id), Nama = id, Nrr = Sample.Number(nrr) };
}
