// Names, numbers of tables and headings, chapters, captions.
import { laporan, selatan, sosial, paalMerah, amplas } from '../laporan.mjs';
import { tambah, ganti } from '../kasus.mjs';

const bab = 'akuntabilitas';
const three = '03-akuntabilitas-kinerja.md';
const hapus = (r, part, menyebut) => ({ laporan: r.id, ubah: [{ berkas: r.bab(part), hapus: true }], tempat: [{ berkas: 'laporan.md' }, ...Object.keys(r.files).filter((n) => n.endsWith('.md')).map((berkas) => ({ berkas }))], menyebut: [menyebut], tingkat: 'peringatan' });

export default {
  'an indicator renamed': {
    salah: [
      ganti(selatan, '04-penutup.md', 'realisasi indikator IKM Kecamatan', 'realisasi indikator Indeks Kepuasan Pelanggan', 'Indeks Kepuasan Pelanggan'), ganti(selatan, three, 'indikator IKM Kecamatan terealisasi', 'indikator Indeks Pelayanan Masyarakat terealisasi', 'Indeks Pelayanan Masyarakat'),
      ganti(selatan, three, 'dengan indikator Indeks Kepuasan Masyarakat (IKM)', 'dengan indikator Indeks Kepuasan Publik (IKP)', 'Indeks Kepuasan Publik'),
      ganti(selatan, three, 'indikator persentase lembaga kemasyarakatan yang aktif sesuai', 'indikator persentase organisasi kemasyarakatan yang mandiri sesuai', 'organisasi'),
      ganti(sosial, three, 'Realisasi sasaran 1, yaitu persentase PPKS yang terlayani,', 'Realisasi sasaran 1, yaitu persentase PMKS yang terentaskan,', 'PMKS'), tambah(sosial, bab, 'Indikator Persentase PPKS yang Mandiri diukur setiap semester.', 'Mandiri'),
      ganti(paalMerah, three, 'pada indikator Indeks Kepuasan Masyarakat, yaitu', 'pada indikator Indeks Kepuasan Pelanggan, yaitu', 'Pelanggan'), ganti(paalMerah, three, '1 (satu) indikator, yaitu Tingkat Pemberdayaan Lembaga Masyarakat dalam Pembangunan. Realisasinya', '1 (satu) indikator, yaitu Tingkat Pemberdayaan Lembaga Adat dalam Pembangunan. Realisasinya', 'Adat'),
      tambah(amplas, bab, 'Indikator Persentase Capaian Pembangunan Masyarakat mencapai target.', 'Pembangunan Masyarakat'), ganti(amplas, three, '#### A. Indeks Kepuasan Masyarakat', '#### A. Indeks Kepuasan Pelanggan', 'Pelanggan'),
      ganti(amplas, three, '#### B. Persentase Capaian Pemberdayaan Masyarakat', '#### B. Persentase Capaian Pembangunan Masyarakat', 'Pembangunan'), tambah(paalMerah, 'penutup', 'Capaian indikator Tingkat Partisipasi Lembaga Masyarakat dalam Pembangunan masih rendah.', 'Partisipasi Lembaga'),
      tambah(sosial, 'penutup', 'Indikator Nilai Akuntabilitas Keuangan Instansi Pemerintah (AKIP) Dinas Sosial mencapai target.', 'Keuangan'),
    ],
    benar: [
      tambah(selatan, bab, 'Indikator Indeks Kepuasan Masyarakat diukur dua kali setahun.'), tambah(sosial, bab, 'Indikator Persentase PPKS yang terlayani diukur setiap tahun.'), tambah(amplas, bab, 'Indikator Persentase Capaian Pemberdayaan Masyarakat mencapai target.'),
      tambah(paalMerah, bab, 'Indikator Tingkat Pemberdayaan Lembaga Masyarakat dalam Pembangunan dihitung setiap tahun.'), tambah(selatan, bab, 'Indikator Kinerja Individu diturunkan dari sasaran kecamatan.'),
    ],
  },
  'a programme or activity renamed': {
    salah: [
      ganti(selatan, three, 'Salah satu program pendukung sasaran ini adalah Program Penyelenggaraan Pemerintahan dan Pelayanan Publik', 'Salah satu program pendukung sasaran ini adalah Program Penyelenggaraan Pemerintahan dan Pelayanan Masyarakat', 'Pelayanan Masyarakat'),
      ganti(selatan, three, '### Program Koordinasi Ketentraman dan Ketertiban Umum', '### Program Koordinasi Keamanan dan Ketertiban Umum', 'Keamanan'), ganti(selatan, three, '**Penyediaan Bahan Logistik Kantor.**', '**Penyediaan Bahan Logistik Kelurahan.**', 'Kelurahan'),
      ganti(sosial, three, 'yaitu Program Rehabilitasi Sosial, Program Pemberdayaan Sosial', 'yaitu Program Rehabilitasi Sosial, Program Perberdayaan Sosial', 'Perberdayaan'), tambah(sosial, bab, 'Program Perlindungan dan Bantuan Sosial menyalurkan bantuan kepada keluarga miskin.', 'Bantuan Sosial'),
      ganti(amplas, three, '##### Program Penyelenggaraan Urusan Pemerintahan Umum', '##### Program Penyelenggaraan Urusan Pemerintahan Daerah', 'Daerah'), tambah(amplas, 'penutup', 'Program Pemberdayaan Masyarakat Kota dan Kelurahan menyerap anggaran terbesar.', 'Kota'),
      tambah(paalMerah, 'penutup', 'Program Penunjang Urusan Pemerintah Daerah Kabupaten/Kota berjalan dengan baik.', 'Pemerintah Daerah'), tambah(selatan, 'penutup', 'Program Pemberdayaan Masyarakat Nagari dan Kelurahan berjalan dengan baik.', 'Nagari'),
    ],
    benar: [
      tambah(selatan, bab, 'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik terlaksana.'), tambah(sosial, bab, 'Program Perlindungan dan Jaminan Sosial menyalurkan bantuan.'), tambah(sosial, bab, 'Program Indonesia Sehat dan Program Keluarga Harapan berjalan.'), tambah(amplas, bab, 'Program Pemberdayaan Masyarakat Desa dan Kelurahan terlaksana.'),
    ],
  },
  'a signer spelled differently': {
    salah: [
      ganti(selatan, 'laporan.md', 'nama: Resti Desmila, S.STP, M.Si', 'nama: Resty Desmila, S.STP, M.Si', 'Rest', { juga: ['04-penutup.md', '00-kata-pengantar.md'] }), ganti(selatan, '04-penutup.md', 'nama: RESTI DESMILA, S.STP, M.Si', 'nama: RESTI DESMIATI, S.STP, M.Si', 'DESMIATI'),
      ganti(paalMerah, '00-kata-pengantar.md', 'nama: Drs. AMRAN.ME', 'nama: Drs. AMRAM.ME', 'AMRAM'), ganti(paalMerah, '04-penutup.md', 'nama: Drs. AMRAN.ME', 'nama: Drs. AMIRAN.ME', 'AMIRAN'), ganti(paalMerah, 'laporan.md', 'nama: Drs. AMRAN.ME', 'nama: Drs. IMRAN.ME', 'IMRAN', { juga: ['00-kata-pengantar.md', '04-penutup.md'] }),
      ganti(sosial, '05-perjanjian-kinerja.md', 'nama: IRWAN SUWANDI. SN, S.IP', 'nama: IRWAN SUWANDY. SN, S.IP', 'SUWAND'), ganti(sosial, '05-perjanjian-kinerja.md', 'nama: "Drs. JASMAN, M.M"', 'nama: "Drs. YASMAN, M.M"', 'ASMAN'), ganti(sosial, '05-perjanjian-kinerja.md', '| Irwan Suwandi. SN, S.IP |', '| Erwan Suwandi. SN, S.IP |', 'Erwan'),
      ganti(paalMerah, '04-penutup.md', '196910005 198908 1 002', '196910005 198908 1 003', '003'),
    ],
    benar: [ganti(paalMerah, 'laporan.md', 'nama: Drs. AMRAN.ME', 'nama: Drs. Amran, M.E.', []), ganti(sosial, '05-perjanjian-kinerja.md', '| Irwan Suwandi. SN, S.IP |', '| IRWAN SUWANDI. SN, S.IP |', [])],
  },
  'another unit named as its own': {
    salah: [
      tambah(selatan, 'penutup', 'Demikian Laporan Kinerja Kecamatan Payakumbuh Utara Tahun 2024 disampaikan.', 'Payakumbuh Utara'), tambah(selatan, bab, 'Renstra Kecamatan Payakumbuh Barat Tahun 2023–2026 menjadi acuan.', 'Payakumbuh Barat'),
      tambah(paalMerah, bab, 'Laporan Kinerja Kecamatan Alam Barajo ini menyajikan capaian tahun 2021.', 'Alam Barajo'), tambah(amplas, bab, 'Perjanjian Kinerja Kecamatan Medan Kota Tahun 2023 telah ditandatangani.', 'Medan Kota'), tambah(sosial, 'penutup', 'Demikian Laporan Kinerja Dinas Pendidikan Kota Payakumbuh Tahun 2024 disusun.', 'Dinas Pendidikan'),
    ],
    benar: [tambah(selatan, bab, 'Bersama Kecamatan Payakumbuh Utara diadakan rapat koordinasi.'), tambah(sosial, bab, 'Data diperoleh dari Dinas Kesehatan Kota Payakumbuh.')],
  },
  'a chapter missing': {
    salah: [hapus(selatan, 'penutup', 'Penutup'), hapus(sosial, 'penutup', 'Penutup'), hapus(paalMerah, 'penutup', 'Penutup'), hapus(selatan, 'perencanaan', 'Perencanaan'), hapus(sosial, 'perencanaan', 'Perencanaan'), hapus(paalMerah, 'pendahuluan', 'Pendahuluan'), hapus(amplas, 'pendahuluan', 'Pendahuluan'), hapus(amplas, 'akuntabilitas', 'Akuntabilitas')],
    benar: [],
  },
  'a table or figure that is not there': {
    salah: laporan.flatMap((r) => [['Rinciannya dapat dilihat pada Tabel 3.99.', '3.99'], ['Hal ini tampak pada Gambar 9.7.', '9.7'], ['Sebagaimana disajikan dalam tabel 2.88, targetnya tetap.', '2.88'], ['Uraian selengkapnya ada dalam Tabel 7.1 di bawah ini.', '7.1'], ['Perkembangannya disajikan dalam Grafik 8.4.', '8.4']].map(([t, m]) => tambah(r, bab, t, m))),
    benar: [tambah(selatan, bab, 'Rinciannya dapat dilihat pada Tabel 3.4.'), tambah(sosial, bab, 'Rinciannya dapat dilihat pada Tabel 3.1.'), tambah(paalMerah, bab, 'Rinciannya dapat dilihat pada Tabel 5.6.'), tambah(selatan, bab, 'Tabel di atas memuat 3 kolom.')],
  },
  'numbers of tables and headings': {
    salah: [
      ganti(selatan, three, 'id: analisis-sasaran-1\n', 'id: analisis-sasaran-1\nnomor: "3.9"\n', '3.9'), ganti(selatan, three, 'id: nrr-unsur\n', 'id: nrr-unsur\nnomor: "2.3"\n', '2.3'), ganti(selatan, three, 'id: evaluasi-sasaran-1\n', 'id: evaluasi-sasaran-1\nnomor: "3.29"\n', '3.29'),
      ganti(sosial, three, 'id: capaian-pk\n', 'id: capaian-pk\nnomor: "3.1"\n', '3.1'), ganti(sosial, three, 'id: penerima-pkh\n', 'id: penerima-pkh\nnomor: "4.2"\n', '4.2'), ganti(sosial, three, 'id: data-ppks\n', 'id: data-ppks\nnomor: "3.19"\n', '3.19'),
      ganti(paalMerah, three, 'nomor: "3.3"', 'nomor: "3.2"', '3.2'), ganti(paalMerah, three, 'nomor: "3.6"', 'nomor: "3.5"', '3.5'), ganti(amplas, three, '#### B. Persentase', '#### A. Persentase', 'A.'), ganti(amplas, three, '#### D. Jumlah', '#### E. Jumlah', 'E.'),
      ganti(paalMerah, three, '#### 1.2.3. Kecepatan', '#### 1.2.2. Kecepatan', '1.2.2'), ganti(paalMerah, three, '## B. Capaian Indikator', '## C. Capaian Indikator', 'C.'), ganti(selatan, three, 'Sasaran Strategis 2: Meningkatkan', 'Sasaran Strategis 1: Meningkatkan', '1', { }),
    ],
    benar: [],
  },
  'an indicator in a heading that no agreement holds': {
    salah: [
      ganti(amplas, three, '#### D. Jumlah Gangguan Ketentraman dan Ketertiban', '#### D. Persentase Kelurahan Tertib', 'Persentase Kelurahan Tertib'), ganti(amplas, three, '### Kesimpulan dan Perbandingan Antartahun {.tanpa-nomor}', '#### E. Indeks Kualitas Lingkungan\n\nIndikator ini diukur setiap tahun.\n\n### Kesimpulan dan Perbandingan Antartahun {.tanpa-nomor}', 'Indeks Kualitas Lingkungan'),
      ganti(amplas, '02-perencanaan-kinerja.md', '#### Persentase Capaian Pemberdayaan Masyarakat', '#### Persentase Kelurahan Sadar Hukum\n\nTarget indikator ini ditetapkan kemudian.\n\n#### Persentase Capaian Pemberdayaan Masyarakat', 'Sadar Hukum'),
    ],
    benar: [],
  },
  'a caption of another sasaran': {
    salah: [
      ganti(selatan, three, 'judul: Analisis Capaian Sasaran Strategis 1', 'judul: Analisis Capaian Sasaran Strategis 2', '2'), ganti(selatan, three, 'judul: Realisasi Kinerja dan Keuangan Sasaran 2', 'judul: Realisasi Kinerja dan Keuangan Sasaran 1', '1'), ganti(selatan, three, 'judul: Program, Kegiatan, Anggaran dan Output Sesuai Sasaran Strategis 2', 'judul: Program, Kegiatan, Anggaran dan Output Sesuai Sasaran Strategis 1', '1'),
      ganti(sosial, three, 'judul: Tingkat Efektifitas dan Efisiensi Kinerja Sasaran 1', 'judul: Tingkat Efektifitas dan Efisiensi Kinerja Sasaran 2', '2'), ganti(sosial, three, 'judul: "Analisis Pencapaian Sasaran 2: ', 'judul: "Analisis Pencapaian Sasaran 1: ', '1'), ganti(paalMerah, three, 'judul: Partisipasi Masyarakat dalam Pembangunan\n', 'judul: Pencapaian Sasaran 1\n', '1'),
    ],
    benar: [],
  },
  'the outline promises another heading': {
    salah: [
      ganti(sosial, '01-pendahuluan.md', 'dan Realisasi Anggaran.', 'dan Inovasi Pelayanan.', 'Inovasi'), ganti(sosial, '01-pendahuluan.md', 'Isu Strategis, dan Sistematika.', 'Landasan Teori, dan Sistematika.', 'Landasan Teori'), ganti(sosial, '01-pendahuluan.md', 'Ringkasan/Ikhtisar Rencana Strategis, Indikator Kinerja,', 'Ringkasan/Ikhtisar Rencana Strategis, Cascading Kinerja Pegawai,', 'Cascading'),
      ganti(sosial, '01-pendahuluan.md', '**Bab II Perencanaan Kinerja**', '**Bab II Gambaran Umum Daerah**', 'Gambaran Umum'), ganti(sosial, '01-pendahuluan.md', '4. **Bab IV Penutup**.', '4. **Bab IV Penutup**.\n5. **Bab V Lampiran Foto**.', 'Bab V'),
    ],
    benar: [],
  },
};
