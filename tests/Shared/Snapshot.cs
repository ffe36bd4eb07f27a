namespace Lkjip.Publish.Tests;

/// <summary>Compares a text with the one that was approved; <c>tests/approve.sh</c> approves what the last run received.</summary>
public static class Snapshot
{
    /// <summary>Fails unless the text is, letter by letter, the approved one.</summary>
    /// <param name="text">With LF; one is added at the end.</param>
    /// <param name="approved">Full path of the approved file. What was received is written beside it, unless it is the same.</param>
    public static void Match(string text, string approved)
    {
        string received = text.TrimEnd('\n') + "\n";
        string name = Path.GetFileName(approved);
        try
        {
            received.ShouldMatchApproved(c => c
                .UseCallerLocation()
                .NoDiff()
                .WithStringCompareOptions(0)
                .SubFolder(Path.GetDirectoryName(approved)!)
                .WithFilenameGenerator((_, _, kind, _) => kind == "approved" ? name : $"{name}.{kind}"));
        }
        catch (ShouldMatchApprovedException)
        {
            // Shouldly lists letters; a file is read by its lines.
            throw new ShouldAssertException(
                $"{name} is not as approved; after a look, tests/approve.sh approves it.\n"
                + (File.Exists(approved) ? FirstDifference(File.ReadAllText(approved), received) : "Nothing was approved yet."));
        }
    }

    /// <summary>Fails where a folder holds approved files that no test uses.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="used">Names of the files that tests use.</param>
    public static void AllUsed(string folder, IEnumerable<string> used) => Directory.EnumerateFiles(folder)
        .Select(Path.GetFileName)
        .Where(name => !name!.EndsWith(".received", StringComparison.Ordinal))
        .Except(used)
        .ShouldBeEmpty($"approved files in {Path.GetFileName(folder)} that no test uses");

    private static string FirstDifference(string approved, string received)
    {
        string[] before = approved.Split('\n');
        string[] after = received.Split('\n');
        int line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}\n  approved: {before.ElementAtOrDefault(line)}\n  received: {after.ElementAtOrDefault(line)}";
    }
}
