using System.Text.RegularExpressions;
using Lkjip.Publish.Authoring;
using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>An example of every code, as the program prints it: from the cases of <c>Sites/</c>, and made here for those that no <c>check</c> can find.</summary>
internal static partial class FindingCatalogue
{
    /// <summary>Begins the catalogue within docs/findings.md.</summary>
    public const string Begin = "<!-- Made by FindingCatalogueTests: tests/approve.sh writes it. -->\n";

    private const string Cetak = "kota/dinas/2024/cetak/";

    private static readonly Sheet Realisasi = new("realisasi.xlsx", "Lembar1", []);

    /// <summary>Findings that need a machine, a browser, a theme or a built site: one of each factory.</summary>
    public static IReadOnlyDictionary<string, Finding> Made { get; } = new Dictionary<string, Finding>
    {
        ["InputFindings.Locked"] = InputFindings.Locked("kota/dinas/2024/data/anggaran.json"),
        ["InputFindings.Forbidden"] = InputFindings.Forbidden("kota/dinas/2024/data/anggaran.json"),
        ["InputFindings.NotPlain"] = InputFindings.NotPlain("kota/dinas/2024/lampiran/sk.pdf"),
        ["PdfFindings.BrowserMissing"] = PdfFindings.BrowserMissing(new BrowserMissingException(
            new("Chrome, Chromium atau Edge tidak ditemukan, sehingga PDF tidak dapat dicetak.", "Chrome, Chromium or Edge was not found, so PDFs cannot be printed."),
            new("Pasang peramban: winget install Google.Chrome. Tanpa peramban, bangun situs dengan --no-pdf.",
                "Install a browser: winget install Google.Chrome. Without a browser, build the site with --no-pdf."),
            "winget install Google.Chrome")),
        ["PdfFindings.TimedOut"] = PdfFindings.TimedOut(Cetak, TimeSpan.FromSeconds(90)),
        ["PdfFindings.Failed"] = PdfFindings.Failed(Cetak, new("bentuk PDF dari peramban tidak dikenal.", "the browser's PDF is of a form that is not known.")),
        ["PdfFindings.NotWritten"] = PdfFindings.NotWritten(Cetak, "lkjip-dinas-2024.pdf", "Disk full."),
        ["PdfFindings.QpdfMissing"] = PdfFindings.QpdfMissing("winget install QPDF.QPDF"),
        ["PdfFindings.MissingFile"] = PdfFindings.MissingFile(Cetak, "/kota/dinas/2024/gambar/rapat.jpg"),
        ["PdfFindings.ForeignRequest"] = PdfFindings.ForeignRequest(Cetak, "https://contoh.id/huruf.woff2"),
        ["PdfFindings.NoPage"] = PdfFindings.NoPage(Cetak, "capaian"),
        ["PdfFindings.UnsettledNumbers"] = PdfFindings.UnsettledNumbers(Cetak),
        ["PdfFindings.UnreadableAttachment"] = PdfFindings.UnreadableAttachment("kota/dinas/2024/lampiran/pk.pdf", "qpdf: pk.pdf: invalid password"),
        ["PdfFindings.TooWide"] = PdfFindings.TooWide(Cetak, "capaian", "https://contoh.id/alamat/yang/sangat/panjang"),
        ["SiteLinkFindings.BrokenLink"] = SiteLinkFindings.BrokenLink("/kota/", "Unduh", "/kota/data.csv", 1),
        ["SiteLinkFindings.BrokenFragment"] = SiteLinkFindings.BrokenFragment("/kota/", "Tabel 3.1", "/kota/dinas/2024/kinerja/#capaian", 2),
        ["SiteLinkFindings.RepeatedId"] = SiteLinkFindings.RepeatedId("/kota/dinas/2024/kinerja/", "capaian"),
        ["SiteLinkFindings.OwnAddress"] = SiteLinkFindings.OwnAddress("/kota/dinas/2024/kinerja/", "2019", "https://lkjip.contoh.id/kota/dinas/2019/", 1),
        ["MachineFindings.ForeignFolder"] = MachineFindings.ForeignFolder("site"),
        ["MachineFindings.BuildInProgress"] = MachineFindings.BuildInProgress("site"),
        ["MachineFindings.CannotReplace"] = MachineFindings.CannotReplace("site", "Permission denied"),
        ["MachineFindings.FileTrouble"] = MachineFindings.FileTrouble(IoReason.Of(new IOException("No space left on device : '/situs/index.html'"))),
        ["MachineFindings.CacheNotWritten"] = MachineFindings.CacheNotWritten(".site.cetakan", "Disk full"),
        ["MachineFindings.NoSearch"] = MachineFindings.NoSearch(new("npm tidak ditemukan", "npm was not found")),
        ["MachineFindings.PortTaken"] = MachineFindings.PortTaken(5080),
        ["MachineFindings.NotReadNow"] = MachineFindings.NotReadNow("kota/dinas/2024/data/anggaran.json", IoReason.Of(new IOException("The process cannot access the file 'anggaran.json' because it is being used by another process."))),
        ["MachineFindings.OutputInContent"] = MachineFindings.OutputInContent("content/site", "content"),
        ["MachineFindings.OutputIsMounted"] = MachineFindings.OutputIsMounted("/srv/situs"),
        ["MachineFindings.BrokenLink"] = MachineFindings.BrokenLink("situs"),
        ["MachineFindings.Fault"] = MachineFindings.Fault(new InvalidOperationException("Arithmetic overflow.")),
        ["SheetFindings.Unreadable"] = SheetFindings.Unreadable(
            "realisasi.xlsx", new("berkas dilindungi kata sandi", "the file is protected by a password"),
            new("Buka di program lembar sebar, hapus kata sandinya, lalu simpan.", "Open it in a spreadsheet program, remove the password and save it.")),
        ["SheetFindings.Columns"] = SheetFindings.Columns(
            Realisasi, 4, new("Kolom pagu tidak ditemukan.", "The column of budget ceilings was not found."),
            new("Sebutkan dengan --kolom pagu=JUDUL atau --kolom pagu=HURUF.", "Name it with --kolom pagu=HEADING or --kolom pagu=LETTER.")),
        ["SheetFindings.Cell"] = SheetFindings.Cell(Realisasi, 7, 3, "12.5x", new("bukan angka", "it is not a number"), new("Perbaiki sel itu, lalu impor lagi.", "Mend that cell and import again.")),
        ["SheetFindings.Ambiguous"] = SheetFindings.Ambiguous(Realisasi, 7, 3, "1.234", 1234, 1.234m),
        ["SheetFindings.Sum"] = SheetFindings.Sum(Realisasi, 6, new("program 1.06.02", "programme 1.06.02"), new("pagu", "budget ceiling"), 1_000_000, 900_000),
        ["SheetFindings.Skipped"] = SheetFindings.Skipped(Realisasi, 9, 0, "1.06.02.2.01 Rehabilitasi", new("induknya tidak ada di atasnya", "its parent does not stand above it")),
        ["SheetFindings.Passed"] = SheetFindings.Passed(Realisasi, 1, 0, "LAPORAN REALISASI ANGGARAN", new("di atas judul kolom", "it stands above the headings")),
        ["SheetFindings.UnknownColumn"] = SheetFindings.UnknownColumn(Realisasi, 4, 6, "Keterangan"),
        ["SheetFindings.Kept"] = SheetFindings.Kept(
            Realisasi, 4, new("Sub kegiatan 1.06.02.2.01.0003 tidak ada di lembar sebar; datanya tetap.", "The sub-activity 1.06.02.2.01.0003 is not in the spreadsheet; its data stay."),
            new("Hapus dari data bila memang tidak ada lagi.", "Delete it from the data if it exists no longer.")),
        ["ThemeFindings.Unknown"] = ThemeFindings.Unknown(new("--theme"), "Kotaa", ["Kota", "Lembaran"]).Finding,
        ["ThemeFindings.NotInstalled"] = ThemeFindings.NotInstalled(new("tema/kami", new("situs.json", 3, 11)), ["Kota", "Lembaran"]).Finding,
        ["ThemeFindings.NoProject"] = ThemeFindings.NoProject("tema/kami", 0).Finding,
        ["ThemeFindings.NoSdk"] = ThemeFindings.NoSdk("tema/kami").Finding,
        ["ThemeFindings.NotBuilt"] = ThemeFindings.NotBuilt(new("tema/kami/Beranda.razor", 4, 2), "CS1002: ; expected.", 2).Finding,
        ["ThemeFindings.NotOne"] = ThemeFindings.NotOne("tema/kami", []).Finding,
        ["ThemeFindings.Incomplete"] = ThemeFindings.Incomplete("tema/kami", new("tidak ada komponen untuk halaman ReportPage.", "there is no component for the page ReportPage.")).Finding,
    };

    /// <summary>The printed findings of all cases: code, and the lines of the finding.</summary>
    public static IEnumerable<(string Code, string Text)> Printed() =>
        SiteCase.Names.Select(name => File.ReadAllText(SiteCase.PathOf(name, "findings.txt")))
            .Concat([Print(Made.Values)])
            .SelectMany(text => text.Split("\n\n"))
            .Select(text => (Match: Head().Match(text), Text: text.Trim('\n')))
            .Where(found => found.Match.Success)
            .Select(found => (found.Match.Groups["code"].Value, found.Text));

    /// <summary>The catalogue as docs/findings.md has it: each example as it is printed, below it what it says in English.</summary>
    public static async Task<string> TextAsync()
    {
        ILookup<string, Finding> findings = (await SiteFindings.AllAsync()).Concat(Made.Values).ToLookup(f => f.Kode);
        IEnumerable<string> entries = Printed()
            .GroupBy(found => found.Code).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Entry(group.Key, [.. group.Select(g => g.Text).Distinct()], [.. findings[group.Key]]));
        return $"{Begin}\n## A catalogue: every code as it is told\n\n{string.Join('\n', entries)}";
    }

    private static string Entry(string code, string[] printed, Finding[] findings)
    {
        string[] shown = Made.Values.Count(f => f.Kode == code) > 1 ? printed : printed[..1];
        IEnumerable<string> english = shown.Select(text => English(findings.FirstOrDefault(f => text.Contains($"{code}: {f.Pesan.Indonesia}", StringComparison.Ordinal)).ShouldNotBeNull(text)));
        return $"### {code}\n\n````text\n{string.Join("\n\n", shown)}\n````\n\nIn English:\n\n````text\n{string.Join("\n\n", english)}\n````\n";
    }

    private static string English(Finding finding)
    {
        TeksTemuan teks = TeksTemuan.Of(Bahasa.En);
        return $"{teks.Kata(finding.Tingkat)} {finding.Kode}: {finding.Pesan.Inggris}\n    {teks.Saran}: {finding.Saran.Inggris}";
    }

    private static string Print(IEnumerable<Finding> findings)
    {
        using StringWriter output = new() { NewLine = "\n" };
        foreach (Finding finding in findings)
        {
            new FindingTextWriter(output, string.Empty, Bahasa.Id).Write([finding]);
        }

        return output.ToString();
    }

    [GeneratedRegex(@"\A\n?(?:\S.*: )?(?:galat|peringatan|catatan) (?<code>LKJ[0-9]{3}): ")]
    private static partial Regex Head();
}
