namespace Lkjip.Publish.Authoring;

/// <summary>Names made from the names of folders, for an editor to correct.</summary>
public static class SlugNames
{
    private static readonly string[] Small = ["dan", "di", "ke", "dari", "untuk"];

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["dinsos"] = "Dinas Sosial",
        ["disdik"] = "Dinas Pendidikan",
        ["dinkes"] = "Dinas Kesehatan",
        ["disdukcapil"] = "Dinas Kependudukan dan Pencatatan Sipil",
        ["dukcapil"] = "Kependudukan dan Pencatatan Sipil",
        ["kab"] = "Kabupaten",
        ["kec"] = "Kecamatan",
        ["prov"] = "Provinsi",
    };

    private static readonly HashSet<string> Capitals = ["rsud", "dprd", "dki", "diy", "kb", "pmd", "ptsp", "upt", "puprt", "pupr"];

    /// <summary>A name in title case: <c>dinas-sosial</c> is "Dinas Sosial".</summary>
    public static string NameOf(string slug) => string.Join(' ', slug.Split('-').Select((word, i) =>
        Short.TryGetValue(word, out string? full) ? full
        : Capitals.Contains(word) ? word.ToUpperInvariant()
        : i > 0 && Small.Contains(word) ? word
        : char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Kind and name of a local government; a folder without a kind in its name is taken for a city.</summary>
    public static (string Jenis, string Nama) Pemda(string slug)
    {
        string first = slug.Split('-')[0];
        string name = NameOf(slug);
        return first switch
        {
            "kota" => ("kota", name),
            "kab" or "kabupaten" => ("kabupaten", name),
            "prov" or "provinsi" => ("provinsi", name),
            _ => ("kota", "Kota " + name),
        };
    }

    /// <summary>Kind of a unit: the first word of its name.</summary>
    public static string JenisOpd(string slug) => NameOf(slug).Split(' ')[0];
}
