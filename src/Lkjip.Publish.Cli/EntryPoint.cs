using System.Text;
using Lkjip.Publish.Cli.Commands;

namespace Lkjip.Publish.Cli;

/// <summary>The program <c>lkjip</c>.</summary>
internal static class EntryPoint
{
    private static Task<int> Main(string[] args)
    {
        UTF8Encoding plain = new(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = plain;

        // Playwright changes the console's encoding while it starts, in the middle of our messages. For that the console waits until its
        // own writers are idle, while they, in the middle of a message, wait for the console: both for ever. Writers of our own it leaves alone.
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), plain) { AutoFlush = true });
        Console.SetError(new StreamWriter(Console.OpenStandardError(), plain) { AutoFlush = true });
        return LkjipCommand.InvokeAsync(args, Console.Out, Console.Error);
    }
}
