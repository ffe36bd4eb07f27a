using System.Text.Unicode;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Reads one data file, whoever holds its bytes.</summary>
public static class JsonDataFile
{
    /// <summary>Reads JSON into a record of the model.</summary>
    /// <param name="path">Path under the content folder, for findings.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="findings">Gets what does not fit.</param>
    /// <typeparam name="T">The record, such as <see cref="DataAnggaran"/>.</typeparam>
    /// <returns>Null where anything does not fit.</returns>
    public static T? Read<T>(string path, byte[] bytes, FindingBag findings)
        where T : class
    {
        if (!Utf8.IsValid(bytes))
        {
            findings.Add(InputFindings.NotUtf8(path));
            return null;
        }

        return JsonNodeParser.Parse(path, bytes, findings) is { } node ? new Binder(findings).Bind<T>(node) : null;
    }
}
