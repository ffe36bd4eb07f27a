namespace Lkjip.Publish.Content.Tests;

/// <summary>Names that Windows and a web server take differently. Made while the test runs: such files cannot lie in a repository.</summary>
public sealed class PortableNamesTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { $"{Sample.Report}/gambar/con.png", $"{Sample.Report}/gambar/con.png LKJ116 Nama berkas 'con.png' tidak dapat dipakai di semua komputer: di Windows itu nama perangkat, bukan berkas." },
        { $"{Sample.Report}/lampiran/LPT1.pdf", $"{Sample.Report}/lampiran/LPT1.pdf LKJ116 Nama berkas 'LPT1.pdf' tidak dapat dipakai di semua komputer: di Windows itu nama perangkat, bukan berkas." },
        { $"{Sample.Report}/gambar/peta.", $"{Sample.Report}/gambar/peta. LKJ116 Nama berkas 'peta.' tidak dapat dipakai di semua komputer: Windows membuang titik atau spasi di akhir nama." },
        { $"{Sample.Report}/gambar/peta?.png", $"{Sample.Report}/gambar/peta?.png LKJ116 Nama berkas 'peta?.png' tidak dapat dipakai di semua komputer: tanda '?' tidak boleh ada dalam nama berkas." },
        { $"{Sample.Report}/gambar/PETA.png", $"{Sample.Report}/gambar/peta.png LKJ116 Nama berkas 'PETA.png' dan 'peta.png' hanya berbeda huruf besar-kecilnya." },
        { $"{Sample.Report}/02-nul.md", $"{Sample.Report}/02-nul.md LKJ116 Nama bab 'nul' tidak dapat dipakai di semua komputer: di Windows itu nama perangkat, bukan berkas." },
        { $"{Sample.Report}/02-Penutup.md", $"{Sample.Report}/02-Penutup.md LKJ108 Nama berkas bab '02-Penutup.md' tidak sesuai." },
        { $"{Sample.Report}/02-penutup.MD", $"{Sample.Report}/02-penutup.MD LKJ108 Nama berkas bab '02-penutup.MD' tidak sesuai." },
        { $"{Sample.Report}/Data/kinerja.json", $"{Sample.Report}/Data LKJ121 Folder laporan 'Data' tidak dikenal." },
        { $"{Sample.Report}/data/Kinerja.json", $"{Sample.Report}/data/Kinerja.json LKJ121 Berkas data 'Kinerja.json' tidak dikenal." },
        { $"{Sample.Report}/data/tabel/prn.json", $"{Sample.Report}/data/tabel/prn.json LKJ116 Nama berkas 'prn.json' tidak dapat dipakai di semua komputer: di Windows itu nama perangkat, bukan berkas." },
        { "kota/aux/opd.json", "kota/aux LKJ116 Nama folder 'aux' tidak dapat dipakai di semua komputer: di Windows itu nama perangkat, bukan berkas." },
        { "com1/pemda.json", "com1 LKJ116 Nama folder 'com1' tidak dapat dipakai di semua komputer: di Windows itu nama perangkat, bukan berkas." },
        { "Kota-b/pemda.json", "Kota-b LKJ108 Nama folder 'Kota-b' tidak dapat menjadi alamat." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Is_reported(string path, string expected)
    {
        using TemporaryContent content = new(Sample.Files().Append(new($"{Sample.Report}/gambar/peta.png", "x")).Append(new(path, "{}")).ToDictionary());

        content.Read();

        Dump.Of(content.Findings).ShouldContain(expected);
    }

    [Theory]
    [InlineData("situs.json", "Situs.json")]
    [InlineData("kota/pemda.json", "kota/PEMDA.JSON")]
    [InlineData($"{Sample.Report}/laporan.md", $"{Sample.Report}/Laporan.md")]
    public void A_file_in_other_capitals_is_told_with_the_right_ones(string right, string written)
    {
        Dictionary<string, string> files = Sample.Files();
        files.Remove(right, out string? text);
        files[written] = text!;
        using TemporaryContent content = new(files);

        content.Open().Reports.SingleOrDefault()?.Read(content.Findings);

        Dump.Of(content.Findings).ShouldContain(
            $"{written} LKJ101 Berkas '{right}' tidak ada; yang ada '{written}', yang berbeda huruf besar-kecilnya. Ganti nama berkas itu menjadi '{Path.GetFileName(right)}'");
    }

    [Fact]
    public void A_logo_in_other_capitals_is_told_with_the_right_ones()
    {
        Dictionary<string, string> files = Sample.Files();
        files["kota/pemda.json"] = """{ "nama": "Kota Contoh", "jenis": "kota", "logo": "Logo.SVG" }""";
        files["kota/logo.svg"] = "<svg/>";
        using TemporaryContent content = new(files);

        content.Read();

        Dump.Of(content.Findings).ShouldBe("kota/pemda.json:1:51 LKJ602 Berkas logo 'Logo.SVG' tidak ada. Tulis 'logo.svg': huruf besar dan kecil harus sama.");
    }

    [Fact]
    public void Names_as_editors_give_them_are_no_fault() =>
        new[] { "peta.png", "PK 2024 (ttd).pdf", "console.png", "common.pdf", "aux-1.pdf", "com.pdf", "com10.pdf", "café.jpg", "a.b.c.pdf" }.Select(NamaBerkas.Fault).ShouldAllBe(fault => fault == null);
}
