using System.Text;
using Lkjip.Publish.Cli.Commands;

namespace Lkjip.Publish.Cli;

/// <summary>The program <c>lkjip</c>.</summary>
internal static class EntryPoint
{
    private static Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return LkjipCommand.InvokeAsync(args, Console.Out, Console.Error);
    }
}
