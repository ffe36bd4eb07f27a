namespace Lkjip.Publish.Core;

/// <summary>What to do about a finding in a report: first in a draft, which can still be mended, then in a document that was signed.</summary>
internal static class Remedy
{
    private static Wording Recorded => new(
        "biarkan; perbedaannya tercatat di sini dan dapat dijelaskan sebagai tanggapan (reviu.json)",
        "leave it; the difference is recorded here and can be explained in an answer (reviu.json)");

    /// <summary>What to do in a draft; a signed document is left as it is.</summary>
    /// <param name="draft">A deed in small letters and without a full stop: "perbaiki tahunnya".</param>
    public static Wording Of(Wording draft) => Of(draft, Recorded);

    /// <summary>What to do in a draft and in a signed document.</summary>
    /// <param name="draft">A deed in small letters and without a full stop.</param>
    /// <param name="signed">The same for a signed document.</param>
    public static Wording Of(Wording draft, Wording signed) => new(
        $"Dalam draf: {draft.Indonesia}; dalam dokumen yang sudah ditandatangani: {signed.Indonesia}.",
        $"In a draft: {draft.Inggris}; in a signed document: {signed.Inggris}.");
}
