using System.Text;
using System.Text.Json;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class BookmarksTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "joined words", "(BAB IAWAL)", """{"obj:7 0 R":{"value":{"/Title":"u:Bab I Awal","/Dest":["9 0 R","/XYZ",255.5,-7,0],"/Parent":"5 0 R","/Next":"8 0 R"}}}""" },
        { "escaped", @"(\(A\)\\\102)", """{"obj:7 0 R":{"value":{"/Title":"u:(A) \\ B","/Dest":["9 0 R","/XYZ",255.5,-7,0],"/Parent":"5 0 R","/Next":"8 0 R"}}}""" },
        { "UTF-16", "<FEFF00C900420043>", """{"obj:7 0 R":{"value":{"/Title":"u:\u00C9B C","/Dest":["9 0 R","/XYZ",255.5,-7,0],"/Parent":"5 0 R","/Next":"8 0 R"}}}""" },
        { "the same", "(Bab I Awal)", "{}" },
        { "no heading", "(Lain)", "{}" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Takes_the_words_of_the_headings(string name, string title, string expected)
    {
        string pdf = $"1 0 obj\n<</Title (BAB IAWAL)\n/Creator (x)>>\nendobj\n7 0 obj\n<</Title {title}\n/Dest [9 0 R /XYZ 255.5 -7 0]\n/Parent 5 0 R\n/Next 8 0 R>>\nendobj\n";

        Dictionary<string, object> objects = Bookmarks.Update(Encoding.Latin1.GetBytes(pdf), ["Bab I Awal", @"(A) \ B", "ÉB C"]);

        JsonSerializer.Serialize(objects).ShouldBe(expected, name);
    }
}
