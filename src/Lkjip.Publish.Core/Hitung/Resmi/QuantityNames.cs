using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The one name of a quantity that has several paths: this year's realisasi is also that of its year, and the index of the survey that it comes from.</summary>
/// <param name="laporan">The computed report.</param>
public sealed class QuantityNames(ComputedLaporan laporan)
{
    /// <summary>The path that stands for all paths of a quantity.</summary>
    public string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string[] steps = path.Split('.');
        return steps switch
        {
            ["kinerja", var id, var name] when laporan.IndikatorById.GetValueOrDefault(id) is { } indikator => Indikator(indikator, name),
            ["anggaran", .., "pagu-perubahan"] => path[..^"-perubahan".Length],
            _ => path,
        };
    }

    /// <summary>The path of the data from which the realisasi of an indicator comes; null where it is stated only.</summary>
    public static string? Supporting(ComputedIndikator indikator)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        return indikator.Source.DataPendukung?.Value;
    }

    private static string Indikator(ComputedIndikator indikator, string name)
    {
        string year = "-" + indikator.Tahun.ToString(CultureInfo.InvariantCulture);
        Indikator source = indikator.Source;
        string plain = name switch
        {
            "target-perubahan" when source.Perjanjian?.Perubahan is not null => "target",
            "target-murni" when source.Perjanjian is { Murni: not null, Perubahan: null } => "target",
            _ when name == "target" + year && source.Perjanjian is null => "target",
            _ when name == "realisasi" + year || name == "capaian" + year => name[..^year.Length],
            _ => name,
        };
        return plain == "realisasi" && Supporting(indikator) is { } data ? data : $"kinerja.{source.Id.Value}.{plain}";
    }
}
