namespace Lkjip.Publish.Authoring.Tests;

public sealed class JsonDocumentTextTests
{
    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("content"), "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is "anggaran.json" or "kinerja.json" or "skm.json")
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')),
    ];

    [Theory, MemberData(nameof(Files))]
    public void A_file_that_nobody_changes_keeps_every_letter(string file)
    {
        string text = File.ReadAllText(Repository.PathOf(file.Split('/')));

        byte[] written = JsonDocumentText.Write(JsonDocumentText.Parse(System.Text.Encoding.UTF8.GetBytes(text)));

        System.Text.Encoding.UTF8.GetString(written).ShouldBe(text);
    }

    [Fact]
    public void What_is_written_once_is_written_the_same_again()
    {
        byte[] once = JsonDocumentText.Write(JsonDocumentText.Parse("""{"a":[1,2.50,{"b":"é \u00e9"}],"c":{},"d":[]}"""u8));

        JsonDocumentText.Write(JsonDocumentText.Parse(once)).ShouldBe(once);
        System.Text.Encoding.UTF8.GetString(once).ShouldBe("{\n  \"a\": [1, 2.50, { \"b\": \"é \\u00e9\" }],\n  \"c\": {},\n  \"d\": []\n}\n");
    }
}
