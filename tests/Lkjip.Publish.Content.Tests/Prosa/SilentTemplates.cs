namespace Lkjip.Publish.Content.Tests;

/// <summary>Right sentences that look like claims: aims, shares, differences, remainders, other years' documents, names, topics.</summary>
internal static class SilentTemplates
{
    public static IEnumerable<GeneratedSentence> Of(ComputedLaporan laporan) => Texts(laporan).Select(text => new GeneratedSentence("benar", true, text));

    private static IEnumerable<string> Texts(ComputedLaporan laporan) =>
        laporan.Indikator.SelectMany(i => Indikator(i.Source.Nama, i.Tahun))
            .Concat(laporan.Anggaran.Where(n => n.Jumlah is { Pagu: not null, Realisasi: not null }).SelectMany(n => Money(n, laporan.JumlahAnggaran)))
            .Concat(Plain);

    private static IEnumerable<string> Indikator(string nama, int tahun) =>
    [
        $"Pada tahun {tahun + 1} {nama} diharapkan meningkat dan melampaui target.",
        $"Agar {nama} tidak turun, petugas terus dilatih.",
        $"Upaya untuk meningkatkan {nama} akan dilanjutkan.",
        $"Jika {nama} mencapai target, insentif diberikan.",
        $"Dengan {nama} yang diukur setiap tahun, jumlah keluhan masyarakat menurun.",
        $"Karena jumlah pegawai berkurang, pengukuran {nama} dilakukan bersama.",
        $"Target {nama} dalam RPJMD berbeda dengan target nasional.",
        $"{nama} ditetapkan dalam Perjanjian Kinerja Tahun {tahun - 1} dan {tahun}.",
        $"Responden survei {nama} bertambah 20 orang dibandingkan tahun lalu.",
        $"Faktor yang memengaruhi {nama} ada 3 (tiga).",
        $"Untuk indikator {nama} dilakukan 4 kali rapat evaluasi.",
        $"Menurut “Pedoman {nama}”, nilai harus naik setiap tahun.",
        $"Apakah {nama} mencapai target?",
        $"Semua kelurahan mendukung {nama} sehingga pelayanan tetap berjalan.",
        $"{nama} adalah ukuran keberhasilan pelayanan, yang dihitung setahun sekali.",
        $"Peningkatan kapasitas petugas mendukung {nama}.",
        $"Batas kategori tertinggi untuk {nama} adalah 100.",
        $"Realisasi {nama} dihitung dari rata-rata dua semester.",
    ];

    private static IEnumerable<string> Money(ComputedNode node, JumlahAnggaran all)
    {
        decimal share = node.Jumlah.Pagu!.Value / all.Pagu!.Value * 100;
        yield return $"{node.Source.Nama} merupakan {Amounts.Persen(share)} dari seluruh pagu.";
        yield return $"Porsi pagu {node.Source.Nama} mencapai {Amounts.Persen(share)} dari total anggaran.";
        yield return $"Sisa pagu {node.Source.Nama} sebesar {Amounts.Rupiah(node.Jumlah.Sisa!.Value)} dikembalikan ke kas daerah.";
        yield return $"Realisasi {node.Source.Nama} direncanakan naik pada tahun depan.";
        yield return $"Anggaran untuk {node.Source.Nama} diserap bertahap setiap triwulan.";
        yield return $"Selisih pagu dan realisasi {node.Source.Nama} sebesar {Amounts.Rupiah(node.Jumlah.Sisa!.Value)}.";
    }

    private static IReadOnlyList<string> Plain =>
    [
        "Pegawai yang naik pangkat berjumlah 4 orang.",
        "Kenaikan gaji berkala diproses tepat waktu.",
        "Kerja sama dengan perangkat daerah lain terus meningkat.",
        "Pihak Kedua memberikan supervisi.",
        "Tahun ketiga pelaksanaan rencana dimulai dengan rapat.",
        "Pelayanan berjalan dengan baik, baik di kantor maupun di kelurahan.",
        "Kualitas layanan cukup tinggi menurut warga.",
        "Pegawai golongan III/A paling banyak mengikuti pelatihan.",
        "Jumlah pengunjung naik dari 1.200 menjadi 1.350 orang.",
        "Jumlah pengunjung turun dari 1.350 menjadi 1.200 orang.",
        "Laporan ini berisi 4 (empat) bab.",
        "Rapat dimulai pukul 08.30 dan selesai pukul 10.15.",
        "Lihat butir 3.10 dan lampiran 2.5.",
        "Penduduk bertambah 1,5% setiap tahun.",
        "Suhu berkisar antara 22,5 dan 33,1 derajat.",
        "Indikator yang tidak mencapai target dievaluasi setiap triwulan.",
        "Setiap program didukung beberapa kegiatan yang sesuai dengan target rencana jangka menengah.",
        "Capaian di atas 100% berarti target terlampaui.",
        "Kategori Sangat Baik berlaku untuk nilai 88,31 sampai 100.",
        "Mutu pelayanan A menjadi cita-cita bersama.",
    ];
}
