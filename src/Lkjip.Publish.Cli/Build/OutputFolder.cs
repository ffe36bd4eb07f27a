namespace Lkjip.Publish.Cli;

/// <summary>Where a site is to stand: told before any work whether it can.</summary>
internal static class OutputFolder
{
    /// <summary>The real path of the folder to be replaced; a link to it stays.</summary>
    /// <param name="folder">As it was asked for.</param>
    /// <param name="content">The content folder.</param>
    /// <exception cref="SiteWriterException">It cannot be replaced as a whole, or would take the content with it.</exception>
    public static string Of(string folder, string content)
    {
        string target = RealPath(folder);
        string source = RealPath(content);
        return IsWithin(target, source) || IsWithin(source, target) ? throw new SiteWriterException(MachineFindings.OutputInContent(target, source))
            : DriveInfo.GetDrives().Any(drive => drive.Name == target) ? throw new SiteWriterException(MachineFindings.OutputIsMounted(target))
            : target;
    }

    private static bool IsWithin(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Letters);

    private static StringComparison Letters => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The path without links; what is not there yet stays as it is named.</summary>
    private static string RealPath(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string? above = Path.GetDirectoryName(full);
        string here = above is null ? full : Path.Combine(RealPath(above), Path.GetFileName(full));
        DirectoryInfo folder = new(here);
        return folder.LinkTarget is null ? here
            : folder.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } led ? RealPath(led.FullName)
            : throw new SiteWriterException(MachineFindings.BrokenLink(here));
    }
}
