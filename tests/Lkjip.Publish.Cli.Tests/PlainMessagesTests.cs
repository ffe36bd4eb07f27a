using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Every finding of the real reports, of the cases of <c>Sites/</c> and of <see cref="FindingCatalogue.Made"/> is told in words of officials.</summary>
public sealed class PlainMessagesTests
{
    [Fact]
    public async Task An_official_understands_every_message_and_remedy()
    {
        IEnumerable<Finding> all = (await SiteFindings.AllAsync()).Concat(FindingCatalogue.Made.Values);

        all.Select(f => PlainMessages.FaultOf(f.Kode, f.Pesan.Indonesia, f.Saran.Indonesia)).OfType<string>().Distinct().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("LKJ202", "Teks menyebut 2, padahal 'kinerja.jumlah-sasaran' 3.", "Dalam draf: perbaiki.")]
    [InlineData("LKJ201", "Tabel 'kinerja-keuangan-sasaran-1': tercetak 2.", "Dalam draf: perbaiki.")]
    [InlineData("LKJ201", "Tercetak 2, terhitung 3.", "Dalam draf: perbaiki.")]
    [InlineData("LKJ361", "Nama lain.", "Dalam rancangan, perbaiki.")]
    [InlineData("LKJ114", "Berkas tanpa front matter.", "Tulis kepalanya.")]
    [InlineData("LKJ402", "Tidak ada tabel.", "Dalam draf: tambahkan 'bentuk: capaian'.")]
    [InlineData("LKJ320", "Realisasi melebihi pagu.", "Periksa pagunya.")]
    public void What_he_would_not_understand_is_seen(string code, string message, string remedy) =>
        PlainMessages.FaultOf(code, message, remedy).ShouldNotBeNull();
}
