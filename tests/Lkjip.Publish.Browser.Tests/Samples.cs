using Lkjip.Publish.Core;

namespace Lkjip.Publish.Browser.Tests;

/// <summary>One page of each type, in the repository's own content: the one that is hardest to get right.</summary>
public static class Samples
{
    /// <summary>An address that no page has.</summary>
    public const string Unknown = "/tidak-ada/di-sini/";

    /// <summary>Where a report of many tables stands.</summary>
    public const string Report = "/payakumbuh/kecamatan-payakumbuh-selatan/2024/";

    private static readonly Dictionary<Type, string> Addresses = new()
    {
        [typeof(HomePage)] = "/",
        [typeof(PemdaPage)] = "/payakumbuh/",
        [typeof(OpdPage)] = "/payakumbuh/dinas-sosial/",
        [typeof(YearPage)] = "/tahun/2024/",
        [typeof(IndikatorPage)] = "/jambi/kecamatan-paal-merah/indikator/ikm-kecamatan/",
        [typeof(ReportPage)] = Report,
        [typeof(ChapterPage)] = Report + "akuntabilitas-kinerja/",
        [typeof(ReviuPage)] = Report + "pemeriksaan/",
        [typeof(ProvenancePage)] = "/medan/kecamatan-medan-amplas/2023/asal/realisasi-kegiatan/",
        [typeof(PrintPage)] = Report + "cetak/",
        [typeof(EmbedPage)] = "/jambi/kecamatan-paal-merah/2021/sematkan/capaian-iku/",
        [typeof(ReportDataPage)] = Report + "data/",
        [typeof(SearchPage)] = "/cari/",
        [typeof(BandingListPage)] = "/banding/",
        [typeof(BandingPage)] = "/banding/payakumbuh/2024/",
        [typeof(TentangPage)] = "/tentang/",
        [typeof(AksesibilitasPage)] = "/aksesibilitas/",
        [typeof(GlosariumPage)] = "/glosarium/",
        [typeof(DataPage)] = "/data/",
        [typeof(AllRalatPage)] = "/ralat/",
        [typeof(NotFoundPage)] = Unknown,
    };

    /// <summary>Types without a page in the content, with the test that opens one.</summary>
    private static readonly Dictionary<Type, string> Elsewhere = new()
    {
        [typeof(CardPage)] = "PictureTests: it is drawn into a picture and not published",
        [typeof(RedirectPage)] = "ListScriptTests.An_old_address_leads_to_the_new_one",
    };

    /// <summary>Every type of page.</summary>
    public static IEnumerable<Type> Types => typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract);

    /// <summary>Types of which a sample is listed.</summary>
    public static IEnumerable<Type> Listed => Addresses.Keys.Concat(Elsewhere.Keys);

    /// <summary>The samples.</summary>
    public static TheoryData<string> All => [.. Addresses.Values];

    /// <summary>Those that are read on a screen, within the site: neither print editions nor tables within pages of others.</summary>
    public static TheoryData<string> OnScreen => [.. Addresses.Where(sample => sample.Key != typeof(PrintPage) && sample.Key != typeof(EmbedPage)).Select(sample => sample.Value)];

    /// <summary>Those that are made for screens of any width.</summary>
    public static TheoryData<string> OfAnyWidth => [.. Addresses.Where(sample => sample.Key != typeof(PrintPage)).Select(sample => sample.Value)];
}
