using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkjip.Publish.Core;

/// <summary>How rule packs and the glossary are written: keys in camelCase, names in kebab-case, nothing unknown.</summary>
/// <remarks>Generated code sets what a file leaves out to null, whatever a property's default: lists therefore turn null into an empty one.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(KebabNames<AspekKinerja>), typeof(KebabNames<WaktuKolom>), typeof(KebabNames<DokumenBerbatas>), typeof(KebabNames<JenisBab>), typeof(KebabNames<Tingkat>)])]
[JsonSerializable(typeof(PaketAturan))]
[JsonSerializable(typeof(IReadOnlyList<IstilahBaku>))]
internal sealed partial class AturanJson : JsonSerializerContext
{
    internal sealed class KebabNames<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
        where T : struct, Enum;
}
