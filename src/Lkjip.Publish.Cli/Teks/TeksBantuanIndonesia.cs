namespace Lkjip.Publish.Cli;

/// <summary>The help in Indonesian.</summary>
internal sealed class TeksBantuanIndonesia : TeksBantuan
{
    // The frame.
    public override string CaraPakai => "Cara pakai";
    public override string DaftarPerintah => "Perintah";
    public override string DaftarPilihan => "Pilihan";
    public override string AdaPilihan => "[pilihan]";
    public override string KodeKeluar => "Kode keluar: 0 selesai; 1 isi bermasalah; 2 cara pakai salah; 3 ada yang kurang pada komputer ini; 130 dihentikan.";
    public override string Bantuan => "Tampilkan bantuan.";
    public override string Versi => "Tampilkan versi.";
    public override string Lang => "Bahasa pesan (baku: id); pada build dan serve juga bahasa antarmuka situs (baku: bahasa di situs.json). Teks laporan tetap Indonesia.";

    // What stands for a value.
    public override string Perintah => "PERINTAH";
    public override string Folder => "FOLDER";
    public override string Berkas => "BERKAS";
    public override string Nama => "NAMA";
    public override string NamaFolder => "NAMA|FOLDER";
    public override string Tahun => "TAHUN";
    public override string NamaLaporan => "PEMDA/OPD/TAHUN";
    public override string PilihanLaporan => "PEMDA[/OPD[/TAHUN]]";
    public override string KunciKolom => "KUNCI=JUDUL|HURUF";

    // Commands.
    public override string Program => "Menerbitkan Laporan Kinerja Instansi Pemerintah (LKjIP): situs web dan PDF resmi dari satu sumber.";
    public override string Build => "Bangun situs dan PDF resmi.";
    public override string Check => "Periksa isi tanpa menulis apa pun.";
    public override string Serve => "Lihat pratinjau di peramban; setiap simpanan langsung tampak. Tidak menulis apa pun.";
    public override string New => "Mulai laporan baru: kerangka lengkap, atau lanjutan laporan tahun lalu.";
    public override string Import => "Ambil angka dari lembar sebar (XLSX atau CSV).";
    public override string Schema => "Tulis skema JSON semua berkas data, untuk melengkapi dan memeriksa isian di penyunting teks.";

    // Options of several commands.
    public override string Content => "Folder isi.";
    public override string Only => "Hanya laporan ini; boleh diulang.";
    public override string Jobs => "Banyaknya laporan yang dikerjakan bersamaan (baku: jumlah inti prosesor).";
    public override string Drafts => "Sertakan laporan berstatus draf.";
    public override string Strict => "Peringatan juga menggagalkan.";
    public override string Format => "Bentuk temuan: text, json atau sarif.";
    public override string Theme => "Tema situs: nama tema atau folder sebuah tema (baku: 'tema' di situs.json, atau Kota).";

    // build.
    public override string Out => "Folder situs yang jadi; isinya diganti seluruhnya.";
    public override string Pdf => "Buat PDF resmi (baku).";
    public override string NoPdf => "Tanpa PDF.";
    public override string Search => "Buat indeks pencarian (baku).";
    public override string NoSearch => "Tanpa indeks pencarian.";
    public override string NoCache => "Cetak ulang semua PDF; cetakan yang disimpan tidak dibaca dan tidak ditulis.";
    public override string BaseUrl => "Alamat tempat situs dipasang.";

    // serve.
    public override string Port(int usual) => $"Port di komputer ini (baku: {usual}, atau yang bebas).";
    public override string NoOpen => "Jangan membuka peramban.";

    // new.
    public override string Laporan => "Laporan yang dimulai.";
    public override string From => "Lanjutkan laporan tahun ini.";

    // import.
    public override string To => "Laporan yang diisi.";
    public override string Sheet => "Nama lembar (baku: lembar pertama yang berisi).";
    public override string Kolom => "Kolom untuk sebuah kunci, dengan judul atau hurufnya; boleh diulang.";
    public override string Angka => "Cara tulis angka: id (1.234,5) atau en (1,234.5); baku: menurut kolomnya.";
    public override string Survei => "Id survei yang diisi (untuk skm).";
    public override string Yes => "Tulis tanpa bertanya.";
    public override string Templat => "Tulis lembar contoh ke berkas ini (.xlsx atau .csv), lalu selesai.";

    // schema.
    public override string OutSkema => "Folder untuk skema.";
    public override string Vscode => "Tulis juga setelan VS Code (.vscode) di folder ini, bila belum ada.";
}
