using Lkjip.Publish.Core;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Lkjip.Publish.Content;

/// <summary>Makes Markdig renderers that fill in values, references and abbreviations.</summary>
internal static class ProseRenderers
{
    private static readonly MarkdownPipeline Setup = ProsePipeline.Instance;

    /// <summary>A renderer that writes HTML.</summary>
    public static HtmlRenderer CreateHtml(TextWriter writer, IProseBinding binding)
    {
        HtmlRenderer renderer = Create(writer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new BoundLinkRenderer(binding));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new BoundAutolinkRenderer(binding));
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new AbbreviatedLiteralRenderer(binding));
        renderer.ObjectRenderers.Add(new ValueRenderer(binding));
        renderer.ObjectRenderers.Add(new WriteMarkRenderer());
        return renderer;
    }

    /// <summary>A renderer that writes plain text.</summary>
    public static HtmlRenderer CreateText(TextWriter writer, IProseBinding binding)
    {
        HtmlRenderer renderer = Create(writer);
        renderer.EnableHtmlForBlock = false;
        renderer.EnableHtmlForInline = false;
        renderer.EnableHtmlEscape = false;
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new BoundLinkRenderer(binding));
        renderer.ObjectRenderers.Add(new ValueRenderer(binding));
        renderer.ObjectRenderers.Add(new WriteMarkRenderer());
        return renderer;
    }

    private static HtmlRenderer Create(TextWriter writer)
    {
        HtmlRenderer renderer = new(writer);
        Setup.Setup(renderer);
        return renderer;
    }

    /// <summary>Writes values; as plain text where no elements may stand, such as in the text of a picture.</summary>
    private sealed class ValueRenderer(IProseBinding binding) : HtmlObjectRenderer<ValueInline>
    {
        protected override void Write(HtmlRenderer renderer, ValueInline value)
        {
            if (renderer.EnableHtmlForInline)
            {
                renderer.Write(binding.ValueHtml(value.Expression));
            }
            else
            {
                renderer.WriteEscape(binding.ValueText(value.Expression));
            }
        }
    }

    /// <summary>Writes texts, marking abbreviations where elements may stand.</summary>
    private sealed class AbbreviatedLiteralRenderer(IProseBinding binding) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            ReadOnlySpan<char> text = literal.Content.AsSpan();
            int start = 0;
            while (start < text.Length)
            {
                int end = start;
                bool isWord = char.IsLetterOrDigit(text[start]);
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (isWord && text[end] == '-')) == isWord)
                {
                    end++;
                }

                string piece = text[start..end].ToString();
                string? meaning = isWord && renderer.EnableHtmlForInline ? binding.Abbreviation(piece) : null;
                if (meaning is null)
                {
                    renderer.WriteEscape(piece);
                }
                else
                {
                    renderer.Write("<abbr title=\"").WriteEscape(meaning).Write("\">").WriteEscape(piece).Write("</abbr>");
                }

                start = end;
            }
        }
    }

    /// <summary>Writes bare addresses such as <c>&lt;https://…&gt;</c>.</summary>
    private sealed class BoundAutolinkRenderer(IProseBinding binding) : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            string address = binding.Asset(MarkdownProse.AddressOf(link)) ?? "#";
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">").WriteEscape(link.Url).Write("</a>");
        }
    }

    /// <summary>Writes links and pictures with resolved addresses.</summary>
    private sealed class BoundLinkRenderer(IProseBinding binding) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            string url = link.Url ?? string.Empty;
            if (url.StartsWith('#'))
            {
                WriteReference(renderer, link, binding.Reference(url[1..]));
                return;
            }

            string address = binding.Asset(url) ?? "#";
            if (!renderer.EnableHtmlForInline)
            {
                renderer.WriteChildren(link);
            }
            else if (link.IsImage)
            {
                renderer.Write("<img src=\"").WriteEscapeUrl(address).Write("\" alt=\"");
                renderer.EnableHtmlForInline = false;
                renderer.WriteChildren(link);
                renderer.EnableHtmlForInline = true;
                renderer.Write("\">");
            }
            else
            {
                renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
                renderer.WriteChildren(link);
                renderer.Write("</a>");
            }
        }

        private static void WriteReference(HtmlRenderer renderer, LinkInline link, ProseReference? reference)
        {
            if (renderer.EnableHtmlForInline && reference is not null)
            {
                renderer.Write("<a href=\"").WriteEscapeUrl(reference.Href).Write("\">");
            }

            if (link.FirstChild is null)
            {
                renderer.WriteEscape(reference?.Label ?? link.Url);
            }
            else
            {
                renderer.WriteChildren(link);
            }

            if (renderer.EnableHtmlForInline && reference is not null)
            {
                renderer.Write("</a>");
            }
        }
    }
}
