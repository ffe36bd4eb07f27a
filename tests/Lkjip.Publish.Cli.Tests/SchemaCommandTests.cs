using Lkjip.Publish.Content;

namespace Lkjip.Publish.Cli.Tests;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Schema_writes_all_schemas_and_leaves_other_files()
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder["skema"]);
        File.WriteAllText(folder["skema/lain.txt"], "milik editor");
        File.WriteAllText(folder["skema/opd.schema.json"], "{}");

        Run run = (await Program.RunAsync("schema", "--out", folder["skema"])).ShouldEndWith(ExitCodes.Done);

        run.Output.ShouldBe($"{ContentSchemas.Files().Count()} skema ditulis ke {folder["skema"]}.\n");
        foreach ((string name, string text) in ContentSchemas.Files())
        {
            File.ReadAllText(folder[$"skema/{name}"]).ShouldBe(text);
        }

        File.ReadAllText(folder["skema/lain.txt"]).ShouldBe("milik editor");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_said_with_a_remedy()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["berkas"], string.Empty);

        Run run = (await Program.RunAsync("schema", "--out", folder["berkas/skema"])).ShouldEndWith(ExitCodes.MachineLacks);

        run.Error.ShouldContain("galat LKJ914");
        run.Error.ShouldContain("Saran: ");
    }
}
