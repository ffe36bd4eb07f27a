namespace Lkjip.Publish.Pdf;

/// <summary>Shortens what the driver says, which goes on with call logs and stack traces that no user should meet.</summary>
internal static class ExceptionText
{
    public static string FirstLine(this Exception error) =>
        error.Message.Split('\n', 2)[0].Trim();
}
