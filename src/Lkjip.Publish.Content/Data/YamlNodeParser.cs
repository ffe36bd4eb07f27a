using Lkjip.Publish.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lkjip.Publish.Content;

/// <summary>Parses YAML (front matter and bodies of data blocks) into values with places.</summary>
internal static class YamlNodeParser
{
    private static readonly Wording BadSign = new(
        "ada tanda yang tidak boleh di sini, misalnya tab; pakai spasi", "there is a sign that must not stand here, such as a tab; use spaces");

    private static readonly Wording BadStructure = new(
        "susunannya tidak sesuai; periksa indentasi dan titik dua", "it is not well formed; check indentation and colons");

    /// <summary>Parses one document.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="at">Where the text starts in its file; its column holds for every line, as in an indented block.</param>
    /// <param name="findings">Gets a finding where the text is no YAML, or uses anchors or tags.</param>
    /// <returns>An empty object for empty text; null, and a finding, where the text is no YAML.</returns>
    public static DataNode? Parse(string yaml, SourcePosition at, FindingBag findings)
    {
        Parser parser = new(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return new DataNode(DataKind.Object, string.Empty, at);
            }

            DataNode node = Value(parser, at);
            DocumentEnd end = parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? node : throw new NotUsedException(end, new("ada baris '---' di tengah; hapus baris itu", "there is a line '---' in the middle; delete that line"));
        }
        catch (YamlException e)
        {
            Wording why = e is NotUsedException notUsed ? notUsed.Why : Explain(e.Message);
            findings.Add(InputFindings.BrokenYaml(why == BadSign && FirstTab(yaml) is { } tab ? Place(at, tab) : Place(at, e.Start), why));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The library gives up on some broken texts without saying where.
            findings.Add(InputFindings.BrokenYaml(Place(at, parser.Current?.Start ?? Mark.Empty), BadStructure));
            return null;
        }
    }

    private static DataNode Value(Parser parser, SourcePosition at)
    {
        if (parser.Accept<AnchorAlias>(out _) || parser.Current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw new NotUsedException(parser.Current!, new("jangkar, alias dan tag tidak dipakai di sini", "anchors, aliases and tags are not used here"));
        }

        if (parser.Accept<Scalar>(out _))
        {
            Scalar scalar = parser.Consume<Scalar>();
            return Scalar(scalar, Place(at, scalar.Start));
        }

        if (parser.Accept<MappingStart>(out _))
        {
            MappingStart mapping = parser.Consume<MappingStart>();
            List<DataMember> members = [];
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                Scalar key = parser.Consume<Scalar>();
                members.Add(new DataMember(key.Value, Place(at, key.Start), Value(parser, at)));
            }

            return new DataNode(DataKind.Object, string.Empty, Place(at, mapping.Start)) { Members = members };
        }

        SequenceStart sequence = parser.Consume<SequenceStart>();
        List<DataNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(parser, at));
        }

        return new DataNode(DataKind.List, string.Empty, Place(at, sequence.Start)) { Items = items };
    }

    private static DataNode Scalar(Scalar scalar, SourcePosition at) =>
        scalar.Style is not ScalarStyle.Plain ? new DataNode(DataKind.Text, scalar.Value, at)
        : scalar.Value is "" or "null" or "~" ? new DataNode(DataKind.Null, string.Empty, at)
        : new DataNode(DataKind.Plain, scalar.Value, at);

    private static SourcePosition Place(SourcePosition start, Mark mark) =>
        new(start.Path, start.Line + (int)mark.Line - 1, start.Column + (int)mark.Column - 1);

    /// <summary>The first tab that indents a line: the library points at the value before it.</summary>
    private static Mark? FirstTab(string yaml)
    {
        string[] lines = yaml.Split('\n');
        int line = Array.FindIndex(lines, l => l.TrimStart(' ').StartsWith('\t'));
        return line < 0 ? null : new Mark(0, line + 1, lines[line].IndexOf('\t') + 1);
    }

    /// <summary>Says the commonest mistakes in the editor's words; the library speaks to programmers.</summary>
    private static Wording Explain(string message) =>
        message.Contains("invalid mapping", StringComparison.Ordinal) ? new("ada ': ' di dalam teks tanpa tanda kutip", "there is ': ' within a text without quotation marks")
        : message.Contains("quoted scalar", StringComparison.Ordinal) ? new("tanda kutip tidak ditutup", "a quotation mark is not closed")
        : message.Contains("tab", StringComparison.Ordinal) || message.Contains("token", StringComparison.Ordinal) ? BadSign
        : message.Contains("flow", StringComparison.Ordinal) ? new("tanda kurung siku atau kurawal tidak ditutup", "a square or curly bracket is not closed")
        : BadStructure;

    /// <summary>YAML that is right and means more than these files may say.</summary>
    private sealed class NotUsedException(ParsingEvent at, Wording why) : YamlException(at.Start, at.End, why.Indonesia)
    {
        public Wording Why { get; } = why;
    }
}
