using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Lkjip.Publish.Content;

/// <summary>What lies under a name: only plain files and folders are content. A link leads out of the folder, a pipe never ends, a device is no text.</summary>
internal static partial class FileNature
{
    private const int TypeBits = 0xF000;
    private const int Folder = 0x4000;
    private const int Plain = 0x8000;

    /// <summary>True for a file or folder that is itself there: no link, pipe, socket or device.</summary>
    /// <param name="path">Full path of something that exists.</param>
    public static bool IsPlain(string path) =>
        !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint)
        && (OperatingSystem.IsLinux() ? IsPlainOnLinux(path)
            : OperatingSystem.IsMacOS() ? IsPlainOnMac(path)
            : !File.GetAttributes(path).HasFlag(FileAttributes.Device));

    private static bool IsPlain(int mode) => (mode & TypeBits) is Folder or Plain;

    // struct statx is the same on every processor: stx_mode stands at byte 28 of 256.
    [SupportedOSPlatform("linux")]
    private static bool IsPlainOnLinux(string path)
    {
        const int CurrentFolder = -100, NotThroughLinks = 0x100;
        const uint Type = 1;
        byte[] answer = new byte[256];
        return Statx(CurrentFolder, Terminated(path), NotThroughLinks, Type, answer) == 0 && IsPlain(BitConverter.ToUInt16(answer, 28));
    }

    // struct stat of macOS: st_mode stands at byte 4 of 144.
    [SupportedOSPlatform("macos")]
    private static bool IsPlainOnMac(string path)
    {
        byte[] answer = new byte[256];
        int failed = RuntimeInformation.ProcessArchitecture is Architecture.X64 ? LstatOnIntel(Terminated(path), answer) : Lstat(Terminated(path), answer);
        return failed == 0 && IsPlain(BitConverter.ToUInt16(answer, 4));
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [LibraryImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, byte[] path, int flags, uint wanted, byte[] answer);

    [LibraryImport("libc", EntryPoint = "lstat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Lstat(byte[] path, byte[] answer);

    [LibraryImport("libc", EntryPoint = "lstat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LstatOnIntel(byte[] path, byte[] answer);
}
