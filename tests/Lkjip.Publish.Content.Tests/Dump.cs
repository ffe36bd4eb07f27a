using System.Collections;
using System.Globalization;

namespace Lkjip.Publish.Content.Tests;

/// <summary>Readable texts of what was read, with places.</summary>
internal static class Dump
{
    public static string Of(FindingBag findings) => string.Join('\n', findings.ToSorted().Select(f => $"{f.At} {f.Kode} {f.Pesan.Indonesia} {f.Saran.Indonesia}"));

    /// <summary>Places and codes: <c>(2,5) LKJ103</c>; files as a whole without a place.</summary>
    public static string Codes(FindingBag findings) => string.Join('\n', findings.ToSorted().Select(f => $"{Place(f.At)} {f.Kode}"));

    /// <summary><c>(1,1) { (1,3) key (1,10) text }</c>: every value after the place where it starts.</summary>
    public static string Of(DataNode? node) => node is null ? string.Empty : Place(node.At) + node.Kind switch
    {
        DataKind.Object => "{ " + string.Concat(node.Members.Select(m => $"{Place(m.KeyAt)}{m.Key}={Of(m.Value)} ")) + "}",
        DataKind.List => "[ " + string.Concat(node.Items.Select(i => Of(i) + " ")) + "]",
        DataKind.Text => $"\"{node.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        DataKind.Null => "null",
        _ => node.Text,
    };

    /// <summary>One line per part: headings, prose and data blocks with the keys that were written.</summary>
    public static string Of(Naskah naskah) => string.Join('\n', naskah.Bagian.Select(Part));

    private static string Part(BagianNaskah part) => part switch
    {
        HeadingPart heading => $"{Place(heading.At)} h{heading.Level} {heading.Prose.ToText(new TestBinding())}{(heading.Id is null ? "" : $" #{heading.Id}")}{(heading.Bernomor ? "" : " tanpa-nomor")}",
        ProsePart prose => "prosa " + prose.Prose.ToText(new TestBinding()).Replace("\n", "\\n", StringComparison.Ordinal),
        BlockPart { Block: var block } => $"{Place(block.At)} {block.GetType().Name.Replace("Block", "", StringComparison.Ordinal).ToLowerInvariant()}{Record(block)}",
        _ => "?",
    };

    /// <summary>The properties of a record that differ from their defaults.</summary>
    public static string Record(object record) => string.Concat(record.GetType().GetProperties()
        .Where(p => p.Name is not ("At" or "EqualityContract"))
        .OrderBy(p => p.Name, StringComparer.Ordinal)
        .Select(p => (p.Name, Text: Value(p.GetValue(record))))
        .Where(p => p.Text.Length > 0)
        .Select(p => $" {char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}={p.Text}"));

    private static string Value(object? value) => value switch
    {
        null or false => string.Empty,
        true => "ya",
        string text => text,
        Sourced<string> text => text.Value + Place(text.At),
        Sourced<int> number => number.Value.ToString(CultureInfo.InvariantCulture) + Place(number.At),
        Sourced<decimal> number => number.Value.ToString(CultureInfo.InvariantCulture) + Place(number.At),
        Sourced<DateOnly> date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + Place(date.At),
        KolomBlock kolom => $"{Value(kolom.Kunci)}{(kolom.Judul is null ? "" : $":{kolom.Judul}")}{(kolom.Grup is null ? "" : $":{kolom.Grup}")}",
        Penandatangan signer => $"{{{Record(signer)} }}",
        IDictionary pairs => string.Join(",", pairs.Keys.Cast<object>().Select(k => $"{k}:{Value(pairs[k])}")),
        IEnumerable items => string.Join(",", items.Cast<object>().Select(Value)),
        _ => value.ToString()!,
    };

    private static string Place(SourcePosition at) => at.Line == 0 ? at.Path : $"({at.Line},{at.Column})";
}
