namespace Lkjip.Publish.Core.Tests;

public sealed class SurveyAndStaffTableTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        skm: new DataSkm
        {
            Survei =
            [
                new Survei
                {
                    Id = Sample.Id("semester-1"),
                    Nama = "Semester 1",
                    Unsur = [Unsur("syarat", 3.591m), Unsur("biaya", 4.000m), Unsur("sarana", 3.5274m), Unsur("aduan", null)],
                },
                new Survei
                {
                    Id = Sample.Id("semester-2"),
                    Nama = "Semester 2",
                    Kelompok =
                    [
                        Group("jenis-kelamin", "Jenis Kelamin", ("Perempuan", 18m), ("Laki-laki", 8m)),
                        Group("umur", "Umur", ("17–30", 1m), ("31–45", 0m), ("di atas 45", 0m)),
                    ],
                },
            ],
        },
        pegawai: new DataPegawai
        {
            Kelompok =
            [
                new KelompokPegawai { Id = Sample.Id("golongan"), Nama = "Golongan", Kelas = [Class("IV", 2m, 0m), Class("III", 10m, 12m)] },
                new KelompokPegawai { Id = Sample.Id("pendidikan"), Nama = "Pendidikan", Kelas = [Class("S2", 1m, 1m), Class("S1", 11m, 11m)] },
            ],
        });

    [Fact]
    public void The_scale_of_the_regulation() => Snapshot.Match(Draw.Table(Sample.Block(SumberTabel.Skm, "skala"), Sample.Laporan()));

    [Fact]
    public void Unsur_of_a_survey() => Snapshot.Match(Draw.Table(Sample.Block(SumberTabel.Skm, "unsur", "no", "unsur", "nrr", "konversi", "mutu"), Laporan));

    [Fact]
    public void Answers_to_an_unsur_count_nobody_as_zero()
    {
        UnsurSkm counted = Unsur("waktu", null) with { Jawaban = [0, 2, 3, 5], Pilihan = ["Tidak", "Kurang", "Cukup", "Sangat"] };
        Laporan laporan = Sample.Laporan(skm: new DataSkm { Survei = [new Survei { Id = Sample.Id("s"), Nama = "S", Unsur = [counted] }] });

        Draw.Table(Sample.Block(SumberTabel.Skm, "frekuensi") with { Unsur = Sample.Id("waktu") }, laporan).ShouldEndWith(
            "= Jawaban | Frekuensi | Persentase\nD0 Tidak | 0 | 0%\nD0 Kurang | 2 | 20%\nD0 Cukup | 3 | 30%\nD0 Sangat | 5 | 50%\nT0 Jumlah | 10 | 100%\n");
    }

    [Fact]
    public void Respondents_of_a_survey() => Snapshot.Match(Draw.Table(Sample.Block(SumberTabel.Skm, "responden") with { Survei = Sample.Id("semester-2") }, Laporan));

    [Fact]
    public void Respondents_of_one_group() =>
        Draw.Table(Sample.Block(SumberTabel.Skm, "responden") with { Survei = Sample.Id("semester-2"), Kelompok = Sample.Ids("umur") }, Laporan).ShouldEndWith(
            "D0 1 ↓3 | Umur ↓3 | 17–30 | 1 | 100%\nD0 31–45 | - | 0%\nD0 di atas 45 | - | 0%\n");

    [Fact]
    public void Staff_of_the_first_group() => Snapshot.Match(Draw.Table(Sample.Block(SumberTabel.Pegawai), Laporan));

    [Fact]
    public void Staff_of_another_group_without_a_closing_row() =>
        Draw.Table(Sample.Block(SumberTabel.Pegawai) with { Kelompok = Sample.Ids("pendidikan"), Jumlah = false }, Laporan).ShouldEndWith(
            "= No | Pendidikan | Laki-laki | Perempuan | Jumlah\nD0 1 | S2 | 1 | 1 | 2\nD0 2 | S1 | 11 | 11 | 22\n");

    [Fact]
    public void Staff_that_are_not_counted_by_sex()
    {
        Laporan laporan = Sample.Laporan(pegawai: new DataPegawai
        {
            Kelompok =
            [
                new KelompokPegawai
                {
                    Id = Sample.Id("jabatan"),
                    Nama = "Jabatan",
                    Kelas = [new KelasPegawai { Nama = "Kepala Dinas", Golongan = "IV/b", Jumlah = Sample.Number(1m) }, new KelasPegawai { Nama = "Staf", Jumlah = Sample.Number(24m) }],
                },
            ],
        });

        Draw.Table(Sample.Block(SumberTabel.Pegawai) with { JudulJumlah = "Total" }, laporan).ShouldBe(
            "Tabel 1.1: Judul Tabel\n= No | Jabatan | Golongan/Eselon | Jumlah\nD0 1 | Kepala Dinas | IV/b | 1\nD0 2 | Staf |  | 24\nT0  | Total |  | 25\n");
        Draw.Table(Sample.Block(SumberTabel.Pegawai, null, "kelas", "laki-laki", "perempuan", "jumlah"), laporan).ShouldEndWith("T0 Jumlah |  |  | 25\n");
        TableBuilder.Build(Sample.Block(SumberTabel.Pegawai), ComputedLaporan.From(laporan), new FindingBag())!.ColumnByKey("jumlah")!.Rumus.ShouldBe("jumlah baris");
    }

    [Fact]
    public void Unknown_names_are_findings()
    {
        Draw.Table(Sample.Block(SumberTabel.Skm, "unsr"), Laporan).ShouldBe(
            "bab.md:12:9 LKJ121 Bentuk 'unsr' tidak dikenal. Maksud Anda 'unsur'? Yang dikenal: frekuensi, kesimpulan, peringkat, responden, skala, unsur.");
        Draw.Table(Sample.Block(SumberTabel.Skm, "unsur") with { Survei = Sample.Id("semester-3") }, Laporan).ShouldBe(
            "contoh.json:1:1 LKJ121 Survei 'semester-3' tidak dikenal. Maksud Anda 'semester-1'? Yang dikenal: semester-1, semester-2.");
        Draw.Table(Sample.Block(SumberTabel.Pegawai) with { Kelompok = Sample.Ids("jabatan") }, Laporan).ShouldBe(
            "contoh.json:1:1 LKJ121 Kelompok 'jabatan' tidak dikenal. Yang dikenal: golongan, pendidikan.");
    }

    [Fact]
    public void Missing_data_files_are_findings()
    {
        Draw.Table(Sample.Block(SumberTabel.Skm, "unsur"), Sample.Laporan()).ShouldContain("LKJ101 Berkas data 'kota/dinas/2024/data/skm.json' tidak ada");
        Draw.Table(Sample.Block(SumberTabel.Pegawai), Sample.Laporan()).ShouldContain("LKJ101 Berkas data 'kota/dinas/2024/data/pegawai.json' tidak ada");
    }

    private static UnsurSkm Unsur(string id, decimal? nrr) => new() { Id = Sample.Id(id), Nama = $"Unsur {id}", Nrr = nrr is { } n ? Sample.Number(n) : null };

    private static KelompokResponden Group(string id, string nama, params (string Nama, decimal Jumlah)[] kelas) => new()
    {
        Id = Sample.Id(id),
        Nama = nama,
        Kelas = [.. kelas.Select(k => new KelasResponden { Nama = k.Nama, Jumlah = Sample.Number(k.Jumlah) })],
    };

    private static KelasPegawai Class(string nama, decimal men, decimal women) => new() { Nama = nama, LakiLaki = Sample.Number(men), Perempuan = Sample.Number(women) };
}
