namespace Lkjip.Publish.Core;

/// <summary>
/// A form in which a report or its tables are taken away. It is declared here, and written by its writer in <c>Data</c>; pages, catalogue, structured data and
/// preview walk over the lists.
/// </summary>
/// <param name="Ending">How the names of its files end: <c>csv</c>, <c>mesin.csv</c>. Two forms of one scope never share it.</param>
/// <param name="MediaType">Such as <c>text/csv</c>.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Scope">What its files hold.</param>
public sealed record TakeawayForm(string Ending, string MediaType, Wording Label, TakeawayScope Scope)
{
    /// <summary>For spreadsheets.</summary>
    public static TakeawayForm Csv { get; } = new("csv", "text/csv", Wording.Of("CSV"), TakeawayScope.Table)
    {
        Use = new(
            "memakai notasi Indonesia (titik koma, koma desimal) untuk lembar sebar",
            "uses Indonesian notation (semicolons, decimal commas) for spreadsheets"),
    };

    /// <summary>For programs.</summary>
    public static TakeawayForm MachineCsv { get; } = new("mesin.csv", "text/csv", new("CSV untuk program", "CSV for programs"), TakeawayScope.Table)
    {
        Use = new(
            "memakai koma, titik desimal dan kunci kolom tetap",
            "uses commas, decimal points and fixed column keys"),
    };

    /// <summary>With all that is known.</summary>
    public static TakeawayForm Json { get; } = new("json", "application/json", Wording.Of("JSON"), TakeawayScope.Table)
    {
        Use = new(
            "memuat semuanya, juga rumus dan angka tercetak yang berbeda dari hasil perhitungan",
            "holds everything, including formulas and printed figures that differ from the computed ones"),
    };

    /// <summary>The official document.</summary>
    public static TakeawayForm Pdf { get; } = new("pdf", "application/pdf", Wording.Of("PDF"), TakeawayScope.Report) { CatalogLabel = "PDF resmi" };

    /// <summary>The workbook.</summary>
    public static TakeawayForm Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Wording.Of("XLSX"), TakeawayScope.Tables) { LinkType = null };

    /// <summary>What the checks found.</summary>
    public static TakeawayForm Findings { get; } = new("pemeriksaan.csv", "text/csv", new("catatan pemeriksaan (CSV)", "notes of the checks (CSV)"), TakeawayScope.Findings) { CatalogLabel = "Catatan pemeriksaan (CSV)" };

    /// <summary>All forms, in the order in which they are offered.</summary>
    public static IReadOnlyList<TakeawayForm> All { get; } = [Csv, MachineCsv, Json, Pdf, Xlsx, Findings];

    /// <summary>The forms of a table.</summary>
    public static IReadOnlyList<TakeawayForm> OfTable { get; } = [.. All.Where(form => form.Scope is TakeawayScope.Table)];

    /// <summary>The forms of a report as a whole.</summary>
    public static IReadOnlyList<TakeawayForm> OfReport { get; } = [.. All.Where(form => form.Scope is not TakeawayScope.Table)];

    /// <summary>What sets it apart from the other forms of a table, after its label; nothing for forms of a report.</summary>
    public Wording Use { get; init; } = Wording.None;

    /// <summary>What the catalogue, which is Indonesian, calls it.</summary>
    public string CatalogLabel { get; init; } = Label.Indonesia;

    /// <summary>The media type as links tell it; null where they tell none.</summary>
    public string? LinkType { get; init; } = MediaType;
}
