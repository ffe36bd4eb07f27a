namespace Lkjip.Publish.Content.Tests;

public sealed class BinderTests
{
    /// <summary>A budget node with one member; its other members are right.</summary>
    private static string Node(string member) => $$"""{ "id": "a", "nama": "A", {{member}} }""";

    public static TheoryData<string, string, string> Faults => new()
    {
        {
            "unknown key", Node("\"pagumurni\": 1"),
            "a.json:1:27 LKJ103 Kunci 'pagumurni' tidak dikenal di sini. Maksud Anda 'paguMurni'? Yang dikenal: dampak, id, indikator, kegiatan, keterangan, kode, kodeLalu, nama, namaLalu, paguLalu, paguMurni, paguPerubahan, realisasi, realisasiLalu, rincian, sasaran, subKegiatan."
        },
        {
            "unknown key far from all", Node("\"xyz\": 1"),
            "a.json:1:27 LKJ103 Kunci 'xyz' tidak dikenal di sini. Yang dikenal: dampak, id, indikator, kegiatan, keterangan, kode, kodeLalu, nama, namaLalu, paguLalu, paguMurni, paguPerubahan, realisasi, realisasiLalu, rincian, sasaran, subKegiatan."
        },
        { "missing key", """ { "id": "a" }""", "a.json:1:2 LKJ104 Kunci 'nama' wajib ada, tetapi belum ditulis. Tambahkan 'nama'. Nama program, kegiatan, sub kegiatan atau rincian." },
        { "two missing keys", "{}", "a.json:1:1 LKJ104 Kunci 'id' wajib ada, tetapi belum ditulis. Tambahkan 'id'. Unik di berkas ini; dipakai oleh teks dan tabel.\na.json:1:1 LKJ104 Kunci 'nama' wajib ada, tetapi belum ditulis. Tambahkan 'nama'. Nama program, kegiatan, sub kegiatan atau rincian." },
        {
            "a required key misspelt is one finding", """{ "id": "a", "nma": "A" }""",
            "a.json:1:14 LKJ103 Kunci 'nma' tidak dikenal di sini. Maksud Anda 'nama'? Yang dikenal: dampak, id, indikator, kegiatan, keterangan, kode, kodeLalu, nama, namaLalu, paguLalu, paguMurni, paguPerubahan, realisasi, realisasiLalu, rincian, sasaran, subKegiatan."
        },
        { "duplicate key", Node("\"kode\": \"1\", \"kode\": \"2\""), "a.json:1:40 LKJ106 Kunci 'kode' ditulis dua kali. Hapus salah satunya." },
        { "null for a required key", """{ "id": "a", "nama": null }""", "a.json:1:22 LKJ105 Nilai 'nama' harus teks, tetapi tertulis null (kosong). Apit dengan tanda kutip." },
        { "a number for a text", """{ "id": "a", "nama": 5 }""", "a.json:1:22 LKJ105 Nilai 'nama' harus teks, tetapi tertulis angka 5. Apit dengan tanda kutip." },
        { "an object for a text", """{ "id": "a", "nama": {} }""", "a.json:1:22 LKJ105 Nilai 'nama' harus teks, tetapi tertulis objek { … }. Apit dengan tanda kutip." },
        {
            "a number written as text", Node("\"realisasi\": \"2.467.700\""),
            "a.json:1:40 LKJ105 Nilai 'realisasi' harus angka, tetapi tertulis teks \"2.467.700\". Tulis 2467700: tanpa tanda kutip, tanpa titik ribuan, dengan titik sebagai tanda desimal."
        },
        {
            "an amount written as text", Node("\"realisasi\": \"Rp 2.467.700,50\""),
            "a.json:1:40 LKJ105 Nilai 'realisasi' harus angka, tetapi tertulis teks \"Rp 2.467.700,50\". Tulis 2467700.50: tanpa tanda kutip, tanpa titik ribuan, dengan titik sebagai tanda desimal."
        },
        {
            "a percentage written as text", Node("\"realisasi\": \"86,5%\""),
            "a.json:1:40 LKJ105 Nilai 'realisasi' harus angka, tetapi tertulis teks \"86,5%\". Tulis 86.5: tanpa tanda kutip, tanpa titik ribuan, dengan titik sebagai tanda desimal."
        },
        {
            "words for a number", Node("\"realisasi\": \"banyak\""),
            "a.json:1:40 LKJ105 Nilai 'realisasi' harus angka, tetapi tertulis teks \"banyak\". Tulis angka tanpa tanda kutip, tanpa titik ribuan, dengan titik sebagai tanda desimal; misalnya 1234567.89."
        },
        {
            "a truth value for a number", Node("\"realisasi\": true"),
            "a.json:1:40 LKJ105 Nilai 'realisasi' harus angka, tetapi tertulis true. Tulis angka tanpa tanda kutip, tanpa titik ribuan, dengan titik sebagai tanda desimal; misalnya 1234567.89."
        },
        { "a text for a list", Node("\"sasaran\": \"s1\""), "a.json:1:38 LKJ105 Nilai 'sasaran' harus daftar [ … ], tetapi tertulis teks \"s1\". Tulis nilainya di antara tanda kurung siku." },
        { "a list for an object", "[]", "a.json:1:1 LKJ105 Isi berkas harus objek { … }, tetapi tertulis daftar [ … ]. Tulis pasangan kunci dan nilai di antara kurung kurawal." },
        { "a null in a list", Node("\"sasaran\": [\"s1\", null]"), "a.json:1:45 LKJ105 Nilai 'sasaran' harus teks, tetapi tertulis null (kosong). Apit dengan tanda kutip." },
        { "faults deep inside and more than one", Node("\"kegiatan\": [{ \"id\": \"k\" }, { \"id\": 1, \"nama\": \"K\" }]"), "a.json:1:40 LKJ104 Kunci 'nama' wajib ada, tetapi belum ditulis. Tambahkan 'nama'. Nama program, kegiatan, sub kegiatan atau rincian.\na.json:1:63 LKJ105 Nilai 'id' harus teks, tetapi tertulis angka 1. Apit dengan tanda kutip." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Reports(string name, string json, string expected)
    {
        FindingBag findings = new();

        Sample.BindJson<NodeAnggaran>(json, findings).ShouldBeNull(name);

        Dump.Of(findings).ShouldBe(expected, name);
    }

    [Fact]
    public void A_record_gets_what_was_written_with_its_places() => Dump.Record(Bind<NodeAnggaran>(
        """
        { "id": "gaji", "nama": "Gaji", "kode": "7.01",
          "sasaran": ["s1", "s2"], "paguMurni": 4909324091,
          "realisasi": 1.50, "paguLalu": null,
          "rincian": [] }
        """)).ShouldBe(" id=gaji(1,9) kode=7.01(1,41) nama=Gaji paguMurni=4909324091(2,41) realisasi=1.50(3,16) sasaran=s1(2,15),s2(2,21)");

    [Fact]
    public void Numbers_keep_every_digit_that_was_written() =>
        Bind<NodeAnggaran>(Node("\"realisasi\": 0.1000000000000000055511151231")).Realisasi!.Value.Value.ShouldBe(0.1000000000000000055511151231m);

    public static TheoryData<string, string, string> Indicators => new()
    {
        { "a key in camel case that is written in kebab case", "\"arah\": \"turun\"", "Turun" },
        { "in capital letters", "\"arah\": \"Turun\"", "(1,50) LKJ105" },
        { "null takes the default", "\"arah\": null", "Naik" },
        { "left out takes the default", "\"iku\": true", "Naik" },
    };

    [Theory, MemberData(nameof(Indicators))]
    public void Names_of_a_list_are_written_in_small_letters(string name, string member, string expected)
    {
        FindingBag findings = new();

        Indikator? indikator = Sample.BindJson<Indikator>($$"""{ "id": "a", "nama": "A", "satuan": "%", {{member}} }""", findings);

        (indikator?.Arah.ToString() ?? Dump.Codes(findings)).ShouldBe(expected, name);
    }

    [Fact]
    public void A_name_that_is_not_on_its_list_gets_the_list_and_the_nearest()
    {
        FindingBag findings = new();

        Sample.BindJson<Pemda>("""{ "nama": "Kota", "jenis": "kotta" }""", findings).ShouldBeNull();

        Dump.Of(findings).ShouldBe("a.json:1:28 LKJ105 Nilai 'jenis' harus salah satu dari: kota, kabupaten, provinsi, tetapi tertulis teks \"kotta\". Maksud Anda 'kota'?");
    }

    [Theory]
    [InlineData("\"2024\": 90, \"2025\": 91.5", "2024:90,2025:91.5", "")]
    [InlineData("\"24\": 90", null, "(1,54) LKJ108")]
    [InlineData("\"tahun\": 90", null, "(1,54) LKJ108")]
    [InlineData("\"2024\": 90, \"2024\": 91", null, "(1,66) LKJ106")]
    [InlineData("\"2024\": \"90\"", null, "(1,62) LKJ105")]
    [InlineData("\"2024\": null", null, "(1,62) LKJ105")]
    public void Values_by_year_have_years_as_keys(string members, string? expected, string codes)
    {
        FindingBag findings = new();

        Indikator? indikator = Sample.BindJson<Indikator>($$"""{ "id": "a", "nama": "A", "satuan": "%", "target": { {{members}} } }""", findings);

        Dump.Codes(findings).ShouldBe(codes);
        (indikator is null ? null : string.Join(',', indikator.Target.Select(t => $"{t.Key}:{t.Value.Angka?.ToString(System.Globalization.CultureInfo.InvariantCulture)}"))).ShouldBe(expected);
    }

    [Fact]
    public void A_key_that_is_no_year_is_named() =>
        Report<Indikator>("""{ "id": "a", "nama": "A", "satuan": "%", "target": { "24": 90 } }""").ShouldBe("a.json:1:54 LKJ108 Kunci '24' bukan tahun. Pakai tahun empat angka, misalnya \"2024\".");

    [Fact]
    public void A_whole_number_has_no_decimals() =>
        Report<PeriodeRencana>("""{ "nama": "RPD", "awal": 2023.5, "akhir": "2026" }""").ShouldBe(
            """
            a.json:1:26 LKJ105 Nilai 'awal' harus bilangan bulat, tetapi tertulis angka 2023.5. Tulis bilangan bulat tanpa tanda kutip dan tanpa titik.
            a.json:1:43 LKJ105 Nilai 'akhir' harus bilangan bulat, tetapi tertulis teks "2026". Tulis bilangan bulat tanpa tanda kutip dan tanpa titik.
            """);

    [Fact]
    public void What_the_program_fills_in_may_not_be_written() =>
        Report<Opd>("""{ "nama": "A", "jenis": "Dinas", "slug": "a" }""").ShouldStartWith("a.json:1:34 LKJ103 Kunci 'slug' tidak dikenal di sini.");

    private static T Bind<T>(string json)
        where T : class
    {
        FindingBag findings = new();
        T? bound = Sample.BindJson<T>(json, findings);
        Dump.Of(findings).ShouldBeEmpty();
        return bound!;
    }

    private static string Report<T>(string json)
        where T : class
    {
        FindingBag findings = new();
        Sample.BindJson<T>(json, findings).ShouldBeNull();
        return Dump.Of(findings);
    }
}
