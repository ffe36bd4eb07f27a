namespace Lkjip.Publish.Core;

/// <summary>How many of something there are.</summary>
/// <param name="All">All of them.</param>
/// <param name="Possible">The numbers that a sentence may rightly tell: all, and those of the parts that the data know.</param>
/// <param name="IsWhole">True where a sentence that tells a number means all of them.</param>
internal sealed record Counted(decimal All, IReadOnlySet<decimal> Possible, bool IsWhole)
{
    /// <summary>As a message tells it: each of several surveys.</summary>
    public string Shown { get; init; } = FormatAngka.Angka(All);

    /// <summary>How many there are of what a noun names; null where the data do not say.</summary>
    public static Counted? Of(string noun, ReviuContext context) => noun switch
    {
        "sasaran" => Sasaran(context.Laporan.Kinerja),
        "indikator" => Indikator(context.Computed),
        "responden" or "kuesioner" => Respondents(context.Laporan.Skm),
        _ => Staff(context.Laporan.Pegawai),
    };

    private static Counted? Sasaran(DataKinerja? kinerja)
    {
        int[] perTujuan = [.. (kinerja?.Tujuan ?? []).Select(t => t.Sasaran.Count)];
        int iku = kinerja?.Tujuan.SelectMany(t => t.Sasaran).Count(s => s.Indikator.Any(i => i.Iku)) ?? 0;
        return Make(perTujuan.Sum(), [.. perTujuan, iku], isWhole: false);
    }

    private static Counted? Indikator(ComputedLaporan computed)
    {
        int[] perSasaran = [.. computed.Indikator.GroupBy(i => i.Sasaran.Id.Value).Select(g => g.Count())];
        int[] perStatus = [.. computed.Indikator.GroupBy(i => i.Status).Select(g => g.Count()), computed.Indikator.Count(i => i.MencapaiTarget is true)];
        int unsur = computed.Survei.Values.Select(s => s.Source?.Unsur.Count ?? 0).DefaultIfEmpty().Max();
        return Make(computed.Indikator.Count, [.. perSasaran, .. perStatus, computed.Indikator.Count(i => i.Source.Iku), unsur], isWhole: false);
    }

    private static Counted? Respondents(DataSkm? skm)
    {
        decimal[] each = [.. (skm?.Survei ?? []).Select(s => s.Responden?.Value).OfType<decimal>()];
        IEnumerable<decimal> parts = (skm?.Survei ?? []).SelectMany(s => s.Kelompok.SelectMany(k => k.Kelas).Select(k => k.Jumlah.Value).Concat(s.Unsur.SelectMany(u => u.Jawaban)));
        return each.Length == 0 ? null : new Counted(each.Sum(), (HashSet<decimal>)[.. each, each.Sum(), .. parts], IsWhole: true)
        {
            Shown = string.Join(" dan ", each.Select(n => FormatAngka.Angka(n))),
        };
    }

    private static Counted? Staff(DataPegawai? pegawai)
    {
        KelasPegawai[] classes = [.. (pegawai?.Kelompok ?? []).SelectMany(k => k.Kelas)];
        decimal[] totals = [.. (pegawai?.Kelompok ?? []).Select(k => Persentase.SumIfAll([.. k.Kelas.Select(c => c.Semua)])).OfType<decimal>()];
        IEnumerable<decimal> parts = classes.SelectMany(k => new[] { k.LakiLaki?.Value, k.Perempuan?.Value, k.Semua }).OfType<decimal>();
        return totals.Length == 0 ? null : new Counted(totals[0], (HashSet<decimal>)[.. totals, .. parts], IsWhole: true);
    }

    private static Counted? Make(decimal all, int[] parts, bool isWhole) => all == 0 ? null : new Counted(all, (HashSet<decimal>)[all, .. parts.Select(p => (decimal)p)], isWhole);
}
