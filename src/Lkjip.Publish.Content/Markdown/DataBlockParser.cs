using Lkjip.Publish.Core;
using Markdig.Syntax;

namespace Lkjip.Publish.Content;

/// <summary>Parses the data blocks of a chapter.</summary>
internal static class DataBlockParser
{
    private static readonly Dictionary<string, Func<Binder, DataNode, DataBlock?>> Kinds = new()
    {
        ["tabel"] = (binder, node) => binder.Bind<TabelBlock>(node),
        ["bagan"] = (binder, node) => binder.Bind<BaganBlock>(node),
        ["gambar"] = (binder, node) => binder.Bind<GambarBlock>(node),
        ["grafik"] = (binder, node) => binder.Bind<GrafikBlock>(node),
        ["rumus"] = (binder, node) => binder.Bind<RumusBlock>(node),
        ["ttd"] = (binder, node) => binder.Bind<TtdBlock>(node),
    };

    /// <summary>Parses one fenced block.</summary>
    /// <returns>Null, and a finding, where it is no data block or its body does not fit.</returns>
    public static DataBlock? Parse(FencedCodeBlock fence, SourceText source, FindingBag findings)
    {
        SourcePosition at = source.At(fence.Line, fence.Column);
        string kind = (fence.Info ?? string.Empty).Trim();
        if (!Kinds.TryGetValue(kind, out Func<Binder, DataNode, DataBlock?>? bind))
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
        return body is null ? null : bind(new Binder(findings), body with { At = at }) is { } block ? block with { At = at } : null;
    }
}
