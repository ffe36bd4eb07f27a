using System.Text.Encodings.Web;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What the preview's script says in the open page. A language that lacks a text does not compile.</summary>
internal abstract class TeksPanel
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly string Indonesia = JsonSerializer.Serialize(new TeksPanelIndonesia(), Options);

    private static readonly string Inggris = JsonSerializer.Serialize(new TeksPanelInggris(), Options);

    /// <summary>All texts in a language, as the script takes them: one JSON object.</summary>
    public static string Json(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    // Names of levels: for one, for more.
    public abstract string[] Galat { get; }
    public abstract string[] Peringatan { get; }
    public abstract string[] Catatan { get; }

    // The panel of findings.
    public abstract string Temuan { get; }
    public abstract string TidakAda { get; }
    public abstract string TidakAdaTemuan { get; }
    public abstract string SudahDitanggapi { get; }
    public abstract string Rumus { get; }
    public abstract string Saran { get; }
    public abstract string Tunjukkan { get; }
    public abstract string BukaHalaman { get; }

    // The overlay.
    public abstract string JudulGalat { get; }
    public abstract string KeadaanBaik { get; }
    public abstract string Perhatian { get; }
    public abstract string Bentangkan { get; }
    public abstract string Lipat { get; }
    public abstract string Terputus { get; }
    public abstract string Hilang { get; }
    public abstract string Diperbarui { get; }
}
