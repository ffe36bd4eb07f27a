using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>How the program ends.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors or, with <c>--strict</c>, warnings.</summary>
    public const int ContentErrors = 1;

    /// <summary>Wrong usage.</summary>
    public const int WrongUsage = 2;

    /// <summary>The machine lacks something.</summary>
    public const int MachineLacks = 3;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;

    /// <summary>The code for a set of findings.</summary>
    /// <param name="findings">All findings of the run.</param>
    /// <param name="strict">True where warnings without an answer fail too.</param>
    public static int From(IEnumerable<Finding> findings, bool strict) =>
        findings.Any(f => f.Tingkat is Tingkat.Galat || (strict && f is { Tingkat: Tingkat.Peringatan, Tanggapan: null })) ? ContentErrors : Done;
}
