using System.Diagnostics;

namespace Lkjip.Publish.Tests;

/// <summary>Programs of this machine that tests use.</summary>
public static class Tools
{
    /// <summary>Makes sure that pdfinfo, pdftotext, pdffonts and qpdf are there.</summary>
    public static async Task EnsurePdfToolsAsync()
    {
        await EnsureAsync("pdfinfo", "poppler-utils");
        await EnsureAsync("qpdf", "qpdf");
    }

    /// <summary>What a program writes.</summary>
    /// <exception cref="ShouldAssertException">It ends with another code than 0.</exception>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        (int code, string output, string error) = await StartAsync(program, arguments);
        code.ShouldBe(0, output + error);
        return output;
    }

    /// <summary>What a program writes, and what it complains of.</summary>
    /// <exception cref="ShouldAssertException">It ends with another code than 0.</exception>
    public static async Task<(string Output, string Complaints)> HearAsync(string program, params string[] arguments)
    {
        (int code, string output, string error) = await StartAsync(program, arguments);
        code.ShouldBe(0, output + error);
        return (output, error);
    }

    /// <summary>Full path of a program; null where it is not found.</summary>
    public static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program))
        .FirstOrDefault(File.Exists);

    /// <summary>Keeps the test projects, which run side by side, from installing at the same time.</summary>
    public static async Task AloneAsync(Func<Task> work)
    {
        await using FileStream guard = await LockAsync(Path.Combine(Path.GetTempPath(), "lkjip-tests-install"));
        await work();
    }

    /// <summary>Waits for the end of a program; one that never ends is killed.</summary>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public static async Task EndAsync(Process program)
    {
        try
        {
            await program.WaitForExitAsync().WaitAsync(Patience.Longest);
        }
        catch (TimeoutException)
        {
            program.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static async Task<FileStream> LockAsync(string path)
    {
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && Stopwatch.GetElapsedTime(started) < Patience.Longest)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task EnsureAsync(string program, string package)
    {
        if (OnPath(program) is null)
        {
            await AloneAsync(() => InstallAsync(program, package));
        }

        OnPath(program).ShouldNotBeNull($"The tests need {package}.");
    }

    private static async Task InstallAsync(string program, string package)
    {
        if (OnPath(program) is null && Environment.IsPrivilegedProcess && OnPath("apt-get") is { } aptGet)
        {
            await StartAsync(aptGet, ["update"]);
            await StartAsync(aptGet, ["install", "-y", "--no-install-recommends", package]);
        }
    }

    private static async Task<(int Code, string Output, string Error)> StartAsync(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await EndAsync(process);
        return (process.ExitCode, await output, await error);
    }
}
