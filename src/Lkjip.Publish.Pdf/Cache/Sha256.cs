using System.Security.Cryptography;

namespace Lkjip.Publish.Pdf;

/// <summary>Hashes in the form in which manifests hold them.</summary>
internal static class Sha256
{
    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
