using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class MachineTroubleTests(PrinterFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_browser_that_is_not_where_the_user_says_stops_the_start()
    {
        PdfPrinterOptions options = new() { BrowserPath = "/tidak/ada/chrome" };

        BrowserMissingException missing = await Should.ThrowAsync<BrowserMissingException>(() => PdfPrinter.StartAsync(options, Cancel));

        Finding finding = PdfFindings.BrowserMissing(missing);
        finding.Kode.ShouldBe("LKJ901");
        finding.Pesan.Indonesia.ShouldContain("'/tidak/ada/chrome'");
        finding.Saran.Indonesia.ShouldContain(missing.InstallCommand);
    }

    [Fact]
    public async Task So_does_a_program_that_is_no_browser()
    {
        string program = Machine.Current.OnPath("git") ?? Machine.Current.OnPath("dotnet")!;

        BrowserMissingException missing = await Should.ThrowAsync<BrowserMissingException>(
            () => PdfPrinter.StartAsync(new() { BrowserPath = program }, Cancel));

        missing.Message.ShouldStartWith($"Peramban '{program}' tidak dapat dijalankan:");
        missing.Message.ShouldNotContain('\n');
    }

    [Fact]
    public async Task Without_browser_and_installer_the_command_is_named()
    {
        FakeMachine machine = new(Platform.MacOs);

        BrowserMissingException missing = await Should.ThrowAsync<BrowserMissingException>(() => PdfPrinter.StartAsync(new(), machine, Cancel));

        missing.InstallCommand.ShouldBe("brew install --cask google-chrome");
    }

    [Fact]
    public async Task Nothing_is_installed_where_that_is_not_wanted()
    {
        FakeMachine machine = new(Platform.Linux, "/usr/bin/apt-get") { Root = true, Variables = { ["PATH"] = "/usr/bin" } };

        await Should.ThrowAsync<BrowserMissingException>(() => PdfPrinter.StartAsync(new() { InstallBrowser = false }, machine, Cancel));

        machine.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_qpdf_there_is_a_PDF_and_the_same_note_for_all()
    {
        await using PdfPrinter printer = await PdfPrinter.StartAsync(PrinterFixture.Options, new WithoutQpdf(), Cancel);
        string path = fixture.NewPath();

        IReadOnlyList<Finding> first = await printer.PrintAsync(SamplePages.Document(path), SamplePages.Site().Files(), Cancel);
        IReadOnlyList<Finding> second = await printer.PrintAsync(SamplePages.Document(path), SamplePages.Site().Files(), Cancel);

        Finding note = first.ShouldHaveSingleItem();
        (note.Kode, note.Tingkat).ShouldBe(("LKJ903", Tingkat.Catatan));
        note.Saran.Indonesia.ShouldContain("install");
        second.ShouldBe(first);
        (await Tools.RunAsync("pdfinfo", path)).ShouldContain("Dari halaman");
    }

    private sealed class WithoutQpdf : Machine
    {
        public override bool HasFile(string path) => Path.GetFileNameWithoutExtension(path) != "qpdf" && base.HasFile(path);
    }
}
