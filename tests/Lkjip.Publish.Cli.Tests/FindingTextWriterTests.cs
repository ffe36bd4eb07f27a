using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

public sealed class FindingTextWriterTests
{
    private static readonly TanggapanReviu Answer = new() { Kode = new("LKJ201", new("reviu.json")), Tanggapan = JenisTanggapan.Diterima, Alasan = "Dibulatkan." };

    [Fact]
    public void Findings_are_grouped_by_report_and_file_most_serious_first()
    {
        using StringWriter output = new() { NewLine = "\n" };

        new FindingTextWriter(output, "isi", Bahasa.Id).Write(
        [
            Found("b/x/2024", "b/01.md", 1, Tingkat.Catatan),
            Found("b/x/2024", "b/01.md", 2, Tingkat.Peringatan),
            Found("b/x/2024", "b/02.md", 1, Tingkat.Peringatan) with { Tanggapan = Answer, Rumus = "a ÷ b" },
            Found("a/x/2024", "a/01.md", 1, Tingkat.Galat),
            Found(null, "situs.json", 0, Tingkat.Peringatan),
        ]);

        output.ToString().ShouldBe(
            """
            isi/situs.json: peringatan LKJ201: Pesan.
                Saran: Saran.

            a/x/2024: 1 galat, 0 peringatan, 0 catatan

            isi/a/01.md:1: galat LKJ201: Pesan.
                Saran: Saran.

            b/x/2024: 0 galat, 1 peringatan, 1 catatan, 1 ditanggapi

            isi/b/01.md:2: peringatan LKJ201: Pesan.
                Saran: Saran.

            isi/b/01.md:1: catatan LKJ201: Pesan.
                Saran: Saran.

            isi/b/02.md:1: peringatan LKJ201: Pesan. (sudah ditanggapi: Dibulatkan)
                Rumus: a ÷ b.
                Saran: Saran.


            """);
    }

    private static Finding Found(string? laporan, string path, int line, Tingkat tingkat) =>
        new("LKJ201", tingkat, new SourcePosition(path, line), new("Pesan.", "Message."), new("Saran.", "Remedy.")) { Laporan = laporan };
}
