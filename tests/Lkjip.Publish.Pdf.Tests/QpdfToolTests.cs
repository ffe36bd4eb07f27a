namespace Lkjip.Publish.Pdf.Tests;

public sealed class QpdfToolTests
{
    [Theory]
    [InlineData("qpdf version 11.3.0\nRun qpdf --copyright", true)]
    [InlineData("qpdf version 12.0.1", true)]
    [InlineData("qpdf version 10.6.3", false)]
    [InlineData("cannot execute binary file", false)]
    public async Task Only_a_version_that_updates_from_JSON_will_do(string says, bool usable)
    {
        FakeMachine machine = new(Platform.Linux, "/usr/bin/qpdf") { Variables = { ["PATH"] = "/usr/bin" }, Says = says };

        QpdfTool? tool = await QpdfTool.FindAsync(machine, TestContext.Current.CancellationToken);

        (tool is not null).ShouldBe(usable);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_no_crash()
    {
        (int code, _) = await Machine.Current.RunAsync("tidak-ada-program-ini", [], TestContext.Current.CancellationToken);

        code.ShouldBe(-1);
    }
}
