namespace Lkjip.Publish.Content.Tests;

/// <summary>Links and what is no file: made while the test runs, for in a repository they would lead somewhere else on every machine.</summary>
public sealed class PlainFileTests : IDisposable
{
    private readonly TempFolder elsewhere = new();

    public void Dispose() => elsewhere.Dispose();

    [Theory]
    [InlineData($"{Sample.Report}/lampiran/sk.pdf")]
    [InlineData($"{Sample.Report}/gambar/peta.png")]
    [InlineData($"{Sample.Report}/data/skm.json")]
    [InlineData($"{Sample.Report}/data/tabel/t.json")]
    [InlineData($"{Sample.Report}/09-lain.md")]
    [InlineData("kota/dinas/2025")]
    [InlineData("kota/dinas-lain")]
    [InlineData("kota-lain")]
    public void A_link_is_a_finding_and_is_not_followed(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights of their own on Windows.");
        using TemporaryContent content = new(Sample.Files());
        File.WriteAllText(elsewhere["rahasia"], "{ rahasia }");
        Directory.CreateDirectory(elsewhere["folder"]);
        Directory.CreateDirectory(Path.GetDirectoryName(content.PathOf(path))!);
        File.CreateSymbolicLink(content.PathOf(path), elsewhere[Path.HasExtension(path) ? "rahasia" : "folder"]);

        content.Read();

        Dump.Of(content.Findings).ShouldStartWith($"{path} LKJ118 '{path}' adalah tautan ke tempat lain atau bukan berkas biasa, sehingga tidak dibaca.");
    }

    [Fact]
    public void A_folder_of_data_that_is_a_link_is_a_finding_and_none_of_its_files_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights of their own on Windows.");
        using TemporaryContent content = new(Sample.Files());
        Directory.CreateDirectory(elsewhere["data"]);
        File.WriteAllText(elsewhere["data/kinerja.json"], """{ "tujuan": [] }""");
        Directory.CreateSymbolicLink(content.PathOf($"{Sample.Report}/data"), elsewhere["data"]);

        Laporan? laporan = content.Read();

        laporan!.Kinerja.ShouldBeNull();
        Dump.Of(content.Findings).ShouldContain($"{Sample.Report}/data LKJ118");
    }

    [Fact]
    public async Task A_pipe_is_a_finding_and_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files.");
        using TemporaryContent content = new(Sample.Files());
        Directory.CreateDirectory(content.PathOf($"{Sample.Report}/lampiran"));
        await Tools.RunAsync("mkfifo", content.PathOf($"{Sample.Report}/lampiran/sk.pdf"));

        content.Read();

        Dump.Of(content.Findings).ShouldContain($"{Sample.Report}/lampiran/sk.pdf LKJ118");
    }

    [Theory]
    [InlineData("../x.json")]
    [InlineData("kota/../../x.json")]
    [InlineData("./situs.json")]
    [InlineData("kota//pemda.json")]
    public void A_path_that_is_not_of_plain_names_is_not_read(string path)
    {
        using TemporaryContent content = new(Sample.Files());

        Should.Throw<IOException>(() => ContentFile.ReadAllBytes(content.PathOf(string.Empty), path));
    }
}
