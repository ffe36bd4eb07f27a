using System.Globalization;
using System.Text;

namespace Lkjip.Publish.Pdf.Tests;

/// <summary>Small files of the shape that Chromium writes.</summary>
internal static class SamplePdf
{
    /// <summary>A file.</summary>
    /// <param name="objects">The objects' contents: the first is the properties, the second the catalog.</param>
    public static byte[] Of(params string[] objects)
    {
        StringBuilder pdf = new("%PDF-1.4\n");
        List<int> offsets = [];
        foreach ((int index, string content) in objects.Index())
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        int table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
