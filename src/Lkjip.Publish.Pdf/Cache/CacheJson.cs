using System.Text.Json.Serialization;

namespace Lkjip.Publish.Pdf;

/// <summary>How manifests are written; without reflection, so that reading one does not wait for the just-in-time compiler.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CacheManifest))]
[JsonSerializable(typeof(PdfDocument))]
internal sealed partial class CacheJson : JsonSerializerContext;
