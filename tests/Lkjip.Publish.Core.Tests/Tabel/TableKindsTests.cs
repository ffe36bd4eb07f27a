namespace Lkjip.Publish.Core.Tests;

public sealed class TableKindsTests
{
    // What every kind of table takes.
    private static readonly string[] Common =
    [
        nameof(TabelBlock.Id), nameof(TabelBlock.Judul), nameof(TabelBlock.Bernomor), nameof(TabelBlock.Nomor), nameof(TabelBlock.Asal), nameof(TabelBlock.Catatan), nameof(TabelBlock.JudulDaftar),
        nameof(TabelBlock.Sumber), nameof(TabelBlock.Kolom), nameof(TabelBlock.Lanskap), nameof(TabelBlock.NomorKolom), nameof(TabelBlock.At),
    ];

    [Fact]
    public void Every_key_of_a_block_is_taken_by_all_kinds_or_is_an_option_of_some() =>
        typeof(TabelBlock).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Except(Common)
            .Select(name => char.ToLowerInvariant(name[0]) + name[1..])
            .ShouldBe(TableOption.All.Select(option => option.Kunci), ignoreOrder: true);

    [Fact]
    public void No_option_is_without_a_kind_that_takes_it_nor_taken_by_all() =>
        TableOption.All.Where(option => TableKinds.All.Select(kind => kind.Takes(option)).Distinct().Count() < 2).ShouldBeEmpty();

    [Fact]
    public void Every_source_has_a_kind() =>
        Enum.GetValues<SumberTabel>().Where(sumber => !TableKinds.Of(sumber).Any()).ShouldBeEmpty();

    [Theory]
    [InlineData(SumberTabel.Kinerja, "capaian")]
    [InlineData(SumberTabel.Anggaran, "realisasi")]
    [InlineData(SumberTabel.Skm, "unsur")]
    [InlineData(SumberTabel.Pegawai, null)]
    public void A_block_without_a_shape_is_of_the_usual_kind(SumberTabel sumber, string? expected) =>
        TableKinds.Of(Sample.Block(sumber))!.Bentuk.ShouldBe(expected);

    [Fact]
    public void A_shape_of_other_data_is_no_kind() => TableKinds.Of(Sample.Block(SumberTabel.Skm, "capaian")).ShouldBeNull();
}
