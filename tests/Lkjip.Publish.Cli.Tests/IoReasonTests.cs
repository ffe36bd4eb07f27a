namespace Lkjip.Publish.Cli.Tests;

/// <summary>What the system says of files, in the words of the program: by faults that are really made.</summary>
public sealed class IoReasonTests
{
    [Fact]
    public void Says_in_both_languages_what_stands_in_the_way()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["berkas"], string.Empty);
        Directory.CreateDirectory(folder["folder"]);

        Reason(() => File.ReadAllText(folder["tidak-ada"])).ShouldBe((" tidak ada", " does not exist"));
        Reason(() => File.WriteAllText(folder["tidak/ada"], string.Empty)).ShouldBe(("folder dari  tidak ada", "the folder of  does not exist"));
        Reason(() => File.WriteAllText(folder["folder"], string.Empty)).ShouldBe((" tidak boleh dibuka, atau adalah folder", " may not be opened, or is a folder"));
        Reason(() => Directory.CreateDirectory(folder["berkas"])).ShouldBe((" sudah ada dan bukan folder", " exists and is no folder"));

        (string, string) Reason(Action act)
        {
            Core.Wording why = IoReason.Of(Should.Throw<Exception>(act));
            return (Plain(why.Indonesia), Plain(why.Inggris));
        }

        string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, "'[^']*'", string.Empty);
    }

    [Fact]
    public void Words_that_are_not_known_are_passed_on() =>
        IoReason.Of(new IOException("Something else happened.")).ShouldBe(Core.Wording.Of("Something else happened"));
}
