using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Lkjip.Publish.Content;

/// <summary>Shows a place that is still to be written, in the reports' language.</summary>
internal sealed class WriteMarkRenderer : HtmlObjectRenderer<WriteMarkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, WriteMarkInline mark)
    {
        if (renderer.EnableHtmlForInline)
        {
            renderer.Write("<mark class=\"unwritten\"><strong>Belum ditulis:</strong> ").WriteEscape(mark.Task).Write("</mark>");
        }
        else
        {
            renderer.WriteEscape(WriteMark.Of(mark.Task));
        }
    }
}
