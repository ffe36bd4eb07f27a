namespace Lkjip.Publish.Core.Tests;

public sealed class LinkCheckerTests
{
    public static TheoryData<string, string> Links => new()
    {
        { "#bab", "" },
        { "#babb", "bab.md:3:1 LKJ601 Rujukan '#babb' tidak menunjuk ke apa pun. Maksud Anda '#bab'?" },
        { "https://contoh.go.id/a", "" },
        { "mailto:dinas@contoh.go.id", "" },
        { "tel:+62752", "" },
        { "gambar/peta.png", "" },
        { "gambar/tiada.png", "bab.md:3:1 LKJ602 Berkas 'gambar/tiada.png' tidak ada. Simpan gambar di folder 'gambar' laporan ini, atau perbaiki namanya." },
        { "peta.png", "bab.md:3:1 LKJ602 Berkas 'peta.png' tidak ada. Tulis 'gambar/peta.png'." },
        { "gambar/Peta.PNG", "bab.md:3:1 LKJ602 Berkas 'gambar/Peta.PNG' tidak ada. Tulis 'gambar/peta.png': huruf besar dan kecil harus sama." },
        { "javascript:alert(1)", "bab.md:3:1 LKJ604 Tautan 'javascript:alert(1)' tidak diperbolehkan. Pakai alamat https, http, mailto atau tel, atau rujukan '#id'." },
        { "data:text/html,x", "bab.md:3:1 LKJ604 Tautan 'data:text/html,x' tidak diperbolehkan. Pakai alamat https, http, mailto atau tel, atau rujukan '#id'." },
    };

    [Theory, MemberData(nameof(Links))]
    public void Links_of_prose_and_of_headings_must_lead_somewhere(string target, string finding)
    {
        LinkedProse prose = new(new ProseLink(target, new SourcePosition("bab.md", 3, 1)));

        Found(new ProsePart(prose)).ShouldBe(finding);
        Found(new HeadingPart(2, prose, null, true, new SourcePosition("bab.md", 3, 1))).ShouldBe(finding);
    }

    private static string Found(BagianNaskah part)
    {
        FindingBag findings = new();
        LaporanReviewer.Review(Sample.Laporan(bab: [Sample.Bab("bab", JenisBab.Bab, part)]) with { Gambar = new Dictionary<string, BerkasLaporan> { ["peta.png"] = new(100) } }, [], findings);
        FindingBag links = new();
        links.AddRange(findings.ToSorted().Where(f => f.Kode[3] == '6' && f.Kode != LinkFindings.UnusedFileCode));
        return Dump.Of(links);
    }

    /// <summary>Prose that is nothing but a link.</summary>
    private sealed class LinkedProse(ProseLink link) : IProse
    {
        public IReadOnlyList<ProseParagraph> Paragraphs => [];

        public IReadOnlyList<ProseLink> Links => [link];

        public string ToHtml(IProseBinding binding) => "tautan";

        public string ToText(IProseBinding binding) => "tautan";
    }
}
