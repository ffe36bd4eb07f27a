using System.Reflection;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>The schema of the JSON of tables.</summary>
public static class TableSchema
{
    /// <summary>The file that the site publishes.</summary>
    public static DataFile File()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("tabel.schema.json")!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new DataFile(Addresses.TableSchema, "application/schema+json", content);
    }
}
