namespace Lkjip.Publish.Core;

/// <summary>Addresses within the site; docs/architecture.md promises that they stay.</summary>
public static class Addresses
{
    /// <summary>First parts of addresses that the site itself uses: no local government can have one of them.</summary>
    public static readonly IReadOnlySet<string> Taken = new HashSet<string>(StringComparer.Ordinal)
    {
        "aksesibilitas", "aset", "banding", "cari", "data", "glosarium", "pagefind", "ralat", "tahun", "tentang",
    };

    /// <summary>Names within the address of a report, or ids of its print edition, that its pages and files use besides the chapters: no chapter can have one of them.</summary>
    public static readonly IReadOnlySet<string> TakenInReport = new HashSet<string>(StringComparer.Ordinal)
    {
        "asal", "cetak", "data", "edisi", "kartu", "pemeriksaan", "reviu", "sematkan", OutlineIds.Ringkasan, OutlineIds.Ralat,
    };

    /// <summary>The portal's home page.</summary>
    public const string Home = "/";

    /// <summary>The search page.</summary>
    public const string Search = "/cari/";

    /// <summary>All data of the portal.</summary>
    public const string Data = "/data/";

    /// <summary>The catalogue of the data, for open-data portals.</summary>
    public const string Catalog = "/data/catalog.jsonld";

    /// <summary>The schema of the JSON of tables.</summary>
    public const string TableSchema = "/data/skema/tabel.schema.json";

    /// <summary>All corrections of all reports.</summary>
    public const string AllRalat = "/ralat/";

    /// <summary>Comparisons.</summary>
    public const string Banding = "/banding/";

    /// <summary>What the portal is.</summary>
    public const string About = "/tentang/";

    /// <summary>The accessibility statement.</summary>
    public const string Accessibility = "/aksesibilitas/";

    /// <summary>Terms and abbreviations.</summary>
    public const string Glossary = "/glosarium/";

    /// <summary>The list of all reports for programs.</summary>
    public const string ReportList = "/data/laporan.json";

    /// <summary>The schema of the JSON that sums a report up.</summary>
    public const string SummarySchema = "/data/skema/ringkasan.schema.json";

    /// <summary>The feed of reports and corrections.</summary>
    public const string Feed = "/feed.xml";

    /// <summary>Page of a pemda.</summary>
    public static string Of(Pemda pemda) => $"/{pemda.Slug}/";

    /// <summary>Page of an OPD.</summary>
    public static string Of(Pemda pemda, Opd opd) => $"/{pemda.Slug}/{opd.Slug}/";

    /// <summary>Page of an indicator of an OPD, over all years.</summary>
    public static string OfIndikator(Pemda pemda, Opd opd, string id) => $"{Of(pemda, opd)}indikator/{id}/";

    /// <summary>Page of a report.</summary>
    public static string Of(Laporan laporan) => $"/{laporan.Id}/";

    /// <summary>Page of a chapter.</summary>
    public static string Of(Laporan laporan, Bab bab) => $"/{laporan.Id}/{bab.Slug}/";

    /// <summary>The print edition of a report.</summary>
    public static string Print(Laporan laporan) => Print(laporan.Id);

    /// <summary>The print edition of a report that is known by its id, <c>pemda/opd/tahun</c>.</summary>
    public static string Print(string laporan) => $"/{laporan}/cetak/";

    /// <summary>The findings in a report.</summary>
    public static string Pemeriksaan(Laporan laporan) => $"/{laporan.Id}/pemeriksaan/";

    /// <summary>Where the findings stood before; leads on.</summary>
    public static string PemeriksaanLama(Laporan laporan) => $"/{laporan.Id}/reviu/";

    /// <summary>What was corrected in a report after publishing.</summary>
    public static string Ralat(Laporan laporan) => $"{Of(laporan)}#{OutlineIds.Ralat}";

    /// <summary>Page that says how the figures of a table were computed.</summary>
    public static string Provenance(Laporan laporan, string table) => $"/{laporan.Id}/asal/{table}/";

    /// <summary>A file that holds a report as a whole, or all its tables.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="ending">How its name ends: <c>pdf</c>, <c>xlsx</c>.</param>
    public static string ReportFile(Laporan laporan, string ending) => $"/{laporan.Id}/lkjip-{laporan.Opd.Slug}-{laporan.Tahun}.{ending}";

    /// <summary>The official PDF of a report.</summary>
    public static string Pdf(Laporan laporan) => ReportFile(laporan, "pdf");

    /// <summary>The picture for links to a report.</summary>
    public static string Picture(Laporan laporan) => ReportFile(laporan, "png");

    /// <summary>Where the card that the picture is drawn from would stand; it is not published.</summary>
    /// <param name="laporan">Id of the report.</param>
    public static string Card(string laporan) => $"/{laporan}/kartu/";

    /// <summary>A file that is bound into a report; its name may hold blanks and signs, which the address escapes.</summary>
    public static string Attachment(Laporan laporan, string name) => $"/{laporan.Id}/lampiran/{Uri.EscapeDataString(name)}";

    /// <summary>The data of a report.</summary>
    /// <param name="laporan">Its id, <c>pemda/opd/tahun</c>.</param>
    public static string DataOf(string laporan) => $"/{laporan}/data/";

    /// <summary>A file with the data of a table.</summary>
    /// <param name="laporan">Id of the report.</param>
    /// <param name="table">Id of the table or chart.</param>
    /// <param name="ending">How its name ends: <c>csv</c>, <c>mesin.csv</c> or <c>json</c>.</param>
    public static string TableData(string laporan, string table, string ending) => $"/{laporan}/data/{table}.{ending}";

    /// <summary>A table alone, to be shown within pages of others.</summary>
    public static string Embed(string laporan, string table) => $"/{laporan}/sematkan/{table}/";

    /// <summary>How a report and its tables are cited, for BibTeX.</summary>
    public static string Citations(Laporan laporan) => $"/{laporan.Id}/kutipan.bib";

    /// <summary>An earlier edition of a report; its name may hold blanks and signs, which the address escapes.</summary>
    public static string Edition(Laporan laporan, string name) => $"/{laporan.Id}/edisi/{Uri.EscapeDataString(name)}";

    /// <summary>The coat of arms of a pemda; null where it has none.</summary>
    public static string? Logo(Pemda pemda) => pemda.Logo is { } file ? $"/{pemda.Slug}/{file.Value}" : null;

    /// <summary>Two years of an OPD side by side.</summary>
    /// <param name="pemda">Its local government.</param>
    /// <param name="opd">The OPD.</param>
    /// <param name="from">The earlier year.</param>
    /// <param name="to">The later year.</param>
    public static string Compare(Pemda pemda, Opd opd, int from, int to) => $"{Banding}{pemda.Slug}/{opd.Slug}/{from}-{to}/";

    /// <summary>The OPD of a local government side by side.</summary>
    public static string Compare(Pemda pemda, int tahun) => $"{Banding}{pemda.Slug}/{tahun}/";

    /// <summary>A report in figures, for programs.</summary>
    /// <param name="laporan">Its id, <c>pemda/opd/tahun</c>.</param>
    public static string Summary(string laporan) => $"/{laporan}/ringkasan.json";

    /// <summary>Page of a year.</summary>
    public static string OfYear(int tahun) => $"/tahun/{tahun}/";

    /// <summary>The file that a web server sends for an address, without the leading slash: a folder's is its <c>index.html</c>.</summary>
    public static string File(string address) =>
        address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];

    /// <summary>The address <paramref name="target"/> as a page at <paramref name="from"/> must write it.</summary>
    /// <param name="from">Begins with <c>/</c>.</param>
    /// <param name="target">Begins with <c>/</c>; may end with a fragment.</param>
    /// <returns>A relative address; <c>./</c> for the page's own folder; only the fragment where the target is on the same page.</returns>
    public static string Relative(string from, string target)
    {
        int fragment = target.IndexOf('#', StringComparison.Ordinal);
        string path = fragment < 0 ? target : target[..fragment];
        if (path == from && fragment >= 0)
        {
            return target[fragment..];
        }

        string folder = from[..(from.LastIndexOf('/') + 1)];
        int shared = 0;
        for (int i = 0; i < folder.Length && i < path.Length && folder[i] == path[i]; i++)
        {
            if (folder[i] == '/')
            {
                shared = i + 1;
            }
        }

        int ups = folder.AsSpan(shared).Count('/');
        string relative = string.Concat(Enumerable.Repeat("../", ups)) + target[shared..];
        return relative.Length == 0 || relative[0] == '#' ? "./" + relative : relative;
    }
}
