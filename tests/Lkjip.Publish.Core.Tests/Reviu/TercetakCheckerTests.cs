namespace Lkjip.Publish.Core.Tests;

public sealed class TercetakCheckerTests
{
    public static TheoryData<string, decimal, decimal, bool> Numbers => new()
    {
        { "as printed", 86.5230m, 86.52m, true },
        { "half is rounded away from zero", 84.285m, 84.29m, true },
        { "half is not rounded to even", 84.285m, 84.28m, false },
        { "half below zero", -84.285m, -84.29m, true },
        { "one decimal printed", 95.44m, 95.4m, true },
        { "two decimals printed of a whole number", 95m, 95.00m, true },
        { "two decimals printed of another number", 95.004m, 95.01m, false },
        { "no decimals printed", 99.5m, 100m, true },
        { "a small difference", 92.399m, 95.12m, false },
        { "rupiah", 7442011651m, 7442011651m, true },
        { "one rupiah less", 7442011651m, 7442011650m, false },
    };

    [Theory, MemberData(nameof(Numbers))]
    public void Numbers_agree_after_rounding_to_the_printed_decimals(string name, decimal computed, decimal printed, bool expected) =>
        TercetakChecker.Agrees(computed, printed).ShouldBe(expected, name);

    public static TheoryData<string, ComputedCell, NilaiTercetak, bool?> Cells => new()
    {
        { "number", ComputedCell.Number(92.55m), Printed(92.55m), true },
        { "another number", ComputedCell.Number(92.55m), Printed(92.56m), false },
        { "text, regardless of case and blanks", ComputedCell.Text("Program  Penunjang"), Printed("PROGRAM PENUN JANG"), true },
        { "another text", ComputedCell.Text("A"), Printed("B"), false },
        { "text for a number", ComputedCell.Number(100m), Printed("seratus"), false },
        { "number as text", ComputedCell.Number(100m), Printed("100"), true },
        { "amount with its signs", ComputedCell.Number(1_000_000m), Printed("Rp 1.000.000,-"), true },
        { "amount with sen", ComputedCell.Number(1_000_000m), Printed("Rp1.000.000,00"), true },
        { "share with a blank", ComputedCell.Number(50m), Printed("50 %"), true },
        { "number with its unit", ComputedCell.Number(20m), Printed("20 dokumen"), true },
        { "commas between thousands", ComputedCell.Number(6_899_605_174m), Printed("6,899,605,174"), true },
        { "another amount", ComputedCell.Number(1_000_001m), Printed("Rp 1.000.000,-"), false },
        { "number for a text", ComputedCell.Text("100"), Printed(100m), false },
        { "dash for zero", ComputedCell.Number(0m), Printed("-"), true },
        { "long dash for zero", ComputedCell.Number(0m), Printed("–"), true },
        { "nothing for zero", ComputedCell.Number(0m), Printed(""), true },
        { "dash for a number", ComputedCell.Number(5m), Printed("-"), false },
        { "dash for nothing", ComputedCell.Empty, Printed("-"), true },
        { "dash for a category", ComputedCell.Text("A"), Printed("-"), false },
        { "a number where nothing can be computed", ComputedCell.Empty, Printed(5m), null },
        { "the letter of a number with a letter", Cell(new CellPart(80m, "BB")), Printed("bb"), true },
        { "the number of a number with a letter", Cell(new CellPart(80.004m, "BB")), Printed(80.00m), true },
        { "another letter of a number with a letter", Cell(new CellPart(80m, "BB")), Printed("A"), false },
        { "number and letter", Cell(new CellPart(82.154m, "B")), Both("b", 82.15m), true },
        { "number with another letter", Cell(new CellPart(82.154m, "B")), Both("A", 82.15m), false },
        { "letter with another number", Cell(new CellPart(82.154m, "B")), Both("B", 82.16m), false },
        { "number and letter where only the letter is known", Cell(new CellPart(null, "B")), Both("B", 82.15m), false },
        { "number and letter where only the number is known", Cell(new CellPart(82.154m, null)), Both("B", 82.15m), false },
        { "number and letter where nothing can be computed", ComputedCell.Empty, Both("B", 82.15m), null },
        { "a list", Cell(new CellPart(90m, null), new CellPart(null, "A")), Printed(90m, "A"), true },
        { "a list in another order", Cell(new CellPart(90m, null), new CellPart(null, "A")), Printed("A", 90m), false },
        { "a list with a gap", Cell(new CellPart(90m, null), new CellPart(null, null)), Printed(90m, "-"), true },
        { "a list that is too short", Cell(new CellPart(90m, null), new CellPart(null, "A")), Printed(90m), false },
        { "a list that is too long", ComputedCell.Number(90m), Printed(90m, 90m), false },
    };

    [Theory, MemberData(nameof(Cells), DisableDiscoveryEnumeration = true)]
    public void Cells_agree_part_by_part(string name, ComputedCell computed, NilaiTercetak printed, bool? expected) =>
        TercetakChecker.Agrees(computed, printed).ShouldBe(expected, name);

    private static ComputedCell Cell(params CellPart[] parts) => new(parts);

    private static NilaiTercetak Both(string letter, decimal number) => new([new BagianTercetak(number, letter)], Sample.At());

    private static NilaiTercetak Printed(params object[] parts) =>
        new([.. parts.Select(p => p is decimal number ? new BagianTercetak(number, null) : new BagianTercetak(null, (string)p))], Sample.At());
}
