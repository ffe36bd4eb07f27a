namespace Lkjip.Publish.Core;

/// <summary>The content of <c>content/situs.json</c>: the portal.</summary>
public sealed record Situs
{
    /// <summary>Name of the portal.</summary>
    public required string Nama { get; init; }

    /// <summary>One or two sentences for the home page.</summary>
    public string? Keterangan { get; init; }

    /// <summary>The language in which the site speaks; reports stay Indonesian. <c>--lang</c> overrides it.</summary>
    public Bahasa Bahasa { get; init; }

    /// <summary>Address at which the site is published, with scheme; used for permanent addresses. <c>--base-url</c> overrides it.</summary>
    public string? AlamatDasar { get; init; }

    /// <summary>Who answers for the portal.</summary>
    public Kontak? Kontak { get; init; }

    /// <summary>The licence of the data; null where the publisher has not stated one, which the pages then say.</summary>
    public Lisensi? Lisensi { get; init; }

    /// <summary>Name of a theme, or its folder counted from the content folder; <c>--theme</c> overrides it, and without both Kota draws the site.</summary>
    public Sourced<string>? Tema { get; init; }

    /// <summary>Colours and type of the portal's pages, and of each pemda that sets none itself.</summary>
    public Tampilan? Tampilan { get; init; }

    /// <summary>Pemda shown first, by folder name; the others follow by name.</summary>
    public IReadOnlyList<Sourced<string>> Pemda { get; init; } = [];

    /// <summary>Words of one meaning, for the search.</summary>
    public IReadOnlyList<Sinonim> Sinonim { get; init; } = [];

    /// <summary>Abbreviations explained everywhere in the text: short form → meaning. A report may add its own.</summary>
    public IReadOnlyDictionary<string, string> Singkatan { get; init; } = new Dictionary<string, string>();

    /// <summary>Terms for the glossary: term → meaning in plain words. They go before those that come with the program.</summary>
    public IReadOnlyDictionary<string, string> Istilah { get; init; } = new Dictionary<string, string>();
}
