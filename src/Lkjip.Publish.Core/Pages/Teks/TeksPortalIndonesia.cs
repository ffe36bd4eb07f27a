namespace Lkjip.Publish.Core;

/// <summary>The site's own voice in Indonesian.</summary>
internal sealed class TeksPortalIndonesia : TeksPortal
{
    // Words of many pages.
    public override string Beranda => "Beranda";
    public override string Draf => "draf";
    public override string Cari => "Cari";
    public override string TidakDitemukan => "Halaman tidak ditemukan";
    public override string DataTerbuka => "Data terbuka";
    public override string Ralat => "Ralat";
    public override string EdisiCetak => "Edisi cetak";
    public override string TahunKe(string tahun) => $"Tahun {tahun}";
    public override string LaporanTahun(string tahun) => $"laporan {tahun}";
    public override string JumlahLaporan(int jumlah) => $"{jumlah} laporan";
    public override string Dari(string bagian, string semua) => $"{bagian} dari {semua}";

    // Headings of tables.
    public override string Tahun => "Tahun";
    public override string Laporan => "Laporan";
    public override string SemuaLaporan => "Laporan";
    public override string PerangkatDaerah => "Perangkat daerah";
    public override string PemerintahDaerah => "Pemerintah daerah";
    public override string Indikator => "Indikator";
    public override string IndikatorTercapai => "Indikator tercapai";
    public override string RataRataCapaian => "Rata-rata capaian";
    public override string Predikat => "Predikat";
    public override string PaguRp => "Pagu (Rp)";
    public override string RealisasiRp => "Realisasi (Rp)";
    public override string Serapan => "Serapan";
    public override string Ikm => "IKM";
    public override string Target => "Target";
    public override string Realisasi => "Realisasi";
    public override string Capaian => "Capaian";
    public override string Hasil => "Hasil";
    public override string Menurut => "Menurut";
    public override string CatatanAngka =>
        "Angka yang tercetak dalam laporan ditampilkan seperti tercetak, dengan hasil perhitungan dari datanya bila berbeda. Rata-rata capaian yang tidak tercetak dihitung dari indikator yang capaiannya berupa persentase.";
    public override string DariIndikator(int jumlah) => $"dari {jumlah} indikator";

    // Key figures.
    public override string LaporanTerbit => "Laporan terbit";
    public override string OpdDiPortal => "perangkat daerah di portal ini";
    public override string IndikatorMencapaiTarget => "Indikator mencapai target";
    public override string DihitungDariTarget => "dihitung dari target dan realisasi";
    public override string SerapanAnggaran => "Serapan anggaran";
    public override string RealisasiAnggaran => "Realisasi anggaran";
    public override string RealisasiDibagiPagu => "realisasi dibagi pagu";
    public override string DariPagu(string pagu) => $"dari pagu {pagu}";
    public override string RealisasiTahun(string tahun) => $"Realisasi {tahun}";
    public override string CapaianTahun(string tahun) => $"Capaian {tahun}";
    public override string HasilTahun(string tahun) => $"Hasil {tahun}";
    public override string TargetSebesar(string target) => $"target {target}";
    public override string TanpaTarget => "tanpa target";

    // Pages of home, search, years, pemda and OPD.
    public override string CariUraian => "Cari kata atau angka di semua laporan kinerja.";
    public override string JudulTahun(string tahun) => $"Laporan kinerja tahun {tahun}";
    public override string UraianTahun(string tahun) =>
        $"Kinerja dan anggaran tahun {tahun} menurut perangkat daerah: indikator yang tercapai, rata-rata capaian, pagu, realisasi dan serapan.";
    public override string TabelTahun(string tahun) => $"Kinerja dan anggaran tahun {tahun} menurut perangkat daerah";
    public override string LaporanYangAda(string tahun) => $"laporan yang ada: {tahun}";
    public override string JudulPemda(string pemda) => $"Kinerja {pemda}";
    public override string UraianPemda(string pemda, string tahun) =>
        $"Laporan kinerja perangkat daerah {pemda}: capaian dan anggaran tahun {tahun}, dan semua laporan yang terbit.";
    public override string Provinsi(string nama) => $"Provinsi {nama}";
    public override string NamaJenis(JenisPemda jenis) => jenis switch
    {
        JenisPemda.Kota => "Kota",
        JenisPemda.Kabupaten => "Kabupaten",
        _ => "Provinsi",
    };
    public override string TabelPemda(string tahun) => $"Perangkat daerah dengan angka tahun {tahun}";
    public override string BelumTerbitUntuk(string tahun) => $"belum terbit untuk {tahun}";
    public override string GrafikCapaian(string tahun) => $"Rata-rata capaian kinerja tahun {tahun} menurut perangkat daerah";
    public override string GrafikSerapan(string tahun) => $"Serapan anggaran tahun {tahun} menurut perangkat daerah";
    public override string UraianOpd(string opd, string masa) => $"Laporan kinerja {opd} {masa}: capaian, anggaran, dan setiap indikator dari tahun ke tahun.";
    public override string MasaSatuTahun(string tahun) => $"tahun {tahun}";
    public override string Masa(string pertama, string terakhir) => $"tahun {pertama} sampai {terakhir}";
    public override string NamaSampai(string nama, string tahun) => $"{nama} (sampai {tahun})";
    public override string TabelTahunOpd => "Kinerja dan anggaran menurut tahun";
    public override string GrafikSerapanOpd => "Serapan anggaran menurut tahun";
    public override string GrafikTrenOpd => "Realisasi dan target setiap indikator menurut tahun";
    public override string TabelIndikatorOpd => "Realisasi setiap indikator menurut tahun";
    public override string Iku => "IKU";
    public override string CaraUkurBerubah => "cara ukur berubah";
    public override string HalamanPindah(string alamat) => $"Halaman pindah dari {alamat}";

    // Charts of several reports.
    public override string RingkasCapaian(int laporan, int tercapai) => $"Dari {laporan} laporan, {tercapai} mempunyai rata-rata capaian 100% atau lebih.";
    public override string Tertinggi(string apa, string tertinggi, string nama, string terendah, string namaTerendah) =>
        $" {apa} tertinggi {tertinggi} pada {nama}, terendah {terendah} pada {namaTerendah}.";
    public override string SemuanyaSama(string apa, string nilai) => $" {apa} semuanya {nilai}.";
    public override string MencapaiTarget(string jumlah) => $"{jumlah} indikator mencapai target";
    public override string TanpaPersentase => "tidak ada capaian yang berupa persentase";
    public override string BelumAdaRealisasi(string pagu) => $"belum ada realisasi; pagu {pagu}";
    public override string BelumAdaPagu(string realisasi) => $"{realisasi}; pagu belum ada";
    public override string TanpaAnggaran => "laporan tidak memuat data anggaran";

    // Pages of indicators.
    public override string UraianIndikator(string nama, string opd) => $"{nama}: arti, formulasi dan sumber data, dengan target dan realisasi {opd} dari tahun ke tahun.";
    public override string GrafikIndikator => "Realisasi dan target menurut tahun";
    public override string TabelIndikator => "Target, realisasi dan capaian menurut tahun";
    public override string Tujuan => "Tujuan";
    public override string Sasaran => "Sasaran";
    public override string Jenis => "Jenis";
    public override string JenisIku => "Indikator Kinerja Utama (IKU)";
    public override string JenisBukanIku => "Indikator kinerja, bukan IKU";
    public override string Satuan => "Satuan";
    public override string Arah => "Arah";
    public override string Formulasi => "Formulasi";
    public override string SumberData => "Sumber data";
    public override string AlasanDipilih => "Alasan dipilih";
    public override string CaraMembaca => "Cara membaca";
    public override string BelumDisebut => "Belum disebut dalam laporan";
    public override string MenurutLaporan(string nilai) => $"{nilai} menurut";
    public override string TargetMenurut => "target:";
    public override string RealisasiMenurut => "realisasi:";
    public override string BelumAdaKeduanya => "belum ada target dan realisasi";
    public override string DenganCapaian(string nilai, string capaian) => $"{nilai}; capaian {capaian}";

    // A series of an indicator.
    public override string ArahNaik => "Makin tinggi makin baik";
    public override string ArahTurun => "Makin rendah makin baik";
    public override string ArahKategori => "Kategori; makin tinggi tingkatnya makin baik";
    public override string Melampaui => "Melampaui target";
    public override string Sesuai => "Sesuai target";
    public override string TidakMencapai => "Tidak mencapai target";
    public override string SatuanBerubah(string laporan, string menjadi, string sebelum, string dari) =>
        $"Sejak laporan {laporan} satuannya {menjadi}; sampai laporan {sebelum} satuannya {dari}.";
    public override string ArahBerubah(string laporan, string menjadi, string sebelum, string dari) =>
        $"Sejak laporan {laporan} berlaku: {menjadi}; sampai laporan {sebelum} berlaku: {dari}.";
    public override string FormulasiBerubah(string laporan, string menjadi, string sebelum, string dari) =>
        $"Sejak laporan {laporan} formulasinya “{menjadi}”; sampai laporan {sebelum} formulasinya “{dari}”.";
    public override string TanpaAngka(string nama) => $"{nama}: tidak ada angka realisasi untuk digambar.";
    public override string SatuAngka(string nama, string nilai, string tahun) => $"{nama} {nilai} pada tahun {tahun}";
    public override string Tetap(string nama, string nilai, string tahun) => $"{nama} {nilai}, sama dengan tahun {tahun}";
    public override string Naik(string nama, string dari, string dariTahun, string menjadi, string tahun) =>
        $"{nama} naik dari {dari} ({dariTahun}) menjadi {menjadi} ({tahun})";
    public override string Turun(string nama, string dari, string dariTahun, string menjadi, string tahun) =>
        $"{nama} turun dari {dari} ({dariTahun}) menjadi {menjadi} ({tahun})";
    public override string TargetTercapai(int tercapai, int tahun) => $"; target tercapai pada {tercapai} dari {tahun} tahun yang bertarget";
    public override string SejakCaraUkur(string tahun) => $"Sejak cara ukurnya berubah ({tahun}), ";
    public override string RingkasGrafik(int grafik, int naik, int turun, int tetap) => $"Dari {grafik} grafik, {naik} naik, {turun} turun dan {tetap} tetap";
    public override string TanpaPembanding(int jumlah) => $"; {jumlah} tanpa pembanding";

    // Pages of a report, and of data.
    public override string UraianLaporan(string judul, string pemda) => $"{judul}, {pemda}: capaian kinerja, realisasi anggaran dan seluruh tabel.";
    public override string UraianCetak(string judul) => $"Edisi cetak: {judul}.";
    public override string Reviu => "Pemeriksaan angka";
    public override string JudulReviu(string judul) => $"Pemeriksaan angka {judul}";
    public override string UraianReviu(string judul) => $"Catatan pemeriksaan otomatis atas {judul}: angka resmi, hasil perhitungan dan rumusnya.";
    public override string AsalAngka(string tabel) => $"Asal angka {tabel}";
    public override string UraianAsalAngka(string tabel) => $"Cara setiap angka tabel \"{tabel}\" dihitung, dengan angka masukan dan tempatnya.";
    public override string Data => "Data";
    public override string JudulData(string judul) => $"Data {judul}";
    public override string UraianData(string judul, string pemda) => $"Semua tabel {judul}, {pemda}, sebagai CSV, JSON dan XLSX.";
    public override string UraianDataTerbuka => "Semua tabel semua laporan kinerja sebagai CSV, JSON dan XLSX, dengan katalog DCAT untuk portal data.";
    public override string RalatSemua => "Ralat semua laporan";
    public override string UraianRalatSemua => "Semua ralat laporan kinerja yang sudah terbit, yang terbaru lebih dahulu.";
}
