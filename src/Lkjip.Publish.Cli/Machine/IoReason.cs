using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Why a file could not be read or written, in the words of the program: the system's own are English, and name the path somewhere in the middle.</summary>
internal static partial class IoReason
{
    /// <summary>The reason, as the end of a sentence without its full stop; the system's own words where it is none of the usual ones.</summary>
    public static Wording Of(Exception fault)
    {
        string path = Quoted().Match(fault.Message).Groups["path"].Value;
        string message = fault.Message.TrimEnd('.');
        return fault switch
        {
            _ when path.Length == 0 => IsDiskFull(message) ? new("ruang penyimpanan habis", "there is no space left") : Wording.Of(message),
            DirectoryNotFoundException => new($"folder dari '{path}' tidak ada", $"the folder of '{path}' does not exist"),
            FileNotFoundException => new($"'{path}' tidak ada", $"'{path}' does not exist"),
            PathTooLongException => new($"nama '{path}' terlalu panjang", $"the name '{path}' is too long"),
            UnauthorizedAccessException => new($"'{path}' tidak boleh dibuka, atau adalah folder", $"'{path}' may not be opened, or is a folder"),
            _ when IsDiskFull(message) => new($"ruang penyimpanan habis selagi menulis '{path}'", $"there is no space left to write '{path}'"),
            _ when message.Contains("already exists", StringComparison.Ordinal) => new($"'{path}' sudah ada dan bukan folder", $"'{path}' exists and is no folder"),
            _ when message.Contains("used by another process", StringComparison.Ordinal) => new($"'{path}' sedang dipakai program lain", $"'{path}' is in use by another program"),
            _ => Wording.Of(message),
        };
    }

    private static bool IsDiskFull(string message) =>
        message.Contains("No space left", StringComparison.Ordinal) || message.Contains("not enough space", StringComparison.Ordinal) || message.Contains("disk is full", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("'(?<path>[^']+)'")]
    private static partial Regex Quoted();
}
