using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Lkjip.Publish.Core.Tests;

/// <summary>What holds for the review of any report; the same random reports on every run.</summary>
public sealed class ReviuPropertyTests
{
    private static readonly string[] CellCodes = ["LKJ201", "LKJ203", "LKJ301"];

    private static readonly string[] Paths =
        ["anggaran.pagu", "anggaran.realisasi", "anggaran.persen", "anggaran.p1.sisa", "kinerja.i1.realisasi", "kinerja.i1.capaian", "skm.ikm.jumlah-nrr", "skm.ikm.u1.nrr"];

    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(60)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed: 53, gamma: 2015), FSharpOption<int>.None)));

    [Fact]
    public void A_consistent_report_contradicts_itself_nowhere() => Check.One(Config, Prop.ForAll(Arb.From(Reports), report =>
        Contradictions(report.Laporan).ShouldBeEmpty()));

    [Fact]
    public void One_wrong_printed_figure_is_the_one_finding() => Check.One(Config, Prop.ForAll(Arb.From(WrongPrints), wrong =>
    {
        (string table, ComputedRow row, ComputedColumn column, decimal printed) = (wrong.Cell.Table.Block.Id, wrong.Cell.Row, wrong.Cell.Column, wrong.Cell.Printed);

        Finding finding = CellFindings(PrintedCopy.With(wrong.Laporan, table, row.Key, column.Key, Next(printed, wrong.Up))).ShouldHaveSingleItem();

        finding.Kode.ShouldBe(column.Rumus is null || row.ProvenanceOf(column.Key) is null ? "LKJ301" : "LKJ201");
        finding.Tempat.ShouldBe(new Tempat.Cell(table, row.Key, column.Key));
    }));

    [Fact]
    public void One_wrong_figure_of_the_prose_is_the_one_finding() => Check.One(Config, Prop.ForAll(Arb.From(ProseFigures), figure =>
    {
        FigureLookup figures = new(ComputedLaporan.From(figure.Laporan), new Dictionary<string, ComputedTable>());
        Figure computed = figures.Find(Sample.Value(figure.Path), new FindingBag())!;
        decimal right = PrintedCopy.Print(computed.Angka!.Value, figure.Decimals);

        Contradictions(Saying(figure, right)).ShouldBeEmpty();
        Finding finding = Contradictions(Saying(figure, Next(right, figure.Up))).ShouldHaveSingleItem();

        finding.Kode.ShouldBe(computed.Rumus is null ? "LKJ302" : "LKJ202");
        finding.Tempat.ShouldBe(new Tempat.Value(figure.Path));
    }));

    [Fact]
    public void One_wrong_input_is_found_at_every_printed_figure_that_it_makes_another() => Check.One(Config, Prop.ForAll(Arb.From(WrongInputs), wrong =>
    {
        Laporan changed = wrong.Change.Apply(wrong.Laporan);

        string[] found = [.. CellFindings(changed).Select(f => $"{f.Tempat?.Id}: {f.Tempat?.Detail}").Order(StringComparer.Ordinal)];

        found.ShouldBe(Wrong(changed).Order(StringComparer.Ordinal));
    }));

    [Fact]
    public void One_rupiah_spent_more_is_found_at_its_sub_kegiatan_at_all_above_it_and_in_the_total() => Check.One(Config, Prop.ForAll(Arb.From(Reports), report =>
    {
        NodeAnggaran program = report.Laporan.Anggaran!.Program[^1];
        NodeAnggaran kegiatan = program.Kegiatan[^1];
        NodeAnggaran leaf = kegiatan.SubKegiatan[^1];
        Laporan changed = InputChange.Node("realisasi", leaf.Id, InputChange.Spend).Apply(report.Laporan);

        string[] rows = [.. CellFindings(changed).Select(f => f.Tempat).OfType<Tempat.Cell>().Where(c => c.Block == ConsistentReport.RealisasiId && c.Column == "realisasi").Select(c => c.Row)];

        rows.ShouldBe([program.Id, kegiatan.Id, leaf.Id, "jumlah"], ignoreOrder: true);
    }));

    private static Gen<Report> Reports { get; } = ConsistentReport.Gen.Select(laporan => new Report(laporan));

    private static Gen<WrongPrint> WrongPrints { get; } =
        from laporan in ConsistentReport.Gen
        from cell in Gen.Elements(PrintedCopy.Numbers(laporan).ToArray())
        from up in Gen.Elements(true, false)
        let computed = cell.Row.CellOf(cell.Column.Key)!
        where !PrintedCopy.MayPrint(computed, computed.Parts[0].Angka!.Value, Next(cell.Printed, up))
        select new WrongPrint(laporan, cell, up);

    private static Gen<ProseFigure> ProseFigures { get; } =
        from laporan in ConsistentReport.Gen
        from path in Gen.Elements(Paths)
        from decimals in Gen.Choose(0, 4)
        from up in Gen.Elements(true, false)
        select new ProseFigure(laporan, path, decimals, up);

    private static Gen<WrongInput> WrongInputs { get; } =
        from laporan in ConsistentReport.Gen
        from change in Gen.Elements(InputChange.Of(laporan).ToArray())
        select new WrongInput(laporan, change);

    private static IReadOnlyList<Finding> Review(Laporan laporan)
    {
        FindingBag findings = new();
        LaporanChecker.Check(laporan, findings);
        findings.ToSorted().ShouldBeEmpty();
        LaporanReviewer.Review(laporan, [], findings);
        return findings.ToSorted();
    }

    /// <summary>Questions about what is hard to believe (35x) are none: figures made at random are.</summary>
    private static IEnumerable<Finding> Contradictions(Laporan laporan) => Review(laporan).Where(f => f.Kode[3] is '2' or '3' && !f.Kode.StartsWith("LKJ35", StringComparison.Ordinal) && f.Kode != "LKJ380");

    private static IEnumerable<Finding> CellFindings(Laporan laporan) => Review(laporan).Where(f => CellCodes.Contains(f.Kode));

    /// <summary>A chapter more, in which the prose tells a figure.</summary>
    private static Laporan Saying(ProseFigure figure, decimal printed) => figure.Laporan with
    {
        Bab = [.. figure.Laporan.Bab, Sample.Bab("teks", JenisBab.Bab, new ProsePart(new ValueProse(Sample.Value(figure.Path, tercetak: FormatAngka.Angka(printed, printed.Scale)))))],
    };

    /// <summary>The number that differs by one in the last printed decimal.</summary>
    private static decimal Next(decimal printed, bool up) => printed + ((up ? 1 : -1) * new decimal(1, 0, 0, false, printed.Scale));

    /// <summary>The printed cells that are not what the data now give, told without the program's own comparison.</summary>
    private static IEnumerable<string> Wrong(Laporan laporan) =>
        from table in PrintedCopy.Tables(laporan)
        from row in table.Rows
        from column in table.Columns
        let printed = PrintedCopy.PrintedOf(laporan, table, row, column)
        where printed is not null
        let cell = row.CellOf(column.Key)
        let now = cell.Parts.Zip(printed.Bagian, (part, official) =>
            part.Angka is { } number ? official.Angka is { } was && PrintedCopy.MayPrint(cell, number, was) : part.Teks == official.Teks)
        where now.Contains(false)
        select $"{table.Block.Id.Value}: {row.Key}/{column.Key}";

    private sealed record Report(Laporan Laporan)
    {
        public override string ToString() => Figures(Laporan);
    }

    private sealed record WrongPrint(Laporan Laporan, (ComputedTable Table, ComputedRow Row, ComputedColumn Column, decimal Printed) Cell, bool Up)
    {
        public override string ToString() => $"{Cell.Table.Block.Id}: {Cell.Row.Key}/{Cell.Column.Key} {Cell.Printed} {(Up ? "up" : "down")}\n{Figures(Laporan)}";
    }

    private sealed record ProseFigure(Laporan Laporan, string Path, int Decimals, bool Up)
    {
        public override string ToString() => FormattableString.Invariant($"{Path}, {Decimals} decimals, {(Up ? "up" : "down")}\n{Figures(Laporan)}");
    }

    private sealed record WrongInput(Laporan Laporan, InputChange Change)
    {
        public override string ToString() => $"{Change}\n{Figures(Laporan)}";
    }

    private static string Figures(Laporan laporan) =>
        string.Join('\n', PrintedCopy.Numbers(laporan).Select(n => FormattableString.Invariant($"{n.Table.Block.Id}: {n.Row.Key}/{n.Column.Key} {n.Printed}")));
}
