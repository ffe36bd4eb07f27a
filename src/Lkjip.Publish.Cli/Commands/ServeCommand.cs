using System.CommandLine;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip serve</c>.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        SharedOptions shared = new();
        Option<int?> port = new("--port") { Description = $"Port di komputer ini (baku: {PreviewServer.UsualPort}, atau yang bebas).", HelpName = "N" };
        Option<bool> noOpen = new("--no-open") { Description = "Jangan membuka peramban." };
        Option<string?> theme = new("--theme") { Description = "Tema situs: nama tema atau folder sebuah tema (baku: 'tema' di situs.json, atau Kota).", HelpName = "NAMA|FOLDER" };
        Command command = new("serve", "Lihat pratinjau di peramban; setiap simpanan langsung tampak. Tidak menulis apa pun.") { shared.Content, port, noOpen, theme, shared.Lang };
        command.Validators.Add(result =>
        {
            if (result.GetValue(shared.Content) is { } folder && !Directory.Exists(folder))
            {
                result.AddError($"Folder isi '{folder}' tidak ada. Jalankan dari folder proyek, atau sebutkan foldernya dengan --content.");
            }
        });
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out int number) && number is >= 1 and <= 65535))
            {
                result.AddError($"--port harus bilangan 1 sampai 65535, bukan '{token.Value}'.");
            }
        });
        command.SetAction((parsed, cancel) => RunAsync(
            new ServeOptions
            {
                Content = parsed.GetRequiredValue(shared.Content),
                Port = parsed.GetValue(port),
                Open = !parsed.GetValue(noOpen),
                Theme = parsed.GetValue(theme),
                Bahasa = parsed.GetValue(shared.Lang),
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
        try
        {
            await using PreviewServer server = await PreviewServer.StartAsync(options, TextWriter.Synchronized(error), cancel);
            output.WriteLine($"Pratinjau: {server.Origin}/");
            output.WriteLine("Simpan berkas, dan halaman yang terbuka ikut berubah. Berhenti: Ctrl+C.");
            if (options.Open)
            {
                BrowserOpener.TryOpen(server.Origin + "/");
            }

            await Task.Delay(Timeout.Infinite, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            error.WriteLine("Pratinjau ditutup.");
            return ExitCodes.Interrupted;
        }
        catch (PreviewException e)
        {
            new FindingTextWriter(error, string.Empty).Write([e.Finding]);
            return e.Exit;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("LKJIP_DEBUG") is null)
        {
            new FindingTextWriter(error, string.Empty).Write([MachineFindings.Fault(e)]);
            return ExitCodes.MachineLacks;
        }
    }
}
