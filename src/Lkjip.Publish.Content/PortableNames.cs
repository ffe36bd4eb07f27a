using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Checks that the files of a folder can lie side by side on every system.</summary>
internal static class PortableNames
{
    /// <summary>Reports names that Windows cannot hold, and names that it cannot tell apart.</summary>
    public static void Check(FileReader files, string folder)
    {
        IReadOnlyList<string> names = files.Files(folder);
        foreach (string name in names)
        {
            if (NamaBerkas.Fault(name) is { } fault)
            {
                files.Findings.Add(InputFindings.UnportableName(new SourcePosition($"{folder}/{name}"), new($"Nama berkas '{name}'", $"The file name '{name}'"), fault));
            }
        }

        foreach (string[] twins in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Select(group => group.ToArray()).Where(group => group.Length > 1))
        {
            files.Findings.Add(InputFindings.TwinNames(new SourcePosition($"{folder}/{twins[1]}"), twins[0], twins[1]));
        }
    }
}
