// Totals, lists, citations of values.
import { selatan, sosial, paalMerah, amplas, laporan } from '../laporan.mjs';
import { tambah, ganti } from '../kasus.mjs';
import { angka } from '../angka.mjs';

const bab = 'akuntabilitas';
const three = '03-akuntabilitas-kinerja.md';
const anyLine = (c) => ({ ...c, tempat: c.ubah.map((u) => ({ berkas: u.berkas })) });
const pipe = (r, head, rows, last, menyebut) => anyLine(tambah(r, bab, [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows.map((c) => `| ${c.join(' | ')} |`), `| ${last.join(' | ')} |`].join('\n'), menyebut));
const tables = [
  [['Kelurahan', 'Jumlah RT', 'Jumlah KK'], [['Pertama', 12, 340], ['Kedua', 9, 275], ['Ketiga', 14, 401]]],
  [['No', 'Jenis Layanan', 'Pemohon'], [[1, 'Surat Pindah', 120], [2, 'Surat Waris', 45], [3, 'Rekomendasi', 88]]],
  [['Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'], [['Belanja Pegawai', 1500000, 1400000], ['Belanja Barang', 800000, 750000], ['Belanja Modal', 200000, 150000]]],
];
const totals = ([, rows]) => rows[0].map((_, c) => (typeof rows[0][c] === 'number' ? rows.reduce((sum, row) => sum + row[c], 0) : ''));
const shown = (row) => row.map((c) => (typeof c === 'number' ? angka(c) : c));
const closing = (table, name, shift, way = (x) => x) => totals(table).map((v, c) => (table[0][c] === 'No' ? '' : table[1][0][c] === 'Surat Pindah' || (c === 0 && v === '') ? name : v === '' ? name : angka(way(v) + (c === table[0].length - 1 ? shift : 0))));
const last = (table, shift, way) => totals(table).at(-1) && angka((way ?? ((x) => x))(totals(table).at(-1)) + shift);

export default {
  'a total typed by hand': {
    salah: [
      ...laporan.flatMap((r) => tables.flatMap((t) => [['Jumlah', 1], ['Total', -10]].map(([n, s]) => pipe(r, t[0], t[1].map(shown), closing(t, n, s), last(t, s))))),
      ganti(paalMerah, 'data/tabel/luas-wilayah.json', '{ "kunci": "lingkar-selatan", "kelurahan": "Lingkar Selatan", "luas": 367 }', '{ "kunci": "lingkar-selatan", "kelurahan": "Lingkar Selatan", "luas": 367 },\n    { "kunci": "semua", "kelurahan": "Jumlah Keseluruhan", "luas": 2520 }', '2.520'),
      ganti(paalMerah, 'data/tabel/luas-wilayah.json', '"luas": 367 }', '"luas": 367 },\n    { "kunci": "semua", "kelurahan": "TOTAL LUAS", "luas": 2350 }', '2.350'),
    ],
    benar: [
      ...laporan.flatMap((r) => tables.slice(0, 2).map((t) => pipe(r, t[0], t[1].map(shown), closing(t, "Jumlah", 0)))),
      ganti(paalMerah, 'data/tabel/luas-wilayah.json', '"luas": 367 }', '"luas": 367 },\n    { "kunci": "semua", "kelurahan": "Jumlah", "luas": 2530 }', []),
    ],
  },
  'a mean that is a sum': {
    salah: laporan.flatMap((r) => tables.slice(0, 2).map((t) => pipe(r, t[0], t[1].map(shown), closing(t, 'Rata-rata', 0), last(t, 0)))),
    benar: [pipe(amplas, ['Bulan', 'Pemohon'], [['Januari', 10], ['Februari', 20]], ['Rata-rata', 15])],
  },
  'a partial total as the whole': {
    salah: [
      ganti(amplas, three, 'id: realisasi-kegiatan\njudul: Realisasi Anggaran Kegiatan TA. 2022 dan 2023', 'id: realisasi-kegiatan\njudul: Realisasi Seluruh Anggaran {opd} TA. 2022 dan 2023\nhanya: [program-penunjang]', 'Realisasi Seluruh Anggaran'),
      ganti(paalMerah, '02-perencanaan-kinerja.md', 'tanpaBaris: [program-pemberdayaan]', 'kecuali: [program-pemberdayaan]', 'Anggaran Program'),
      ganti(sosial, '02-perencanaan-kinerja.md', 'sumber: anggaran\nbentuk: program\nkolom:', 'sumber: anggaran\nbentuk: program\nhanya: [program-penunjang, program-rehabilitasi-sosial]\nkolom:', 'Program Anggaran'),
    ],
    benar: [],
  },
  'a list of another length': {
    salah: [
      ganti(amplas, three, 'Kegiatannya 6 (enam):', 'Kegiatannya 7 (tujuh):', '7'), ganti(amplas, '02-perencanaan-kinerja.md', 'menetapkan {{ kinerja.jumlah-iku | angka }} IKU:', 'menetapkan 4 (empat) IKU:', '4'), ganti(paalMerah, three, '3 (empat) keluaran kegiatan', '4 (empat) keluaran kegiatan', '4'),
      ganti(paalMerah, three, 'serta 6 program penunjang:', 'serta 7 (tujuh) program penunjang:', '7'), ganti(selatan, three, 'Dua sub kegiatan mendukungnya:', 'Tiga sub kegiatan mendukungnya:', 'Tiga'),
      ...laporan.flatMap((r) => [
        anyLine(tambah(r, bab, 'Langkah perbaikan yang diambil ada 4 (empat), yaitu:\n\n1. menambah petugas;\n2. memperbaiki ruang tunggu;\n3. melatih pegawai.', '4')), anyLine(tambah(r, 'penutup', 'Kendala yang dihadapi ada dua:\n\n- petugas kurang;\n- ruang sempit;\n- jaringan lambat.', [])),
        tambah(r, bab, 'Terdapat 3 (tiga) kendala, yaitu kurangnya petugas dan sempitnya ruang.', '3'),
      ]),
    ],
    benar: laporan.flatMap((r) => [
      tambah(r, bab, 'Langkah perbaikan yang diambil ada 3 (tiga), yaitu:\n\n1. menambah petugas;\n2. memperbaiki ruang tunggu;\n3. melatih pegawai.'), tambah(r, 'penutup', 'Kendala yang dihadapi ada tiga:\n\n- petugas kurang;\n- ruang sempit;\n- jaringan lambat.'),
      tambah(r, bab, 'Terdapat 2 (dua) kendala, yaitu kurangnya petugas dan sempitnya ruang.'), tambah(r, bab, 'Terdapat 5 (lima) kendala, antara lain kurangnya petugas dan sempitnya ruang.'), tambah(r, bab, 'Selama 3 tahun terakhir dilakukan:\n\n- penataan ruang;\n- pelatihan.'),
    ]),
  },
  'an inline value printed otherwise': {
    salah: [
      tambah(sosial, bab, 'Capaiannya tergolong {{ kinerja.persentase-ppks-terlayani.predikat | teks | tercetak baik }}.', 'baik'), tambah(sosial, 'penutup', 'Kategorinya {{ kinerja.persentase-ppks-terlayani.predikat | teks | tercetak cukup }}.', 'cukup'), tambah(paalMerah, bab, 'Mutu layanannya {{ skm.ikm-2021.mutu | tercetak C }}.', 'C'),
      tambah(selatan, bab, 'Mutu layanan semester 2 ialah {{ skm.semester-2.mutu | tercetak A }}.', 'A'), tambah(selatan, bab, 'Sebanyak {{ skm.semester-1.responden | angka | tercetak 101 }} orang mengisinya.', '101'), tambah(amplas, bab, 'Serapannya {{ anggaran.persen | persen | tercetak 79,18 }}.', '79,18'),
      tambah(selatan, bab, 'Realisasinya {{ anggaran.realisasi | rupiah | tercetak 6.439.075.955 }}.', '6.439.075.955'), tambah(amplas, bab, 'Mutunya {{ skm.skm-2023.mutu | tercetak A }} dengan kinerja {{ skm.skm-2023.kinerja | tercetak Sangat Baik }}.', 'A'),
    ],
    benar: [
      tambah(sosial, bab, 'Capaiannya tergolong {{ kinerja.persentase-ppks-terlayani.predikat | teks | tercetak Sangat Baik }}.'), tambah(selatan, bab, 'Realisasinya {{ anggaran.realisasi | rupiah | tercetak Rp 6.439.057.955,- }}.'), tambah(amplas, bab, 'Serapannya {{ anggaran.persen | persen | tercetak 97,18 % }}.'),
      tambah(selatan, bab, 'Sebanyak {{ skm.semester-1.responden | angka | tercetak 110 orang }} mengisinya.'), tambah(sosial, bab, 'Anggarannya {{ anggaran.pagu | rupiah | tercetak Rp7.551.445.880,00 }}.'),
    ],
  },
};
