using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Lkjip.Publish.Cli;

/// <summary>What systems can do with folders and .NET does not offer.</summary>
internal static partial class FolderSwap
{
    /// <summary>Exchanges two folders in one operation: at no moment is one of the names missing.</summary>
    /// <returns>False where the system or the disk cannot; nothing has changed then.</returns>
    public static bool TryExchange(string one, string other)
    {
        const int CurrentFolder = -100;
        const uint ExchangeOnLinux = 2, SwapOnMac = 2;
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, Terminated(one), CurrentFolder, Terminated(other), ExchangeOnLinux) == 0
                : OperatingSystem.IsMacOS() && RenameXNp(Terminated(one), Terminated(other), SwapOnMac) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Waits until all that was written to the disk of a folder is on it. Linux only; elsewhere there is no call for many files that is not slower than writing them.</summary>
    public static void Sync(string folder)
    {
        if (OperatingSystem.IsLinux())
        {
            using SafeFileHandle handle = OpenFolder(folder);
            _ = handle.IsInvalid ? 0 : SyncFs(handle);
        }
    }

    /// <summary>Waits until the names in a folder are on the disk.</summary>
    public static void SyncNames(string folder)
    {
        if (OperatingSystem.IsLinux())
        {
            using SafeFileHandle handle = OpenFolder(folder);
            _ = handle.IsInvalid ? 0 : FSync(handle);
        }
    }

    private static SafeFileHandle OpenFolder(string folder)
    {
        const int ReadOnly = 0, CloseOnExec = 0x80000;
        return new SafeFileHandle(Open(Terminated(folder), ReadOnly | CloseOnExec), ownsHandle: true);
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [LibraryImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int folder, byte[] path, int otherFolder, byte[] otherPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameXNp(byte[] path, byte[] otherPath, uint flags);

    [LibraryImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(byte[] path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFs(SafeFileHandle folder);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FSync(SafeFileHandle folder);
}
