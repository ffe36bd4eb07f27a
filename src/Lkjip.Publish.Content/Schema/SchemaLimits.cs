using System.Text.Json.Nodes;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Bounds that the checks set beyond the types: what a schema may refuse because the program refuses it too.</summary>
internal static class SchemaLimits
{
    private const string Slug = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static readonly Dictionary<string, Func<JsonObject>> Limits = new()
    {
        ["KepalaLaporan.desimal"] = Decimals,
        ["Indikator.desimal"] = Decimals,
        ["KolomTabel.desimal"] = Decimals,
        ["Indikator.id"] = () => new() { ["pattern"] = Slug },
        ["NodeAnggaran.paguMurni"] = NotNegative,
        ["NodeAnggaran.paguPerubahan"] = NotNegative,
        ["NodeAnggaran.realisasi"] = NotNegative,
        ["NodeAnggaran.paguLalu"] = NotNegative,
        ["NodeAnggaran.realisasiLalu"] = NotNegative,
        ["UnsurSkm.nrr"] = () => new() { ["minimum"] = 1, ["maximum"] = 4 },
        ["UnsurSkm.jawaban"] = () => new() { ["maxItems"] = 4, ["items"] = new JsonObject { ["type"] = "number", ["minimum"] = 0 } },
        ["DataTabel.kolom"] = () => new() { ["minItems"] = 1 },
        ["Tampilan.warna"] = Colour,
        ["Tampilan.aksen"] = Colour,
        ["Lisensi.alamat"] = () => new() { ["pattern"] = @"^\s*[hH][tT][tT][pP][sS]?:" },
    };

    /// <summary>Records whose targets and realisasi are never below zero; the aims of a tujuan may be.</summary>
    public static bool HasNoNegativeValues(Type record) =>
        record == typeof(Indikator) || record == typeof(TargetPerjanjian) || record == typeof(IndikatorAnggaran);

    /// <summary>Adds the bounds of a key to its schema.</summary>
    public static void Apply(Type record, string key, JsonObject schema)
    {
        if (Limits.TryGetValue($"{record.Name}.{key}", out Func<JsonObject>? limit))
        {
            foreach ((string name, JsonNode? bound) in limit())
            {
                schema[name] = bound?.DeepClone();
            }
        }
    }

    private static JsonObject Decimals() => new() { ["minimum"] = 0, ["maximum"] = FormatAngka.MaxDecimals };

    private static JsonObject NotNegative() => new() { ["minimum"] = 0 };

    private static JsonObject Colour() => new() { ["pattern"] = "^#([0-9a-fA-F]{3}){1,2}$" };
}
