using System.Text;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class CellNamesTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "counts from 1", "/ID (node00000017)", "/ID (node00000001)" },
        { "keeps the order", "(node00000300) (node00000020)", "(node00000002) (node00000001)" },
        { "one cell, one name", "(node00000007) (node00000007)", "(node00000001) (node00000001)" },
        { "escaped text", @"(\(node00000007\))", @"(\(node00000007\))" },
        { "no digits", "(nodeABCDEFGH)", "(nodeABCDEFGH)" },
        { "too long", "(node000000170)", "(node000000170)" },
        { "cut off", "(node0000001", "(node0000001" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Renumbers(string name, string before, string after)
    {
        byte[] pdf = Encoding.Latin1.GetBytes(before);

        CellNames.Renumber(pdf);

        Encoding.Latin1.GetString(pdf).ShouldBe(after, name);
    }
}
