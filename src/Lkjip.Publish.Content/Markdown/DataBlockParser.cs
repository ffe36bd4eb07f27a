using Lkjip.Publish.Core;
using Markdig.Syntax;

namespace Lkjip.Publish.Content;

/// <summary>Parses the data blocks of a chapter.</summary>
internal static class DataBlockParser
{
    private static readonly Dictionary<string, Kind> Kinds = new()
    {
        ["tabel"] = Kind.Of<TabelBlock>(),
        ["bagan"] = Kind.Of<BaganBlock>(),
        ["gambar"] = Kind.Of<GambarBlock>(),
        ["grafik"] = Kind.Of<GrafikBlock>(),
        ["rumus"] = Kind.Of<RumusBlock>(),
        ["ttd"] = Kind.Of<TtdBlock>(),
    };

    /// <summary>The kinds of block with the records that hold their bodies.</summary>
    public static IEnumerable<KeyValuePair<string, Type>> Types => Kinds.Select(kind => KeyValuePair.Create(kind.Key, kind.Value.Type));

    /// <summary>Parses one fenced block.</summary>
    /// <returns>Null, and a finding, where it is no data block or its body does not fit.</returns>
    public static DataBlock? Parse(FencedCodeBlock fence, SourceText source, FindingBag findings)
    {
        SourcePosition at = source.At(fence.Line, fence.Column);
        string kind = (fence.Info ?? string.Empty).Trim();
        if (!Kinds.TryGetValue(kind, out Kind? known))
        {
            findings.Add(InputFindings.UnknownBlock(at, kind, Kinds.Keys));
            return null;
        }

        if (fence.ClosingFencedCharCount == 0)
        {
            findings.Add(InputFindings.UnclosedBlock(at, kind));
            return null;
        }

        DataNode? body = YamlNodeParser.Parse(fence.Lines.ToString(), source.At(fence.Line + 1, fence.Column), findings);
        if (body is null || known.Bind(new Binder(findings), body with { At = at }) is not { } block)
        {
            return null;
        }

        switch (block)
        {
            case TabelBlock table:
                TableKinds.CheckOptions(table, Written(body), findings);
                break;
            case GrafikBlock chart:
                ChartOptions.Check(chart, Written(body), findings);
                break;
        }

        return block with { At = at };
    }

    /// <summary>The keys that a body gives a value.</summary>
    private static IEnumerable<Sourced<string>> Written(DataNode body) =>
        body.Members.Where(member => member.Value.Kind is not DataKind.Null).Select(member => new Sourced<string>(member.Key, member.KeyAt));

    private sealed record Kind(Type Type, Func<Binder, DataNode, DataBlock?> Bind)
    {
        public static Kind Of<T>()
            where T : DataBlock => new(typeof(T), (binder, node) => binder.Bind<T>(node));
    }
}
