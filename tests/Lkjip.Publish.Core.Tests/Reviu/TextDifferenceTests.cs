namespace Lkjip.Publish.Core.Tests;

/// <summary>Texts that say another thing are told from those in other letters or words.</summary>
public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("Program Penunjang Urusan Pemerintah Daerah", "Program Penunjang Urusan Pemerintahan Daerah", true)]
    [InlineData("Tingkat Pemberdayaan Lembaga masyarakatan dalam Pembanguan", "Tingkat Pemberdayaan Lembaga Masyarakat dalam Pembangunan", true)]
    [InlineData("Musyawarah perencanaan, dikelurahan", "Musyawarah Perencanaan di Kelurahan", true)]
    [InlineData("PMKS perlu mendapatkan perhatian dari pemerintah dalam meningkatkan kesejahteraannya", "PPKS perlu mendapatkan perhatian dari pemerintah dalam meningkatkan kesejahteraannya", false)]
    public void A_name_in_other_letters_is_the_same_name(string printed, string computed, bool isName) => TextDifference.IsSlight(printed, computed, isName).ShouldBeTrue();

    [Theory]
    [InlineData("Program Pemberdayaan Masyarakat Kelurahan", "Program Pemberdayaan Masyarakat Desa dan Kelurahan")]
    [InlineData("Presentase Partisipasi Masyarakat dalam Pembangunan", "Tingkat Pemberdayaan Lembaga Masyarakat dalam Pembangunan")]
    [InlineData("PMKS perlu mendapatkan perhatian dari pemerintah dalam meningkatkan kesejahteraannya", "PPKS perlu mendapatkan perhatian dari pemerintah dalam meningkatkan kesejahteraannya")]
    public void Another_word_makes_another_name(string printed, string computed) => TextDifference.IsSlight(printed, computed, isName: true).ShouldBeFalse();

    [Theory]
    [InlineData("Baik", "Sangat Baik")]
    [InlineData("Jumlah laporan", "Jumlah lembaga")]
    [InlineData("Target ditetapkan dengan melihat capaian pada tahun 2022 dan kemampuan anggaran", "Target ditetapkan dengan melihat capaian pada tahun 2023 dan kemampuan anggaran")]
    [InlineData("Surat keputusan pengurus yang masih berlaku menjadi dasar untuk menilai keaktifan", "Data diolah dari laporan bulanan semua kelurahan yang dikirim kepada kecamatan")]
    public void Another_thing_is_another_thing(string printed, string computed) => TextDifference.IsSlight(printed, computed, isName: false).ShouldBeFalse();
}
