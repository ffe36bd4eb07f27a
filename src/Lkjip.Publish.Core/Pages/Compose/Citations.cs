using System.Globalization;
using System.Text;

namespace Lkjip.Publish.Core;

/// <summary>Says how a report and its tables are cited. The year is that of the edition shown; no day of access is told, for the text does not change without an edition or a correction.</summary>
/// <param name="laporan">The report.</param>
/// <param name="frame">The site; its address makes the permanent ones.</param>
internal sealed class Citations(Laporan laporan, SiteFrame frame)
{
    private readonly string? year = ReportDates.Of(laporan).Edition?.Day.Year.ToString(CultureInfo.InvariantCulture);

    private string Key => string.Create(CultureInfo.InvariantCulture, $"{laporan.Opd.Slug}-{laporan.Tahun}");

    private string? Version => laporan.Kepala.Versi?.Value is { } version ? $"Versi {version}" : null;

    /// <summary>The report.</summary>
    public CitationView OfReport()
    {
        string? url = frame.Permanent(Addresses.Of(laporan));
        string version = Version is null ? string.Empty : $" ({Version})";
        return new CitationView(
            Apa($"{laporan.Judul}{version}.", url),
            BibTeX("techreport", Key, laporan.Judul, [("institution", laporan.Pemda.Nama), ("type", "LKjIP"), ("note", Version)], url));
    }

    /// <summary>A table or a chart of it.</summary>
    public CitationView Of(DataItemName item)
    {
        string? url = frame.Permanent(item.Address);
        string title = item.Number is null ? item.Caption : $"{item.Number}: {item.Caption}";
        string whole = Version is null ? laporan.Judul : $"{laporan.Judul} ({Version})";
        return new CitationView(
            Apa($"{title} [Kumpulan data]. Dalam {whole}.", url),
            BibTeX("misc", $"{Key}-{item.Id}", title, [("howpublished", $"Dalam {whole}"), ("organization", laporan.Pemda.Nama)], url));
    }

    private string Apa(string what, string? url) =>
        $"{laporan.Opd.Nama}. ({year ?? "t.t."}). {what} {laporan.Pemda.Nama}.{(url is null ? string.Empty : $" {url}")}";

    private string BibTeX(string kind, string key, string title, IEnumerable<(string Name, string? Value)> more, string? url)
    {
        // Twice in braces: a name that is no person's, and capitals that stay.
        IEnumerable<(string Name, string? Value)> fields =
        [
            ("author", $"{{{Escape(laporan.Opd.Nama)}}}"),
            ("title", $"{{{Escape(title)}}}"),
            .. more.Select(field => (field.Name, field.Value is null ? null : Escape(field.Value))),
            ("year", year),
            ("url", url),
            ("language", "indonesian"),
        ];
        return $"@{kind}{{{key},\n{string.Join(",\n", fields.Where(f => f.Value is not null).Select(f => $"  {f.Name} = {{{f.Value}}}"))}\n}}";
    }

    /// <summary>Signs that TeX reads as commands become signs again; a blank that does not break becomes TeX's.</summary>
    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '&' or '%' or '$' or '#' or '_' => $"\\{c}",
                '{' => "\\{",
                '}' => "\\}",
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                FormatAngka.Nbsp => "~",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
