using Lkjip.Publish.Authoring;

namespace Lkjip.Publish.Cli;

/// <summary>How commands end, in Indonesian.</summary>
internal sealed class TeksHasilIndonesia : TeksHasil
{
    // build and check.
    public override string Dihentikan => "Dihentikan. Tidak ada yang diubah.";
    public override string TidakDibangun => "Situs tidak dibangun; situs lama tetap utuh.";
    public override string LihatTemuan => "Rincian temuan: lkjip check.";

    public override string Dibangun(PublishResult result, string folder)
    {
        string unchanged = result.Unchanged > 0 ? $" ({result.Unchanged} tidak berubah)" : string.Empty;
        return $"{result.Reports} laporan, {result.Pages} halaman dan {result.Documents} PDF{unchanged} ditulis ke {folder}.{Draf(result.Drafts)}";
    }

    public override string Diperiksa(int reports, int drafts) => $"{reports} laporan diperiksa.{Draf(drafts)}";

    private static string Draf(int drafts) => drafts == 0 ? string.Empty : $" {drafts} draf tidak ikut; sertakan dengan --drafts.";

    // new.
    public override string LangkahBerikutnya => "Langkah berikutnya:";
    public override string SebutTandaTulis => "menyebut semua tempat bertanda [TULIS: …]";
    public override string BukaPratinjau => "menampilkannya di peramban selagi ditulis";
    public override string BantuanVsCode(string files) => $"Supaya Visual Studio Code melengkapi dan memeriksa isian, di samping folder isi ditulis: {files}.";
    public override string Dibuat(ReportId report, int files) => $"Laporan {report} dibuat sebagai draf: {files} berkas.";

    // import.
    public override string AkanBerubah => "Yang akan berubah:";
    public override string Kosong => "(kosong)";
    public override string Dihapus => "(dihapus)";
    public override string TidakDitulis => "Tidak ada yang ditulis.";
    public override string TulisTidak => "Tulis? (y/T) ";
    public override string TidakBerubah(string path) => $"Tidak ada yang berubah pada {path}.";
    public override string BelumDitulis(string path) => $"Belum ditulis. Tambahkan --yes untuk menulis {path}.";
    public override string Ditulis(string path, int changes) => $"{path} ditulis: {changes} perubahan.";

    public override string TemplatDitulis(string path, string kind) =>
        $"Templat ditulis ke {path}. Ganti baris contohnya, lalu: lkjip import {kind} {path} --to PEMDA/OPD/TAHUN";

    // schema.
    public override string SkemaDitulis(int schemas, string folder) => $"{schemas} skema ditulis ke {folder}.";
    public override string SetelanDitulis(string path) => $"Setelan ditulis ke {path}.";
}
