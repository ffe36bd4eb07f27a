namespace Lkjip.Publish.Pdf;

/// <summary>A PDF is not of the shape that Chromium writes.</summary>
internal sealed class PdfShapeException : Exception
{
    /// <summary>Says what was expected.</summary>
    public PdfShapeException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was expected and what came of it.</summary>
    public PdfShapeException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
