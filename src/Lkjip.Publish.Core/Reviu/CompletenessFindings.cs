namespace Lkjip.Publish.Core;

/// <summary>Findings about what a regulation asks for and a report does not have (4xx). The rule says how serious each is; none is a <see cref="Tingkat.Galat"/>.</summary>
internal static class CompletenessFindings
{
    /// <summary>The parts that are usual but not asked for, as a finding names them.</summary>
    internal const string Usual = "lazim";

    /// <summary>A part is missing.</summary>
    /// <param name="at">The chapter in which it belongs, else <c>laporan.md</c>.</param>
    /// <param name="pack">The regulation.</param>
    /// <param name="rule">The part.</param>
    /// <param name="chapter">Title of the chapter in which it belongs; null for the report as a whole.</param>
    public static Finding Part(SourcePosition at, PaketAturan pack, AturanBagian rule, string? chapter) => Of(
        "LKJ401",
        rule.Tingkat,
        at,
        new($"{(chapter is null ? "Laporan" : $"Bab '{chapter}'")} tidak memuat {(rule.Bab ? $"bab {rule.Nama.Indonesia}" : rule.Nama.Indonesia)}",
            $"{(chapter is null ? "The report" : $"The chapter '{chapter}'")} does not contain {(rule.Bab ? $"the chapter {rule.Nama.Inggris}" : rule.Nama.Inggris)}"),
        pack,
        rule.Rujukan,
        rule.Saran) with
    { Tempat = new Tempat.Part(rule.Id) };

    /// <summary>Several parts are missing that the regulation does not ask for: said once, for a report may well do without them. A <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="folder">Folder of the report.</param>
    /// <param name="pack">The regulation.</param>
    /// <param name="rules">The parts, two at least.</param>
    public static Finding UsualParts(string folder, PaketAturan pack, IReadOnlyList<AturanBagian> rules)
    {
        string indonesia = string.Join("; ", rules.Select(rule => $"{(rule.Bab ? "bab " : string.Empty)}{rule.Nama.Indonesia} ({rule.Rujukan.Indonesia})"));
        string inggris = string.Join("; ", rules.Select(rule => $"{(rule.Bab ? "the chapter " : string.Empty)}{rule.Nama.Inggris} ({rule.Rujukan.Inggris})"));
        return new("LKJ401", Tingkat.Catatan, new SourcePosition($"{folder}/laporan.md"),
            new($"Laporan tidak memuat {rules.Count} bagian yang lazim tetapi tidak diminta {pack.Peraturan}: {indonesia}.",
                $"The report does not contain {rules.Count} parts that are usual but not asked for by {pack.Peraturan}: {inggris}."),
            Remedy.Of(new(string.Join("; ", rules.Select(rule => Deed(rule.Saran.Indonesia))), string.Join("; ", rules.Select(rule => Deed(rule.Saran.Inggris)))), Lacking))
        { Tempat = new Tempat.Part(Usual) };
    }

    /// <summary>A chapter is there but has no text.</summary>
    /// <param name="at">The chapter.</param>
    /// <param name="pack">The regulation.</param>
    /// <param name="rule">The part.</param>
    /// <param name="words">How many words it has.</param>
    public static Finding Empty(SourcePosition at, PaketAturan pack, AturanBagian rule, int words) =>
        Of("LKJ401", rule.Tingkat, at,
            new($"Bab {rule.Nama.Indonesia} ada, tetapi isinya hanya {words} kata", $"The chapter {rule.Nama.Inggris} is there, but holds only {words} words"),
            pack, rule.Rujukan, rule.Saran) with
        { Tempat = new Tempat.Part(rule.Id) };

    /// <summary>Something is not said about one or more indicators.</summary>
    /// <param name="at">Where the first indicator is written about, else the chapter.</param>
    /// <param name="pack">The regulation.</param>
    /// <param name="rule">What is not said.</param>
    /// <param name="without">The indicators, one at least.</param>
    /// <param name="sasaran">Their sasaran; null where they have several.</param>
    /// <param name="chapter">Title of the chapter.</param>
    public static Finding Indikator(SourcePosition at, PaketAturan pack, AturanIndikator rule, IReadOnlyList<Indikator> without, Sasaran? sasaran, string chapter)
    {
        Wording about = About(string.Join(", ", without.Select(one => $"'{one.Nama}'")), without.Count, sasaran);
        return Of(CodeOf(rule.Aspek), rule.Tingkat, at,
            new($"Bab '{chapter}' tidak memuat {rule.Nama.Indonesia} untuk {about.Indonesia}",
                $"The chapter '{chapter}' does not contain {rule.Nama.Inggris} for {about.Inggris}"),
            pack, rule.Rujukan, rule.Saran) with
        { Tempat = new Tempat.Indikator(without[0].Id) };
    }

    /// <summary>A document was signed after the day by which the regulation wants it. A <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="at">Where the date stands.</param>
    /// <param name="pack">The regulation.</param>
    /// <param name="rule">The deadline.</param>
    /// <param name="signed">The date as written.</param>
    /// <param name="tahun">The report's year.</param>
    public static Finding Late(SourcePosition at, PaketAturan pack, AturanWaktu rule, string signed, int tahun)
    {
        string last = FormatTanggal.Panjang(rule.LastDay(tahun));
        return Of("LKJ412", Tingkat.Catatan, at,
            new($"{rule.Nama.Indonesia} ditandatangani {signed}, sesudah {last}: {rule.Batas.Indonesia}",
                $"{rule.Nama.Inggris} was signed in or on {signed}, after {last}: {rule.Batas.Inggris}"),
            pack, rule.Rujukan, rule.Saran, new("biarkan, dan sampaikan yang berikutnya lebih awal", "leave it, and hand the next one in earlier"));
    }

    private static Wording Lacking => new(
        "biarkan; kekurangannya tercatat di sini dan dapat dipenuhi dalam laporan berikutnya", "leave it; what is missing is recorded here and can be added in the next report");

    private static Wording About(string names, int count, Sasaran? sasaran) =>
        count == 1 ? new($"indikator {names}", $"the indicator {names}")
        : sasaran is null ? new($"indikator {names}", $"the indicators {names}")
        : new($"sasaran '{sasaran.Nama}' (indikator {names})", $"the objective '{sasaran.Nama}' (indicators {names})");

    private static Finding Of(string code, Tingkat tingkat, SourcePosition at, Wording what, PaketAturan pack, Wording rujukan, Wording saran, Wording? signed = null) =>
        new(code, tingkat, at,
            new($"{what.Indonesia} ({pack.Peraturan}: {rujukan.Indonesia}).", $"{what.Inggris} ({pack.Peraturan}: {rujukan.Inggris})."),
            Remedy.Of(new(Deed(saran.Indonesia), Deed(saran.Inggris)), signed ?? Lacking));

    /// <summary>A sentence of a rule as what to do in a draft.</summary>
    private static string Deed(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');

    private static string CodeOf(AspekKinerja aspek) => aspek switch
    {
        AspekKinerja.TargetRealisasi => "LKJ402",
        AspekKinerja.TahunSebelumnya => "LKJ403",
        AspekKinerja.TargetMenengah => "LKJ404",
        AspekKinerja.Standar => "LKJ405",
        AspekKinerja.Penyebab => "LKJ406",
        AspekKinerja.Solusi => "LKJ407",
        AspekKinerja.Efisiensi => "LKJ408",
        AspekKinerja.Program => "LKJ409",
        _ => throw new ArgumentOutOfRangeException(nameof(aspek)),
    };
}
