using System.CommandLine;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip serve</c>.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(LanguageOption speech)
    {
        SharedOptions shared = new(speech);
        TeksBantuan help = speech.Help;
        Option<int?> port = new("--port") { Description = help.Port(PreviewServer.UsualPort), HelpName = "N" };
        Option<bool> noOpen = new("--no-open") { Description = help.NoOpen };
        Option<string?> theme = new("--theme") { Description = help.Theme, HelpName = help.NamaFolder };
        Command command = new("serve", help.Serve) { shared.Content, port, noOpen, theme };
        command.Validators.Add(result =>
        {
            if (result.Given(shared.Content) is { } folder && !Directory.Exists(folder))
            {
                result.AddError(speech.Usage.TanpaFolderIsi(folder));
            }
        });
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out int number) && number is >= 1 and <= 65535))
            {
                result.AddError(speech.Usage.BukanPort(token.Value));
            }
        });
        command.SetAction((parsed, cancel) => RunAsync(
            new ServeOptions
            {
                Content = parsed.GetRequiredValue(shared.Content),
                Port = parsed.GetValue(port),
                Open = !parsed.GetValue(noOpen),
                Theme = parsed.GetValue(theme),
                Bahasa = parsed.GetValue(speech.Lang),
            },
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancel));
        return command;
    }

    /// <summary>Serves until it is interrupted.</summary>
    internal static async Task<int> RunAsync(ServeOptions options, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        // The rest runs once the command line listens to interrupts, which it does when this call returns.
        await Task.Yield();
        TeksPratinjau teks = TeksPratinjau.Of(options.BahasaPesan);
        try
        {
            await using PreviewServer server = await PreviewServer.StartAsync(options, TextWriter.Synchronized(error), cancel);
            output.WriteLine(teks.Alamat(server.Origin + "/"));
            output.WriteLine(teks.SimpanBerkas);
            if (options.Open)
            {
                BrowserOpener.TryOpen(server.Origin + "/");
            }

            await Task.Delay(Timeout.Infinite, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            error.WriteLine(teks.Ditutup);
            return ExitCodes.Interrupted;
        }
        catch (PreviewException e)
        {
            new FindingTextWriter(error, string.Empty, options.BahasaPesan).Write([e.Finding]);
            return e.Exit;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("LKJIP_DEBUG") is null)
        {
            new FindingTextWriter(error, string.Empty, options.BahasaPesan).Write([MachineFindings.Fault(e)]);
            return ExitCodes.MachineLacks;
        }
    }
}
