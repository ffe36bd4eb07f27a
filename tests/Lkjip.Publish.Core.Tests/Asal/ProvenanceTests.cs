namespace Lkjip.Publish.Core.Tests;

/// <summary>How computed cells came about; every line was checked by hand.</summary>
public sealed class ProvenanceTests
{
    private static readonly Laporan Anggaran = Sample.Laporan(anggaran: Sample.Anggaran(
        Sample.Node("p", line: 1) with
        {
            PaguMurni = Sample.Number(500m, 2),
            Kegiatan =
            [
                Sample.Node("k", line: 3) with { SubKegiatan = [Sample.Node("a", 300m, 270m, 4), Sample.Node("b", 80m, 91m, 5)] },
                Sample.Node("k2", 20m, 10m, 6),
            ],
        },
        Sample.Node("q", 100m, 100m, 7) with { PaguPerubahan = null, PaguMurni = Sample.Number(100m, 8) }));

    private static readonly TabelBlock Realisasi = Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "pagu", "realisasi", "serapan", "sisa-persen");

    [Fact]
    public void A_parent_sums_its_children_up() => Of(Realisasi, Anggaran, "p", "pagu").ShouldBe("380 + 20; Mata k 380 (k/pagu), Mata k2 20 contoh.json:6:1");

    [Fact]
    public void What_was_written_has_no_provenance()
    {
        Of(Realisasi, Anggaran, "a", "pagu").ShouldBeNull();
        Of(Realisasi, Anggaran, "q", "pagu").ShouldBeNull();
        Of(Realisasi, Anggaran, "p", "uraian").ShouldBeNull();
    }

    [Fact]
    public void A_share_of_written_and_of_computed_money()
    {
        Of(Realisasi, Anggaran, "b", "serapan").ShouldBe("91 ÷ 80 × 100; Realisasi 91 contoh.json:5:1, Pagu 80 contoh.json:5:1");
        Of(Realisasi, Anggaran, "jumlah", "serapan").ShouldBe("471 ÷ 500 × 100; Realisasi 471 (jumlah/realisasi), Pagu 500 (jumlah/pagu)");
        Of(Realisasi, Anggaran, "q", "serapan").ShouldBe("100 ÷ 100 × 100; Realisasi 100 contoh.json:7:1, Pagu 100 contoh.json:8:1");
    }

    [Fact]
    public void A_negative_number_stands_in_brackets() =>
        Of(Realisasi, Anggaran, "b", "sisa-persen").ShouldBe("(-11) ÷ 80 × 100; Sisa -11 (b/sisa), Pagu 80 contoh.json:5:1");

    [Fact]
    public void The_pagu_of_a_part_of_a_programme_follows_from_what_was_chosen() =>
        Of(Realisasi with { Hanya = Sample.Ids("b") }, Anggaran, "p", "pagu").ShouldBe("80; Mata k 80 (k/pagu)");

    [Fact]
    public void Capaian_goes_by_direction_and_cap()
    {
        Laporan laporan = Sample.Laporan(Sample.Kinerja(Sample.Sasaran(
            "s", Sample.Indikator("naik", 85m, 87.5m, line: 3), Sample.Indikator("turun", 10m, 11m, Arah.Turun, line: 4), Sample.Indikator("nol", 0m, 0m, line: 5))));
        TabelBlock block = Sample.Block(SumberTabel.Kinerja) with { RataRata = true };

        Of(block, laporan, "naik", "capaian").ShouldBe("[realisasi ÷ target × 100] 87,5 ÷ 85 × 100; Realisasi 87,5 contoh.json:3:1, Target 85 contoh.json:3:1");
        Of(block, laporan, "turun", "capaian").ShouldBe("[(2 × target − realisasi) ÷ target × 100] (2 × 10 − 11) ÷ 10 × 100; Realisasi 11 contoh.json:4:1, Target 10 contoh.json:4:1");
        Of(block, laporan, "nol", "capaian").ShouldStartWith("[realisasi ÷ target × 100] target 0 dan realisasi 0: tercapai;");
        Of(block, laporan, "rata-rata", "capaian").ShouldBe(
            "(102,9411764706… + 90 + 100) ÷ 3; Indikator naik 102,9411764706… (naik/capaian), Indikator turun 90 (turun/capaian), Indikator nol 100 (nol/capaian)");

        Laporan capped = laporan with { Kepala = laporan.Kepala with { BatasCapaian = 100 } };
        Of(block, capped, "naik", "capaian")!.ShouldStartWith("[realisasi ÷ target × 100, paling tinggi 100] 87,5 ÷ 85 × 100, paling tinggi 100;");
    }

    [Fact]
    public void Indicators_are_counted_by_name()
    {
        Laporan laporan = Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("x", 10m, 10m, line: 3), Sample.Indikator("y", 10m, 5m, line: 4), Sample.Indikator("z"))));
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "rekap-status");

        Of(block, laporan, "sesuai", "jumlah").ShouldBe("1; Indikator x 100 (x/capaian)");
        Of(block, laporan, "sesuai", "bagian").ShouldBe("1 ÷ 2 × 100; Jumlah indikator 1 (sesuai/jumlah), Seluruh indikator yang statusnya diketahui 2");
        Of(block, laporan, "jumlah", "capaian").ShouldBe("(100 + 50) ÷ 2; Indikator x 100 (x/capaian), Indikator y 50 (y/capaian)");
    }

    [Fact]
    public void A_survey_from_answers_to_index_and_mutu()
    {
        Laporan laporan = Sample.Laporan(skm: new DataSkm
        {
            Survei =
            [
                new Survei
                {
                    Id = Sample.Id("s"),
                    Nama = "Survei",
                    Unsur = [new UnsurSkm { Id = Sample.Id("u1", 3), Nama = "Syarat", Jawaban = [0, 0, 10, 40] }, new UnsurSkm { Id = Sample.Id("u2", 4), Nama = "Biaya", Nrr = Sample.Number(3m, 5) }],
                },
            ],
        });
        TabelBlock block = Sample.Block(SumberTabel.Skm, "unsur");

        Of(block, laporan, "u1", "jumlah-nilai").ShouldStartWith("1 × 0 + 2 × 0 + 3 × 10 + 4 × 40; Jawaban bernilai 1 0 contoh.json:3:1");
        Of(block, laporan, "u1", "nrr").ShouldBe("190 ÷ 50; Jumlah nilai 190 (u1/jumlah-nilai), Jumlah jawaban 50 (u1/responden)");
        Of(block, laporan, "u2", "nrr").ShouldBeNull();
        Of(block, laporan, "u2", "tertimbang").ShouldBe("3 × 0,5; NRR 3 contoh.json:5:1, Bobot 0,5 (u2/bobot)");
        Of(block, laporan, "u2", "mutu").ShouldBe("[skala Mutu unsur pelayanan (PermenPANRB 14/2017)] 3 ≥ 2,60: C; NRR 3 contoh.json:5:1");
        Of(block, laporan, "jumlah", "konversi").ShouldBe("[Σ (NRR × bobot) × 25] (3,8 + 3) ÷ 2 × 25; Syarat 3,8 (u1/nrr), Biaya 3 contoh.json:5:1");
        Of(block, laporan, "jumlah", "nrr").ShouldBe("[jumlah unsur] 3,8 + 3; Syarat 3,8 (u1/nrr), Biaya 3 contoh.json:5:1");
    }

    [Fact]
    public void Staff_across_and_down()
    {
        Laporan laporan = Sample.Laporan(pegawai: new DataPegawai
        {
            Kelompok =
            [
                new KelompokPegawai
                {
                    Id = Sample.Id("golongan"),
                    Nama = "Golongan",
                    Kelas = [new KelasPegawai { Nama = "IV", LakiLaki = Sample.Number(3m, 3), Perempuan = Sample.Number(2m, 4) }, new KelasPegawai { Nama = "III", Jumlah = Sample.Number(7m, 5) }],
                },
            ],
        });
        TabelBlock block = Sample.Block(SumberTabel.Pegawai);

        Of(block, laporan, "golongan-1", "jumlah").ShouldBe("3 + 2; Laki-laki 3 contoh.json:3:1, Perempuan 2 contoh.json:4:1");
        Of(block, laporan, "golongan-2", "jumlah").ShouldBeNull();
        Of(block, laporan, "jumlah", "jumlah").ShouldBe("[jumlah baris] 5 + 7; IV 5 (golongan-1/jumlah), III 7 contoh.json:5:1");
        Of(block, laporan, "jumlah", "laki-laki").ShouldBe("3; IV 3 contoh.json:3:1");
    }

    [Fact]
    public void Formulas_of_columns_and_of_rows()
    {
        Laporan laporan = Sample.Laporan() with
        {
            Tabel = new Dictionary<string, DataTabel>
            {
                ["tabel-1"] = Sample.Tabel(
                    [Sample.Kolom("nama"), Sample.Kolom("ada", ColumnKind.Angka), Sample.Kolom("perlu", ColumnKind.Angka), Sample.Kolom("bagian", ColumnKind.Persen, "ada / (perlu + 1) * 100")],
                    Sample.Baris(("kunci", "x"), ("nama", "Utara"), ("ada", 4), ("perlu", 7)),
                    Sample.Baris(("kunci", "y"), ("nama", "Barat"), ("ada", 6), ("perlu", 2)),
                    Sample.Baris(("kunci", "selisih"), ("nama", "Selisih"), ("rumus", "y - x")),
                    Sample.Baris(("kunci", "semua"), ("nama", "Semua"), ("jumlahDari", new[] { "x", "y" }))) with
                {
                    Jumlah = new JumlahTabel { Kolom = Sample.Ids("ada", "perlu", "bagian") },
                },
            },
        };
        TabelBlock block = Sample.Block(SumberTabel.Tabel);

        Of(block, laporan, "x", "ada").ShouldBeNull();
        Of(block, laporan, "x", "bagian").ShouldBe("[ADA ÷ (PERLU + 1) × 100] 4 ÷ (7 + 1) × 100; ADA 4 contoh.json:1:1, PERLU 7 contoh.json:1:1");
        Of(block, laporan, "selisih", "perlu").ShouldBe("[Barat − Utara] 2 − 7; Barat 2 contoh.json:1:1, Utara 7 contoh.json:1:1");
        Of(block, laporan, "semua", "ada").ShouldBe("[jumlah baris] 4 + 6; Utara 4 contoh.json:1:1, Barat 6 contoh.json:1:1");
        Of(block, laporan, "jumlah", "bagian").ShouldBe("[ADA ÷ (PERLU + 1) × 100] 10 ÷ (9 + 1) × 100; Jumlah ADA 10 (jumlah/ada), Jumlah PERLU 9 (jumlah/perlu)");
        Of(block, laporan, "jumlah", "nama").ShouldBeNull();
    }

    [Fact]
    public void A_page_links_to_cells_that_it_shows_and_writes_out_what_it_does_not_show()
    {
        ComputedTable table = TableBuilder.Build(Realisasi with { Kolom = Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "pagu", "serapan").Kolom }, ComputedLaporan.From(Anggaran), new FindingBag())!;

        RowProvenanceView programme = new ProvenanceComposer(table, null).Rows()[0];

        programme.Nama.ShouldBe("Mata p");
        CellProvenanceView serapan = programme.Cells[1];
        (serapan.Id, serapan.Shown, serapan.Result, serapan.IsRounded, serapan.Steps).ShouldBe(("p_serapan", "92,75%", "92,75", false, "371 ÷ 400 × 100"));
        serapan.Inputs[1].CellId.ShouldBe("p_pagu");
        serapan.Inputs[0].CellId.ShouldBeNull();
        serapan.Inputs[0].Inputs.Select(i => (i.Nama, i.Place)).ShouldBe([("Mata k", null), ("Mata k2", "contoh.json:6")]);
        serapan.Inputs[0].Inputs[0].Inputs.Select(i => i.Place).ShouldBe(["contoh.json:4", "contoh.json:5"]);
    }

    /// <summary>Formula in words, where it has its own, steps, then inputs with their places, or the cells that hold them in brackets.</summary>
    private static string? Of(TabelBlock block, Laporan laporan, string row, string column)
    {
        FindingBag findings = new();
        ComputedTable table = TableBuilder.Build(block, ComputedLaporan.From(laporan), findings)!;
        findings.ToSorted().ShouldBeEmpty();
        ComputedRow found = table.Rows.Single(r => r.Key == row);
        if (ProvenanceComposer.Of(found, table.ColumnByKey(column)!, found.CellOf(column)!) is not { } provenance)
        {
            return null;
        }

        IReadOnlyList<ProvenanceInput> inputs = provenance.Inputs();
        string rumus = provenance.Rumus is { } words ? $"[{words}] " : string.Empty;
        return $"{rumus}{provenance.Steps(inputs)}; {string.Join(", ", inputs.Select(Text))}";
    }

    private static string Text(ProvenanceInput input) =>
        $"{input.Nama} {input.Text}{(input.At is { } at ? " " + at : input.Cell is { } cell ? $" ({cell.Row}/{cell.Column})" : string.Empty)}";
}
