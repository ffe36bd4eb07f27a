namespace Lkjip.Publish.Content.Tests;

/// <summary>The slips of editors, put into drafts of real reports: each is said in its own place, and what is right is left alone.</summary>
public sealed class MistakeTests
{
    /// <summary>The cases of issue 13, those that were made up beside them, and a sample of those that tests/lama/kesalahan.mjs makes of templates. A case that is mended must be taken off the list of those that are not, so that the list stays true.</summary>
    [Theory]
    [InlineData("cases.json")]
    [InlineData("buatan.json")]
    [InlineData("contoh.json")]
    public void Every_mistake_but_those_listed_is_found_and_every_right_change_is_left_alone(string file)
    {
        MistakeCases all = MistakeCases.Read(Repository.PathOf("tests", "mistakes", file));
        using MistakeRun run = new();

        MistakeVerdict[] failing = [.. run.Try(all).Where(v => v.Failure is not null)];

        failing.Where(v => !all.Belum.Contains(v.Case.No)).Select(v => $"{v.Case.No}: {v.Failure}").ShouldBeEmpty("these cases fail");
        run.Odd.ShouldBeEmpty("no official understands these messages");
        all.Belum.Except(failing.Select(v => v.Case.No)).ShouldBeEmpty("these cases pass and must be taken off 'belum'");
    }

    /// <summary>All that the templates give: tests/lama/kesalahan.sh makes them, names their file, and shows the table that this writes beside it.</summary>
    [Fact]
    public void All_generated_mistakes_are_counted_by_kind()
    {
        string? file = Environment.GetEnvironmentVariable("LKJIP_KESALAHAN");
        Assert.SkipWhen(file is null, "LKJIP_KESALAHAN names no file of cases.");
        using MistakeRun run = new();

        MistakeVerdict[] verdicts = [.. run.Try(MistakeCases.Read(file))];

        File.WriteAllText($"{file}.md", MistakeTable.Of(verdicts));
        File.WriteAllLines($"{file}.gagal", verdicts.Where(v => v.Failure is not null).Select(v => $"{v.Case.No} {v.Case.Jenis}: {v.Failure}"));
        verdicts.ShouldNotBeEmpty();
    }
}
