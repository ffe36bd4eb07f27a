using System.Buffers.Binary;
using System.IO.Compression;

namespace Lkjip.Publish.Data;

/// <summary>Packs a zip archive anew so that the same files give the same bytes: the library stamps each entry with the hour of writing, and the platform with its own number.</summary>
internal static class FixedZip
{
    /// <summary>The first day that a zip archive knows.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const uint CentralHeader = 0x02014b50;
    private const uint EndHeader = 0x06054b50;
    private const int EndLength = 22;

    /// <summary>The same entries in the same order, compressed.</summary>
    public static byte[] Repack(Stream archive)
    {
        using MemoryStream packed = new();
        using (ZipArchive from = new(archive, ZipArchiveMode.Read, leaveOpen: true))
        using (ZipArchive to = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                ZipArchiveEntry copy = to.CreateEntry(entry.FullName, CompressionLevel.Fastest);
                copy.LastWriteTime = Epoch;
                copy.ExternalAttributes = 0;
                using Stream source = entry.Open();
                using Stream target = copy.Open();
                source.CopyTo(target);
            }
        }

        byte[] bytes = packed.ToArray();
        ForgetPlatform(bytes);
        return bytes;
    }

    /// <summary>Sets "made by" of every entry to 0, as on Windows.</summary>
    private static void ForgetPlatform(Span<byte> zip)
    {
        // No archive of ours has a comment: the end record is the last thing in it.
        ReadOnlySpan<byte> end = zip[^EndLength..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndHeader)
        {
            throw new InvalidOperationException("The archive does not end with its end record.");
        }

        int at = BinaryPrimitives.ReadInt32LittleEndian(end[16..]);
        while (BinaryPrimitives.ReadUInt32LittleEndian(zip[at..]) == CentralHeader)
        {
            ReadOnlySpan<byte> header = zip[at..];
            zip[at + 5] = 0;
            at += 46 + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
    }
}
