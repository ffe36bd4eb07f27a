namespace Lkjip.Publish.Content.Tests;

/// <summary>Sentences about all or some of several things, and about how many there are.</summary>
internal static class PluralTemplates
{
    public static IEnumerable<GeneratedSentence> Of(ComputedLaporan laporan)
    {
        ComputedIndikator[] all = [.. laporan.Indikator];
        int n = all.Length;
        if (n > 0 && all.All(i => i.Status is not null))
        {
            int reached = all.Count(i => i.MencapaiTarget is true);
            int exceeded = all.Count(i => i.Status is StatusCapaian.Melampaui);
            yield return new("keseluruhan", reached == n, $"Seluruh indikator kinerja mencapai target tahun {laporan.Source.Tahun}.");
            yield return new("keseluruhan", reached == n, "Semua indikator telah mencapai target yang ditetapkan.");
            yield return new("keseluruhan", exceeded == n, "Seluruh indikator melampaui target.");
            yield return new("keseluruhan", true, $"Sebanyak {reached} indikator mencapai target.");
            yield return new("keseluruhan", false, $"Sebanyak {reached + 1} indikator mencapai target.");
            yield return new("keseluruhan", true, $"{exceeded} dari {n} indikator melampaui target.");
            yield return new("keseluruhan", false, $"{exceeded + 1} dari {n} indikator melampaui target.");
            yield return new("keseluruhan", reached * 2 > n, "Sebagian besar indikator mencapai target.");
            yield return new("keseluruhan", exceeded == 0, "Tidak ada indikator yang melampaui target.");
        }

        int sasaran = all.Select(i => i.Sasaran.Id.Value).Distinct().Count();
        yield return new("jumlah", true, $"Telah ditetapkan {sasaran} ({Terbilang.Angka(sasaran)}) sasaran strategis.");
        yield return new("jumlah", false, $"Telah ditetapkan {sasaran + 2} ({Terbilang.Angka(sasaran + 2)}) sasaran strategis.");
        yield return new("jumlah", true, $"Rencana itu memuat {n} indikator kinerja.");
        yield return new("jumlah", false, $"Rencana itu memuat {n + 4 + 9} indikator kinerja.");
        if (laporan.Source.Pegawai?.Kelompok.FirstOrDefault()?.Kelas is { } kelas && Persentase.SumIfAll([.. kelas.Select(k => k.Semua)]) is { } pegawai)
        {
            yield return new("jumlah", true, $"Pelaksanaan tugas didukung {pegawai:0} pegawai.");
            yield return new("jumlah", false, $"Pelaksanaan tugas didukung {pegawai + 57:0} pegawai.");
            yield return new("jumlah", true, $"Jumlah pegawai sebanyak {pegawai:0} orang.");
            yield return new("jumlah", false, $"Jumlah pegawai sebanyak {pegawai + 61:0} orang.");
        }

        foreach (decimal responden in laporan.Survei.Values.Select(s => s.Source?.Responden?.Value).OfType<decimal>())
        {
            yield return new("jumlah", true, $"Survei dilakukan terhadap {responden:0} responden.");
            yield return new("jumlah", false, $"Survei dilakukan terhadap {responden + 311:0} responden.");
        }

        yield return new("daftar", true, "Upayanya 3 (tiga):\n\n1. pelatihan petugas;\n2. penambahan loket;\n3. perbaikan sarana.");
        yield return new("daftar", false, "Upayanya 4 (empat):\n\n1. pelatihan petugas;\n2. penambahan loket;\n3. perbaikan sarana.");
        yield return new("daftar", true, "Pelaksanaan tahun 2024:\n\n1. pelatihan petugas;\n2. penambahan loket;\n3. perbaikan sarana.");
        yield return new("daftar", true, "Dilaksanakan 3 kegiatan: pelatihan petugas; penambahan loket; serta perbaikan sarana.");
        yield return new("daftar", false, "Dilaksanakan 5 kegiatan: pelatihan petugas; penambahan loket; serta perbaikan sarana.");
    }
}
