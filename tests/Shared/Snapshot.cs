namespace Lkjip.Publish.Tests;

/// <summary>Compares a text with the one that was approved; <c>tests/approve.sh</c> approves what the last run received.</summary>
public static class Snapshot
{
    private const string Approved = ".approved.";

    /// <summary>Fails unless the text is, letter by letter, the approved one.</summary>
    /// <param name="text">With LF; one is added at the end.</param>
    /// <param name="folder">Folder of the approved file.</param>
    /// <param name="name">Its name without extension.</param>
    /// <param name="extension">Its extension.</param>
    public static void Match(string text, string folder, string name, string extension)
    {
        string received = text.TrimEnd('\n') + "\n";
        try
        {
            received.ShouldMatchApproved(c => c
                .UseCallerLocation()
                .NoDiff()
                .WithStringCompareOptions(0)
                .SubFolder(folder)
                .WithFilenameGenerator((_, _, kind, _) => $"{name}.{kind}.{extension}"));
        }
        catch (ShouldMatchApprovedException)
        {
            // Shouldly lists letters; a file is read by its lines.
            string approved = Path.Combine(folder, name + Approved + extension);
            throw new ShouldAssertException(
                $"{name}.{extension} is not as approved; after a look, tests/approve.sh approves it.\n"
                + (File.Exists(approved) ? FirstDifference(File.ReadAllText(approved), received) : "Nothing was approved yet."));
        }
    }

    /// <summary>Fails where a folder holds approved files that no test uses.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="used">Names of the files that tests use, without extension.</param>
    public static void AllUsed(string folder, IEnumerable<string> used)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(folder, $"*{Approved}*").Select(file => Path.GetFileName(file).Split(Approved)[0]);

        files.Except(used).ShouldBeEmpty($"approved files in {Path.GetFileName(folder)} that no test uses");
    }

    private static string FirstDifference(string approved, string received)
    {
        string[] before = approved.Split('\n');
        string[] after = received.Split('\n');
        int line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}\n  approved: {before.ElementAtOrDefault(line)}\n  received: {after.ElementAtOrDefault(line)}";
    }
}
