// Years, periods and dates.
import { laporan, selatan, sosial, paalMerah, amplas } from '../laporan.mjs';
import { tambah, ganti, sekaligus } from '../kasus.mjs';

const period = { [selatan.id]: ['2023–2026', 'RPD'], [sosial.id]: ['2023–2026', 'RPD'], [paalMerah.id]: ['2019–2023', 'RPJMD'], [amplas.id]: ['2021–2026', 'RPJMD'] };
/** The table of capaian of each report. */
const hasil = { [selatan.id]: 'capaian-iku', [sosial.id]: 'capaian-pk', [paalMerah.id]: 'capaian-iku', [amplas.id]: 'realisasi-capaian' };
const planned = [selatan, sosial, paalMerah];
const bab = 'akuntabilitas';
const all = (r, change) => Object.keys(r.files).filter((n) => n.endsWith('.md')).map((n) => change(n)).filter(Boolean);

/** The date of signing in front matter and closing chapter. */
const signed = (r, from, to, menyebut) => sekaligus(...all(r, (n) => (r.files[n].includes(`tanggal: ${from}`) && !/perjanjian|keputusan/.test(n) ? ganti(r, n, `tanggal: ${from}`, `tanggal: ${to}`, menyebut) : undefined)));

export default {
  "last year's sentence left standing": {
    salah: laporan.flatMap((r) => [
      `Capaian target kinerja tahun ${r.tahun - 2} telah dievaluasi dan hasilnya tergambar pada [](#${hasil[r.id]}).`, `Laporan Kinerja ${r.opd} Tahun ${r.tahun - 1} ini disusun sebagai pertanggungjawaban.`,
      `Demikian LKjIP ${r.opd} Tahun ${r.tahun - 1} disampaikan.`, `Laporan ini menyajikan capaian kinerja tahun ${r.tahun - 1}.`, `Target dan realisasi tahun ${r.tahun - 1} disajikan dalam [](#${hasil[r.id]}).`,
      `Selama tahun ${r.tahun - 1} ini seluruh kegiatan telah dilaksanakan.`,
    ].map((t, k) => tambah(r, k % 2 ? 'penutup' : bab, t, [String(/20\d\d/.exec(t)[0])]))),
    benar: laporan.flatMap((r) => [
      `Capaian kinerja tahun ${r.tahun - 1} menjadi bahan perbandingan bagi tahun ${r.tahun}.`, `Pada tahun ${r.tahun - 1} telah ditetapkan rencana kerja tahun ${r.tahun}.`, `Hasil evaluasi tahun ${r.tahun - 1} telah ditindaklanjuti.`,
      `Dibandingkan tahun ${r.tahun - 1}, pelayanan semakin baik.`, `Laporan Kinerja Tahun ${r.tahun - 1} telah dievaluasi oleh Inspektorat.`, `Gedung itu dibangun pada tahun ${r.tahun - 4}.`,
    ].map((t) => tambah(r, bab, t))),
  },
  'period of a plan': {
    salah: planned.flatMap((r) => [
      `Renstra ${r.opd} Tahun 2017–2022 menjadi acuan laporan ini.`, `Tujuan tersebut sejalan dengan ${period[r.id][1]} Tahun 2016-2021.`, `Indikator Kinerja Utama ${r.opd} Tahun 2018 s.d. 2021 telah ditetapkan.`,
      `Target akhir Rencana Strategis periode 2014–2018 belum tercapai.`, `Rencana Strategis (Renstra) ${r.opd} periode 2025 sampai dengan 2029 ini menjadi acuan.`,
    ].map((t, k) => tambah(r, k % 2 ? 'perencanaan' : bab, t, [/20\d\d/.exec(t)[0]])))
      .concat([
        ganti(selatan, '02-perencanaan-kinerja.md', 'judul: Indikator Kinerja Utama {opd} Tahun 2023–2026', 'judul: Indikator Kinerja Utama {opd} Tahun 2017–2022', '2017'),
        ganti(selatan, '00-kata-pengantar.md', 'Kota Payakumbuh Tahun 2023–2026', 'Kota Payakumbuh Tahun 2018–2022', '2018'), ganti(sosial, '02-perencanaan-kinerja.md', '1. Renstra Dinas Sosial Kota Payakumbuh Tahun 2023–2026', '1. Renstra Dinas Sosial Kota Payakumbuh Tahun 2017–2022', '2017'),
        ganti(paalMerah, '02-perencanaan-kinerja.md', '1. Renstra Kecamatan Paal Merah Kota Jambi Tahun 2019-2023', '1. Renstra Kecamatan Paal Merah Kota Jambi Tahun 2013-2018', '2013'),
      ]),
    benar: planned.flatMap((r) => [
      `Renstra ${r.opd} Tahun ${period[r.id][0]} menjadi acuan laporan ini.`, 'Renstra periode sebelumnya, tahun 2013–2018, telah berakhir.', `Selama 2015–2017 kantor ini menempati gedung lama.`, `Indikator Kinerja Utama ${r.opd} Tahun ${period[r.id][0]} telah ditetapkan.`,
      'RPJPD Tahun 2005–2025 menjadi pedoman jangka panjang.',
    ].map((t) => tambah(r, bab, t))),
  },
  'year of a plan counted wrong': {
    salah: [
      tambah(selatan, bab, 'Tahun 2024 merupakan tahun pertama pelaksanaan Renstra.', 'pertama'), tambah(sosial, bab, 'Tahun 2024 adalah tahun ketiga pelaksanaan Renstra Dinas Sosial Tahun 2023–2026.', 'ketiga'),
      tambah(paalMerah, bab, 'Tahun 2021 merupakan tahun terakhir pelaksanaan Renstra Tahun 2019–2023.', 'terakhir'), tambah(selatan, 'perencanaan', 'Tahun 2024 merupakan tahun ke-4 Renstra.', 'ke-4'),
    ],
    benar: [tambah(selatan, bab, 'Tahun 2024 merupakan tahun kedua pelaksanaan Renstra.'), tambah(paalMerah, bab, 'Tahun 2021 merupakan tahun ketiga pelaksanaan Renstra Tahun 2019–2023.'), tambah(sosial, bab, 'Tahun 2026 adalah tahun terakhir pelaksanaan Renstra.')],
  },
  'dates that cannot be': {
    salah: [
      signed(sosial, '23 Januari 2025', '31 Februari 2025', '31 Februari 2025'), signed(sosial, '23 Januari 2025', '32 Januari 2025', '32 Januari 2025'), signed(paalMerah, '24 Februari 2022', '30 Februari 2022', '30 Februari 2022'), signed(paalMerah, '24 Februari 2022', '29 Februari 2022', '29 Februari 2022'),
      ganti(sosial, '05-perjanjian-kinerja.md', 'tanggal: Januari 2024', 'tanggal: 31 April 2024', '31 April 2024'),
      ...laporan.flatMap((r) => [tambah(r, bab, `Rapat diadakan pada tanggal 31 September ${r.tahun}.`, '31 September'), tambah(r, bab, `Surat itu bertanggal 31 Juni ${r.tahun} dan telah dijawab.`, '31 Juni'), tambah(r, bab, `Kegiatan berlangsung pada 29-31 November ${r.tahun}.`, 'November'), tambah(r, bab, `Survei dilaksanakan mulai tanggal 31/04/${r.tahun}.`, `31/04/${r.tahun}`)]),
    ],
    benar: laporan.flatMap((r) => [tambah(r, bab, `Rapat diadakan pada tanggal 30 September ${r.tahun}.`), tambah(r, bab, 'Surat itu bertanggal 29 Februari 2024.'), tambah(r, bab, `Survei dilaksanakan mulai tanggal 30/04/${r.tahun}.`), tambah(r, bab, `Kegiatan berlangsung pada 29-30 November ${r.tahun}.`)]),
  },
  "signed before the year's end": {
    salah: [
      signed(sosial, '23 Januari 2025', '23 Januari 2024', '2024'), signed(sosial, '23 Januari 2025', '20 Desember 2024', '2024'), signed(paalMerah, '24 Februari 2022', '24 Februari 2021', '2021'), signed(selatan, 'Januari 2025', 'Januari 2024', '2024'),
      ganti(amplas, 'laporan.md', 'tanggal: "2024"', 'tanggal: 12 Januari 2023', '2023'),
    ],
    benar: [signed(sosial, '23 Januari 2025', '2 Januari 2025', []), signed(paalMerah, '24 Februari 2022', '31 Desember 2021', [])],
  },
  'dates that differ': {
    salah: [
      ganti(sosial, '04-penutup.md', 'tanggal: 23 Januari 2025', 'tanggal: 24 Januari 2025', '24 Januari 2025'), ganti(sosial, '00-kata-pengantar.md', 'tanggal: 23 Januari 2025', 'tanggal: 23 Februari 2025', '23 Februari 2025'), ganti(sosial, 'laporan.md', 'tanggal: 23 Januari 2025', 'tanggal: 23 Maret 2025', '23 Maret 2025', { juga: ['00-kata-pengantar.md', '04-penutup.md'] }),
      ganti(paalMerah, '04-penutup.md', 'tanggal: 24 Februari 2022', 'tanggal: 4 Februari 2022', '4 Februari 2022'), ganti(paalMerah, '00-kata-pengantar.md', 'tanggal: 24 Februari 2022', 'tanggal: Maret 2022', 'Maret 2022'),
    ],
    benar: [],
  },
  'captions and titles of another year': {
    salah: [
      ganti(selatan, '03-akuntabilitas-kinerja.md', 'judul: Capaian Indikator Kinerja {opd} Tahun {tahun}', 'judul: Capaian Indikator Kinerja {opd} Tahun 2023', '2023'), ganti(selatan, '03-akuntabilitas-kinerja.md', 'judul: Realisasi Anggaran dan Kinerja Tahun {tahun}', 'judul: Realisasi Anggaran dan Kinerja Tahun 2022', '2022'),
      ganti(sosial, '03-akuntabilitas-kinerja.md', 'judul: Pagu dan Realisasi Anggaran {opd} Tahun {tahun}', 'judul: Pagu dan Realisasi Anggaran {opd} Tahun Anggaran 2023', '2023'), ganti(sosial, '02-perencanaan-kinerja.md', 'judul: Indikator Kinerja Utama {opd} Tahun {tahun}', 'judul: Indikator Kinerja Utama {opd} Tahun 2023', '2023'),
      ganti(sosial, '03-akuntabilitas-kinerja.md', 'judul: Jumlah Penerima Manfaat Program Sembako Tahun {tahun} di Kota Payakumbuh', 'judul: Jumlah Penerima Manfaat Program Sembako Tahun 2022 di Kota Payakumbuh', '2022'),
      ganti(paalMerah, '03-akuntabilitas-kinerja.md', 'judul: Capaian Kinerja Sasaran {opd} {pemda} Tahun {tahun}', 'judul: Capaian Kinerja Sasaran {opd} {pemda} Tahun 2020', '2020'), ganti(paalMerah, 'laporan.md', 'Kota Jambi Tahun 2021', 'Kota Jambi Tahun 2020', '2020'),
      ganti(paalMerah, '03-akuntabilitas-kinerja.md', 'judul: Kesimpulan dan Analisis IKM {opd} {pemda} Tahun {tahun}', 'judul: Kesimpulan dan Analisis IKM {opd} {pemda} Tahun 2019', '2019'),
      ganti(amplas, '03-akuntabilitas-kinerja.md', 'judul: Realisasi Capaian Kinerja {opd} Tahun {tahun}', 'judul: Realisasi Capaian Kinerja {opd} Tahun 2022', '2022'), ganti(amplas, '03-akuntabilitas-kinerja.md', 'judul: Serapan Anggaran Setiap Program {opd} Tahun {tahun}', 'judul: Serapan Anggaran Setiap Program {opd} Tahun 2022', '2022'),
      ganti(amplas, '03-akuntabilitas-kinerja.md', '## Pengukuran Capaian Kinerja Tahun 2023', '## Pengukuran Capaian Kinerja Tahun 2022', '2022'), ganti(sosial, '02-perencanaan-kinerja.md', '## Perjanjian Kinerja Tahun 2024', '## Perjanjian Kinerja Tahun 2023', '2023'),
      ganti(paalMerah, '02-perencanaan-kinerja.md', '### B. Perjanjian Kinerja 2021', '### B. Perjanjian Kinerja 2020', '2020'), ganti(sosial, '05-perjanjian-kinerja.md', 'judul: Perjanjian Kinerja Tahun 2024', 'judul: Perjanjian Kinerja Tahun 2023', '2023'),
    ],
    benar: [
      ganti(selatan, '03-akuntabilitas-kinerja.md', 'judul: Capaian Indikator Kinerja {opd} Tahun {tahun}', 'judul: Capaian Indikator Kinerja {opd} Tahun 2024', []), ganti(amplas, '03-akuntabilitas-kinerja.md', '## Capaian Kinerja Organisasi', '## Capaian Kinerja Organisasi Tahun 2023', []).tempat ? ganti(amplas, '03-akuntabilitas-kinerja.md', '## Analisa Capaian Kinerja', '## Analisa Capaian Kinerja Tahun 2023', []) : null,
    ],
  },
  'yearly document of another year': {
    salah: laporan.flatMap((r) => [
      `Target tersebut tertuang dalam Perjanjian Kinerja Tahun ${r.tahun - 1}.`, `Sasaran dan target dalam Perjanjian Kinerja ${r.opd} Tahun ${r.tahun - 1} menjadi dasar laporan ini.`, `Penyusunannya mengacu pada Rencana Kerja (Renja) Tahun ${r.tahun - 2}.`,
      `Pelaksanaan kegiatan mengacu pada Dokumen Pelaksanaan Anggaran (DPA) Tahun ${r.tahun - 1}.`, `Target kinerja ditetapkan dalam Penetapan Kinerja Tahun ${r.tahun - 1}.`,
    ].map((t, k) => tambah(r, k % 2 ? bab : 'perencanaan', t, [String(/20\d\d/.exec(t)[0])]))),
    benar: laporan.flatMap((r) => [
      `Target tersebut tertuang dalam Perjanjian Kinerja Tahun ${r.tahun}.`, `Hasil evaluasi atas Perjanjian Kinerja Tahun ${r.tahun - 1} menjadi bahan perbaikan.`, `Perjanjian Kinerja Tahun ${r.tahun + 1} disusun berdasarkan laporan ini.`,
      `Dibandingkan dengan Perjanjian Kinerja Tahun ${r.tahun - 1}, targetnya lebih tinggi.`,
    ].map((t) => tambah(r, bab, t))),
  },
};
