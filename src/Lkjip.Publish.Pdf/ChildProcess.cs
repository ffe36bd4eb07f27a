using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Lkjip.Publish.Pdf;

/// <summary>Runs other programs.</summary>
public static class ChildProcess
{
    /// <summary>Runs a program to its end; kills it when cancelled.</summary>
    /// <returns>Its exit code, and all it wrote. Code -1 if it could not be started.</returns>
    public static async Task<(int Code, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            // All three: a child that has this program's terminal takes its interrupts, too.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";

        using Process process = new() { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception error)
        {
            return (-1, error.Message);
        }

        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        return (process.ExitCode, await output + await errors);
    }
}
