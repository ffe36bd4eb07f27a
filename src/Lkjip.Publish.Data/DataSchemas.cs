using System.Reflection;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>The schemas of the JSON files that the site publishes.</summary>
public static class DataSchemas
{
    /// <summary>The files: of tables, and of reports in figures.</summary>
    public static IEnumerable<DataFile> Files() => new[] { Addresses.TableSchema, Addresses.SummarySchema }.Select(Read);

    private static DataFile Read(string address)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Path.GetFileName(address))!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new DataFile(address, "application/schema+json", content);
    }
}
