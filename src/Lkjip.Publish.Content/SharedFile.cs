namespace Lkjip.Publish.Content;

/// <summary>Reads files that other programs may hold open: Excel, a virus scanner, the program that keeps the folder in step with a cloud.</summary>
public static class SharedFile
{
    private const int Attempts = 4;

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows; EAGAIN of Linux and of macOS.
    private static readonly int[] LockCodes = [32, 33, 11, 35];

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Reads a whole file; where another program has locked it, waits a little and tries again.</summary>
    /// <exception cref="IOException">It stays locked, or cannot be read for another reason; see <see cref="IsLocked"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    public static byte[] ReadAllBytes(string path) => ReadAllBytes(() => Open(path), Thread.Sleep);

    /// <summary>Reads the first bytes of a file in the same way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many at most.</param>
    internal static byte[] ReadStart(string path, int most) => ReadBytes(() => Open(path), Thread.Sleep, most);

    /// <summary>True where another program is why a file cannot be read.</summary>
    public static bool IsLocked(IOException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return LockCodes.Contains(error.HResult & 0xFFFF);
    }

    internal static byte[] ReadAllBytes(Func<Stream> open, Action<TimeSpan> wait) => ReadBytes(open, wait, int.MaxValue);

    private static byte[] ReadBytes(Func<Stream> open, Action<TimeSpan> wait, int most)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                using Stream stream = open();
                byte[] bytes = new byte[Math.Min(stream.Length, most)];
                stream.ReadExactly(bytes);
                return bytes;
            }
            catch (IOException error) when (attempt < Attempts && IsLocked(error))
            {
                wait(Pause);
            }
        }
    }

    // Excel lets others read what it has open, provided that they let it write.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
