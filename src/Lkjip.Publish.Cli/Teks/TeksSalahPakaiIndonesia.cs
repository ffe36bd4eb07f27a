namespace Lkjip.Publish.Cli;

/// <summary>What can be wrong with a command line, in Indonesian.</summary>
internal sealed class TeksSalahPakaiIndonesia : TeksSalahPakai
{
    // Of every command.
    public override string Bantuan(string command) => $"Bantuan: {command} --help";
    public override string TidakDikenal(string token) => $"'{token}' tidak dikenal.";
    public override string MaksudAnda(string nearest) => $"Maksud Anda '{nearest}'?";
    public override string UntukSatuLaporan(string report) => $"Untuk satu laporan: --only {report}";
    public override string PerluNilai(string option) => $"{option} memerlukan nilai.";
    public override string HanyaSekali(string option) => $"{option} hanya boleh ditulis sekali, dengan satu nilai.";
    public override string BukanNilai(string value, string option, string? form) => $"'{value}' bukan nilai untuk {option}{(form is null ? string.Empty : $" ({form})")}.";
    public override string Sebutkan(IEnumerable<string> arguments) => $"Sebutkan {string.Join(" dan ", arguments)}.";
    public override string SebutkanPerintah(IReadOnlyList<string> commands) => $"Sebutkan perintahnya: {string.Join(", ", commands.SkipLast(1))} atau {commands[^1]}.";

    public override string TanpaFolderIsi(string folder) =>
        $"Folder isi '{folder}' tidak ada. Jalankan dari folder proyek, atau sebutkan foldernya dengan --content.";

    // Of some.
    public override string PilihSatu(string one, string other) => $"Pilih salah satu: {one} atau {other}.";
    public override string BukanAlamat(string url) => $"--base-url '{url}' bukan alamat http atau https.";
    public override string BukanJumlah(string value) => $"--jobs harus bilangan 1 atau lebih, bukan '{value}'.";
    public override string BukanPort(string value) => $"--port harus bilangan 1 sampai 65535, bukan '{value}'.";

    public override string BukanLaporan(string value) =>
        $"'{value}' bukan PEMDA/OPD/TAHUN; tulis misalnya payakumbuh/dinas-sosial/2025, dengan huruf kecil, angka dan tanda hubung.";

    public override string BukanTujuan(string value) => $"--to '{value}' bukan PEMDA/OPD/TAHUN.";
    public override string BukanJenis(string value) => $"'{value}' tidak dapat diimpor; pilih anggaran, kinerja atau skm.";
    public override string BukanKolom(string value) => $"--kolom '{value}' harus KUNCI=JUDUL atau KUNCI=HURUF, misalnya --kolom realisasi=F.";
    public override string SebutkanImpor => "Sebutkan berkas dan laporannya: lkjip import anggaran BERKAS --to PEMDA/OPD/TAHUN.";
}
