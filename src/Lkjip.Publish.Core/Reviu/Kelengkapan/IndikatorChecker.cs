namespace Lkjip.Publish.Core;

/// <summary>Looks for what a regulation asks a report to say about each indicator.</summary>
internal sealed class IndikatorChecker
{
    private readonly ReviuContext context;
    private readonly PaketAturan pack;
    private readonly PhraseFinder words;
    private readonly HashSet<(AturanIndikator Rule, string Indikator)> said = [];
    private readonly HashSet<AturanIndikator> saidOfAll = [];
    private readonly Dictionary<string, SourcePosition> places = [];

    private IndikatorChecker(ReviuContext context, PaketAturan pack)
    {
        this.context = context;
        this.pack = pack;
        words = new PhraseFinder(pack.Indikator.SelectMany((rule, i) => rule.Kata.Select(phrase => (phrase, i))));
    }

    /// <summary>Reports what the chapters about performance do not say about an indicator that has a target.</summary>
    public static void Check(ReviuContext context, PaketAturan pack, IReadOnlyList<TeksBab> chapters, FindingBag findings)
    {
        IndikatorChecker checker = new(context, pack);
        SubbabReader reader = new(context);
        foreach (Subbab section in chapters.SelectMany(reader.Read))
        {
            checker.Note(section);
        }

        var missing = from sasaran in context.Computed.Indikator.Where(i => i.Target is not null).GroupBy(i => i.Sasaran, i => i.Source)
                      from lack in checker.Missing([.. sasaran])
                      group (Sasaran: sasaran.Key, lack.Without) by lack.Rule;
        foreach (var rule in missing)
        {
            // What is usual but asked for by no regulation is said once, of all indicators that lack it.
            IEnumerable<(Sasaran? Sasaran, IReadOnlyList<Indikator> Without)> said = rule.Key.Tingkat is Tingkat.Catatan && rule.Count() > 1
                ? [(null, [.. rule.SelectMany(lack => lack.Without)])]
                : rule.Select(lack => ((Sasaran?)lack.Sasaran, lack.Without));
            findings.AddRange(said.Select(lack => CompletenessFindings.Indikator(
                checker.places.GetValueOrDefault(lack.Without[0].Id, chapters[0].At), pack, rule.Key, lack.Without, lack.Sasaran, chapters[0].Judul)));
        }
    }

    /// <summary>What is not said about a sasaran, with the indicators that lack it: the regulation asks for one analysis of each sasaran. One that is not reported at all is that only.</summary>
    private IEnumerable<(AturanIndikator Rule, IReadOnlyList<Indikator> Without)> Missing(IReadOnlyList<Indikator> indikator)
    {
        AturanIndikator reported = pack.Indikator[0];
        foreach (Indikator one in indikator.Where(i => !IsSaid(reported, i)))
        {
            yield return (reported, [one]);
        }

        Indikator[] analysed = [.. indikator.Where(i => IsSaid(reported, i))];
        foreach (AturanIndikator rule in pack.Indikator.Skip(1))
        {
            Indikator[] without = [.. analysed.Where(i => !IsSaid(rule, i))];
            if (without.Length > 0 && (rule.SetiapIndikator || without.Length == analysed.Length))
            {
                yield return (rule, without);
            }
        }
    }

    private bool IsSaid(AturanIndikator rule, Indikator indikator) => saidOfAll.Contains(rule) || said.Contains((rule, indikator.Id));

    private void Note(Subbab section)
    {
        foreach (string id in section.Tentang)
        {
            places.TryAdd(id, section.At);
        }

        foreach (Uraian one in section.Uraian)
        {
            foreach (AturanIndikator rule in words.In(one.Teks).Select(i => pack.Indikator[i]))
            {
                NoteWords(section, one, rule);
            }

            foreach (Bukti shown in one.Bukti)
            {
                NoteFigures(section, shown);
            }
        }
    }

    /// <summary>
    /// Words count for the indicators that their section is about, and for those that they name. In a section about several sasaran, or about none,
    /// headings and captions count for all that it names, for all indicators where it names none; its paragraphs are general remarks.
    /// </summary>
    private void NoteWords(Subbab section, Uraian one, AturanIndikator rule)
    {
        said.UnionWith(section.Tentang.Concat(one.Indikator).Select(id => (rule, id)));
        if (one.IsJudul && section.Tentang.Count == 0)
        {
            said.UnionWith(section.Disebut.Select(id => (rule, id)));
            if (section.Disebut.Count == 0)
            {
                saidOfAll.Add(rule);
            }
        }
    }

    private void NoteFigures(Subbab section, Bukti shown)
    {
        IEnumerable<string> about = shown.Indikator is { } one ? new[] { one } : section.Tentang;
        foreach (string id in about)
        {
            int end = EndOfPlan(id);
            said.UnionWith(pack.Indikator.Where(rule => rule.Tabel.Any(pattern => shown.Matches(pattern, context.Laporan.Tahun, end))).Select(rule => (rule, id)));
        }
    }

    /// <summary>Last year of the plan: of the government's, else of the indicator's targets; the next year where neither is known.</summary>
    private int EndOfPlan(string id)
    {
        int tahun = context.Laporan.Tahun;
        IReadOnlyDictionary<int, NilaiKinerja> targets = context.Computed.IndikatorById[id].Source.Target;
        return context.Laporan.Pemda.Periode is { } plan && plan.Awal <= tahun && tahun <= plan.Akhir ? plan.Akhir
            : targets.Count > 1 ? targets.Keys.Max()
            : tahun + 1;
    }
}
