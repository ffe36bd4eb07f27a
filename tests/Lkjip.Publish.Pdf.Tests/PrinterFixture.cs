[assembly: AssemblyFixture(typeof(Lkjip.Publish.Pdf.Tests.PrinterFixture))]

namespace Lkjip.Publish.Pdf.Tests;

/// <summary>One browser for all tests that do not break it, the tools that look into PDFs, and a folder to print to.</summary>
public sealed class PrinterFixture : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-pdf-tests-");

    public PdfPrinter Printer { get; private set; } = null!;

    public string NewPath() => Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"), "laporan.pdf");

    public async ValueTask InitializeAsync()
    {
        await InstallAsync("pdfinfo", "poppler-utils");
        await InstallAsync("qpdf", "qpdf");
        Printer = await PdfPrinter.StartAsync(new(), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Printer.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>What a program writes.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        (int code, string output) = await Machine.Current.RunAsync(program, arguments, TestContext.Current.CancellationToken);
        code.ShouldBe(0, output);
        return output;
    }

    private static async Task InstallAsync(string program, string package)
    {
        Machine machine = Machine.Current;
        if (machine.OnPath(program) is null && machine.IsRoot && machine.OnPath("apt-get") is { } aptGet)
        {
            await machine.RunAsync(aptGet, ["update"], CancellationToken.None);
            await machine.RunAsync(aptGet, ["install", "-y", "--no-install-recommends", package], CancellationToken.None);
        }

        machine.OnPath(program).ShouldNotBeNull($"The tests need {package}.");
    }
}
