namespace Lkjip.Publish.Core;

/// <summary>The site's own voice in British English; names that the law uses keep their Indonesian short forms.</summary>
internal sealed class TeksPortalInggris : TeksPortal
{
    // Words of many pages.
    public override string Beranda => "Home";
    public override string Draf => "draft";
    public override string Cari => "Search";
    public override string TidakDitemukan => "Page not found";
    public override string DataTerbuka => "Open data";
    public override string Ralat => "Corrections";
    public override string EdisiCetak => "Print edition";
    public override string TahunKe(string tahun) => $"Year {tahun}";
    public override string LaporanTahun(string tahun) => $"report for {tahun}";
    public override string JumlahLaporan(int jumlah) => jumlah == 1 ? "1 report" : $"{jumlah} reports";
    public override string Dari(string bagian, string semua) => $"{bagian} of {semua}";

    // Headings of tables.
    public override string Tahun => "Year";
    public override string Laporan => "Report";
    public override string SemuaLaporan => "Reports";
    public override string PerangkatDaerah => "Regional agency (OPD)";
    public override string PemerintahDaerah => "Local government";
    public override string Indikator => "Indicator";
    public override string IndikatorTercapai => "Indicators on target";
    public override string RataRataCapaian => "Average achievement";
    public override string Predikat => "Rating";
    public override string PaguRp => "Budget ceiling (Rp)";
    public override string RealisasiRp => "Actual spending (Rp)";
    public override string Serapan => "Budget absorption";
    public override string Ikm => "Satisfaction index (IKM)";
    public override string Target => "Target";
    public override string Realisasi => "Actual";
    public override string Capaian => "Achievement";
    public override string Hasil => "Outcome";
    public override string Menurut => "According to";
    public override string CatatanAngka =>
        "Figures that a report prints are shown as printed, with what its data give beside them where that differs. An average achievement that is not printed is computed from the indicators whose achievement is a percentage.";
    public override string DariIndikator(int jumlah) => jumlah == 1 ? "of 1 indicator" : $"of {jumlah} indicators";

    // Key figures.
    public override string LaporanTerbit => "Reports published";
    public override string OpdDiPortal => "regional agencies (OPD) in this portal";
    public override string IndikatorMencapaiTarget => "Indicators that reached their target";
    public override string DihitungDariTarget => "computed from targets and actual figures";
    public override string SerapanAnggaran => "Budget absorption";
    public override string RealisasiAnggaran => "Actual spending";
    public override string RealisasiDibagiPagu => "actual spending divided by the budget ceiling";
    public override string DariPagu(string pagu) => $"of a budget ceiling of {pagu}";
    public override string RealisasiTahun(string tahun) => $"Actual in {tahun}";
    public override string CapaianTahun(string tahun) => $"Achievement in {tahun}";
    public override string HasilTahun(string tahun) => $"Outcome in {tahun}";
    public override string TargetSebesar(string target) => $"target {target}";
    public override string TanpaTarget => "no target";

    // Pages of home, search, years, pemda and OPD.
    public override string CariUraian => "Search for words or figures in all performance reports.";
    public override string JudulTahun(string tahun) => $"Performance reports for {tahun}";
    public override string UraianTahun(string tahun) =>
        $"Performance and budget in {tahun} by regional agency (OPD): indicators on target, average achievement, budget ceiling, actual spending and absorption.";
    public override string TabelTahun(string tahun) => $"Performance and budget in {tahun} by regional agency (OPD)";
    public override string LaporanYangAda(string tahun) => $"reports available: {tahun}";
    public override string JudulPemda(string pemda) => $"Performance of {pemda}";
    public override string UraianPemda(string pemda, string tahun) =>
        $"Performance reports of the regional agencies (OPD) of {pemda}: achievement and budget in {tahun}, and all published reports.";
    public override string Provinsi(string nama) => $"Province of {nama}";
    public override string NamaJenis(JenisPemda jenis) => jenis switch
    {
        JenisPemda.Kota => "City",
        JenisPemda.Kabupaten => "Regency",
        _ => "Province",
    };
    public override string TabelPemda(string tahun) => $"Regional agencies (OPD) with the figures of {tahun}";
    public override string BelumTerbitUntuk(string tahun) => $"not yet published for {tahun}";
    public override string GrafikCapaian(string tahun) => $"Average achievement in {tahun} by regional agency (OPD)";
    public override string GrafikSerapan(string tahun) => $"Budget absorption in {tahun} by regional agency (OPD)";
    public override string UraianOpd(string opd, string masa) => $"Performance reports of {opd} {masa}: achievement, budget, and every indicator from year to year.";
    public override string MasaSatuTahun(string tahun) => $"for {tahun}";
    public override string Masa(string pertama, string terakhir) => $"for {pertama} to {terakhir}";
    public override string NamaSampai(string nama, string tahun) => $"{nama} (until {tahun})";
    public override string TabelTahunOpd => "Performance and budget by year";
    public override string GrafikSerapanOpd => "Budget absorption by year";
    public override string GrafikTrenOpd => "Actual figures and targets of every indicator by year";
    public override string TabelIndikatorOpd => "Actual figures of every indicator by year";
    public override string Iku => "main indicator (IKU)";
    public override string CaraUkurBerubah => "measured differently from here on";
    public override string HalamanPindah(string alamat) => $"Page moved from {alamat}";

    // Charts of several reports.
    public override string RingkasCapaian(int laporan, int tercapai) =>
        $"Of {laporan} reports, {tercapai} {(tercapai == 1 ? "has" : "have")} an average achievement of 100% or more.";
    public override string Tertinggi(string apa, string tertinggi, string nama, string terendah, string namaTerendah) =>
        $" {apa}: highest {tertinggi} ({nama}), lowest {terendah} ({namaTerendah}).";
    public override string SemuanyaSama(string apa, string nilai) => $" {apa}: {nilai} throughout.";
    public override string MencapaiTarget(string jumlah) => $"{jumlah} indicators reached their target";
    public override string TanpaPersentase => "no achievement is a percentage";
    public override string BelumAdaRealisasi(string pagu) => $"no actual spending yet; budget ceiling {pagu}";
    public override string BelumAdaPagu(string realisasi) => $"{realisasi}; no budget ceiling yet";
    public override string TanpaAnggaran => "the report holds no budget data";

    // Pages of indicators.
    public override string UraianIndikator(string nama, string opd) =>
        $"{nama}: meaning, formula and data source, with the targets and actual figures of {opd} from year to year.";
    public override string GrafikIndikator => "Actual figures and targets by year";
    public override string TabelIndikator => "Target, actual figure and achievement by year";
    public override string Tujuan => "Goal";
    public override string Sasaran => "Objective";
    public override string Jenis => "Kind";
    public override string JenisIku => "Main performance indicator (IKU)";
    public override string JenisBukanIku => "Performance indicator, not a main one (IKU)";
    public override string Satuan => "Unit";
    public override string Arah => "Direction";
    public override string Formulasi => "Formula";
    public override string SumberData => "Data source";
    public override string AlasanDipilih => "Why it was chosen";
    public override string CaraMembaca => "How to read it";
    public override string BelumDisebut => "Not stated in the report";
    public override string MenurutLaporan(string nilai) => $"{nilai} according to the";
    public override string TargetMenurut => "target:";
    public override string RealisasiMenurut => "actual figure:";
    public override string BelumAdaKeduanya => "no target and no actual figure yet";
    public override string DenganCapaian(string nilai, string capaian) => $"{nilai}; achievement {capaian}";

    // A series of an indicator.
    public override string ArahNaik => "The higher the better";
    public override string ArahTurun => "The lower the better";
    public override string ArahKategori => "Categories; the higher the category the better";
    public override string Melampaui => "Above target";
    public override string Sesuai => "On target";
    public override string TidakMencapai => "Below target";
    public override string SatuanBerubah(string laporan, string menjadi, string sebelum, string dari) =>
        $"Since the report for {laporan} its unit has been {menjadi}; up to the report for {sebelum} its unit was {dari}.";
    public override string ArahBerubah(string laporan, string menjadi, string sebelum, string dari) =>
        $"Since the report for {laporan}: {menjadi}; up to the report for {sebelum}: {dari}.";
    public override string FormulasiBerubah(string laporan, string menjadi, string sebelum, string dari) =>
        $"Since the report for {laporan} its formula has been “{menjadi}”; up to the report for {sebelum} it was “{dari}”.";
    public override string TanpaAngka(string nama) => $"{nama}: there is no actual figure to draw.";
    public override string SatuAngka(string nama, string nilai, string tahun) => $"{nama}: {nilai} in {tahun}";
    public override string Tetap(string nama, string nilai, string tahun) => $"{nama}: {nilai}, the same as in {tahun}";
    public override string Naik(string nama, string dari, string dariTahun, string menjadi, string tahun) =>
        $"{nama} rose from {dari} ({dariTahun}) to {menjadi} ({tahun})";
    public override string Turun(string nama, string dari, string dariTahun, string menjadi, string tahun) =>
        $"{nama} fell from {dari} ({dariTahun}) to {menjadi} ({tahun})";
    public override string TargetTercapai(int tercapai, int tahun) => $"; the target was reached in {tercapai} of {tahun} years with a target";
    public override string SejakCaraUkur(string tahun) => $"Since it has been measured differently ({tahun}): ";
    public override string RingkasGrafik(int grafik, int naik, int turun, int tetap) => $"Of {grafik} charts, {naik} rose, {turun} fell and {tetap} stayed the same";
    public override string TanpaPembanding(int jumlah) => $"; {jumlah} with nothing to compare";

    // Pages of a report, and of data.
    public override string UraianLaporan(string judul, string pemda) => $"{judul}, {pemda}: performance, spending and all tables.";
    public override string UraianCetak(string judul) => $"Print edition: {judul}.";
    public override string Reviu => "Check of figures";
    public override string JudulReviu(string judul) => $"Check of the figures of {judul}";
    public override string UraianReviu(string judul) => $"Notes of the automatic checks of {judul}: official figures, computed figures and their formulas.";
    public override string AsalAngka(string tabel) => $"Origin of the figures: {tabel}";
    public override string UraianAsalAngka(string tabel) => $"How every figure of the table “{tabel}” was computed, with its inputs and their places.";
    public override string Data => "Data";
    public override string JudulData(string judul) => $"Data of {judul}";
    public override string UraianData(string judul, string pemda) => $"All tables of {judul}, {pemda}, as CSV, JSON and XLSX.";
    public override string UraianDataTerbuka => "All tables of all performance reports as CSV, JSON and XLSX, with a DCAT catalogue for data portals.";
    public override string RalatSemua => "Corrections of all reports";
    public override string UraianRalatSemua => "All corrections of published performance reports, the newest first.";
}
