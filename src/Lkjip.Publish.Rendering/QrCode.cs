using System.Globalization;
using System.Text;
using QRCoder;

namespace Lkjip.Publish.Rendering;

/// <summary>QR codes as drawings (ISO/IEC 18004).</summary>
public static class QrCode
{
    /// <summary>Draws an address.</summary>
    /// <param name="address">What a camera shall open.</param>
    /// <returns>Side of the drawing in modules, with the quiet zone of four around; and the SVG path of its dark modules, one unit each.</returns>
    public static Core.QrView Draw(string address)
    {
        // Level M survives a stain or a staple on 15% of the paper.
        using QRCodeData data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        StringBuilder path = new();
        foreach ((int row, System.Collections.BitArray modules) in data.ModuleMatrix.Index())
        {
            for (int start = 0; start < modules.Length; start++)
            {
                int end = start;
                while (end < modules.Length && modules[end])
                {
                    end++;
                }

                if (end > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{end - start}v1h-{end - start}z");
                    start = end;
                }
            }
        }

        return new Core.QrView(data.ModuleMatrix.Count, path.ToString());
    }
}
