using System.Reflection;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Architecture.Tests;

/// <summary>What an editor writes is shown somewhere: every property of the content's records and of the rule packs is read by what computes or draws.</summary>
public sealed class ContentReadersTests
{
    private const string Product = "Lkjip.Publish.Core/";

    /// <summary>Folders of Core that hold records, or only hand their values on: a reader there, or one that the compiler made, counts if it is read itself.</summary>
    private static readonly string[] HandOn = [.. new[] { "Dasar", "Diagnostics", "Laporan", "Aturan" }.Select(folder => Product + folder)];

    private const string Regulation = "the registry of regulations is what citations of the prose are compared with; the finding tells it";
    private const string LastYear = "last year's report is what this year's figures are compared with";
    private const string Prose = "prose is read by the checks and written by Content, which draws it with the values that Reviu resolves";
    private const string PlanYears = "they tell which year's target is the last of the plan; readers are shown the plan's name, which says them";
    private const string OnlyId = "an id that nothing refers to yet: it is checked to be the only one";

    /// <summary>What only the checks read, or the reader of the files, with the reason why that is enough. All else is computed with or drawn.</summary>
    private static readonly Dictionary<string, string> CheckedOnly = new()
    {
        ["DataPeraturan.Peraturan"] = Regulation,
        ["Peraturan.Jenis"] = Regulation,
        ["Peraturan.Nomor"] = Regulation,
        ["Peraturan.Tahun"] = Regulation,
        ["Peraturan.Tentang"] = Regulation,
        ["Peraturan.Tln"] = Regulation,
        ["Peraturan.Status"] = Regulation,
        ["Peraturan.TahunDicabut"] = Regulation,
        ["Peraturan.DigantiOleh"] = Regulation,
        ["Peraturan.Konfirmasi"] = Regulation,
        ["Peraturan.Sumber"] = "the finding hands it to the page of findings",
        ["DataReviu.Tanggapan"] = "an answer is laid over its finding, which hands it to the page of findings",
        ["BerkasLaporan.Cacat"] = "a file that may not be published stops the build",
        ["ProseParagraph.Butir"] = "counts of lists are held to their items",
        ["ProseParagraph.Rujukan"] = "sentences are held to the tables to which they lead",
        ["KepalaBab.DaftarIsi"] = "what a document's own table of contents prints is held to the headings; the site makes its contents of these",
        ["ProseParagraph.ButirSesudah"] = Prose,
        ["ProseTable.Rows"] = Prose,
        ["IndikatorAnggaran.Id"] = OnlyId,
        ["IndikatorTujuan.Id"] = OnlyId,
        ["Laporan.Sebelumnya"] = LastYear,
        ["LaporanSebelumnya.Anggaran"] = LastYear,
        ["LaporanSebelumnya.Kinerja"] = LastYear,
        ["LaporanSebelumnya.Tahun"] = LastYear,
        ["Opd.Jenis"] = "an inline value, which Reviu looks up",
        ["PeriodeRencana.Awal"] = PlanYears,
        ["PeriodeRencana.Akhir"] = PlanYears,
        ["ProseLink.At"] = Prose,
        ["ProseLink.Target"] = Prose,
        ["ProseReference.Href"] = Prose,
        ["ProseReference.Label"] = Prose,
        ["ProseRun.Rujukan"] = Prose,
        ["ValueExpression.Formats"] = Prose,
    };

    /// <summary>The assemblies of the program but for Lkjip.Publish.Authoring, which only writes content.</summary>
    private static readonly string[] Readers =
        ["Lkjip.Publish.Core", "Lkjip.Publish.Content", "Lkjip.Publish.Rendering", "Lkjip.Publish.Data", "Lkjip.Publish.Pdf", "Lkjip.Publish.Theme.Kota", "lkjip"];

    [Fact]
    public void Every_property_of_the_content_has_a_reader()
    {
        Assembly core = typeof(Laporan).Assembly;
        ILookup<string, string> places = Calls.Places(core.Location);
        Type[] records = [.. core.GetTypes().Where(type => IsRecord(type) && places[NameOf(type)].Any(place => place is Product + "Laporan" or Product + "Aturan"))];
        Call[] calls = [.. Readers.SelectMany(name => Calls.In(Path.Combine(AppContext.BaseDirectory, name + ".dll")))];

        records.Length.ShouldBeGreaterThan(70);
        string[] unread = [.. Unread(records, calls, IsShown)];
        unread.Where(name => !CheckedOnly.ContainsKey(name)).ShouldBeEmpty();
        CheckedOnly.Keys.ShouldBe(unread, ignoreOrder: true);
        Unread(records, calls, _ => true).ShouldBeEmpty();
    }

    [Fact]
    public void A_property_without_a_reader_is_named() =>
        Unread([typeof(Sample)], [.. Calls.In(typeof(Sample).Assembly.Location)], _ => true).ShouldBe(["Sample.Unread"]);

    [Fact]
    public void A_reader_that_nobody_reads_is_none() =>
        Unread([typeof(Sample)], [.. Calls.In(typeof(Sample).Assembly.Location)], place => place != "Lkjip.Publish.Architecture.Tests/").ShouldBe(["Sample.Read", "Sample.Unread"]);

    /// <summary>The properties that no method reads whose place counts.</summary>
    private static IEnumerable<string> Unread(IEnumerable<Type> records, IReadOnlyCollection<Call> calls, Func<string, bool> counts)
    {
        ILookup<string, Call> callers = calls.ToLookup(call => call.Called);
        return
            from type in records
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where property.Name != "EqualityContract" && property.GetMethod is not null
            let name = NameOf(type)
            where !IsRead($"{name}.{property.GetMethod!.Name}", name, callers, counts, [])
            orderby type.Name, property.Name
            select $"{type.Name}.{property.Name}";
    }

    private static bool IsRead(string method, string record, ILookup<string, Call> callers, Func<string, bool> counts, HashSet<string> seen) =>
        seen.Add(method) && callers[method].Where(call => call.Type != record || !IsSynthesized(call.Caller[(record.Length + 1)..])).Any(call =>
            call.Place is null || HandOn.Contains(call.Place) ? IsRead(call.Caller, call.Type, callers, counts, seen) : counts(call.Place));

    /// <summary>True for what computes or draws, and neither checks nor reads files.</summary>
    private static bool IsShown(string place) => place != Product + "Reviu" && !place.StartsWith("Lkjip.Publish.Content/", StringComparison.Ordinal);

    private static bool IsSynthesized(string method) => method is "PrintMembers" or "Equals" or "GetHashCode" or "ToString" or "<Clone>$" or ".ctor" or "op_Equality" or "op_Inequality";

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly) is not null;

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{NameOf(outer)}/{type.Name}" : $"{type.Namespace}.{type.Name}";

    /// <summary>A record of which one property is read, below.</summary>
    private sealed record Sample(string Read, string Unread)
    {
        public static string Reader(Sample sample) => sample.Read;
    }
}
