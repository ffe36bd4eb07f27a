using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Lkjip.Publish.Cli.Tests;

/// <summary><c>lkjip serve</c> as a process of its own.</summary>
public sealed class ServeProcessTests
{
    [Fact]
    public async Task Without_a_browser_to_print_with_the_PDF_says_so_and_an_interrupt_ends_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends Ctrl+C to all processes of a console.");
        using SiteCase site = new();
        using Process program = ChildProcessTests.Start(site.Root, ChildProcessTests.NoBrowser, "serve", "--no-open");
        string line = (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        line.ShouldStartWith("Pratinjau: http://127.0.0.1:");
        using HttpClient client = new() { BaseAddress = new Uri(line["Pratinjau: ".Length..]) };

        using HttpResponseMessage pdf = await client.GetAsync("/kota/dinas/2024/lkjip-dinas-2024.pdf", TestContext.Current.CancellationToken);

        pdf.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        string page = await pdf.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("PDF tidak dapat dicetak");
        page.ShouldContain("LKJ901");

        await Tools.RunAsync("kill", "-INT", $"{program.Id}");
        Run run = (await ChildProcessTests.EndAsync(program)).ShouldEndWith(ExitCodes.Interrupted);
        run.Error.ShouldContain("Pratinjau ditutup.");
        site.Beside().ShouldBe(["content"]);
    }

    [Fact]
    public async Task The_browser_of_the_desk_is_opened_at_the_preview()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the system itself opens it.");
        using SiteCase site = new();
        using TempFolder machine = new();
        File.WriteAllText(machine["xdg-open"], $"#!/bin/sh\necho \"$@\" > '{machine["dibuka"]}'\n");
        await Tools.RunAsync("chmod", "+x", machine["xdg-open"]);
        await Tools.RunAsync("mkfifo", machine["dibuka"]);
        using Process program = ChildProcessTests.Start(site.Root, [("PATH", $"{machine.Root}:{Environment.GetEnvironmentVariable("PATH")}")], "serve");
        string line = (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;

        // Reads until the one who is to open the browser has written.
        (await Tools.RunAsync("cat", machine["dibuka"])).TrimEnd().ShouldBe(line["Pratinjau: ".Length..]);
        await Tools.RunAsync("kill", "-INT", $"{program.Id}");
        (await ChildProcessTests.EndAsync(program)).ShouldEndWith(ExitCodes.Interrupted);
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_it_with_3()
    {
        using SiteCase site = new();
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;

        Run run = (await Program.RunAsync("serve", "--no-open", "--content", site.Content, "--port", $"{port}")).ShouldEndWith(ExitCodes.MachineLacks);

        run.Error.ShouldContain($"galat LKJ917: Port {port} sudah dipakai program lain.");
    }

    [Theory]
    [InlineData("--port", "0", "--port harus bilangan 1 sampai 65535, bukan '0'.")]
    [InlineData("--theme", "Kotta", "galat LKJ921")]
    public async Task Wrong_usage_ends_it_with_2(string option, string value, string message)
    {
        using SiteCase site = new();

        Run run = (await Program.RunAsync("serve", "--no-open", "--content", site.Content, option, value)).ShouldEndWith(ExitCodes.WrongUsage);

        run.Error.ShouldContain(message);
    }
}
