// Slips in kinerja.json.
import { laporan, selatan, sosial, paalMerah, amplas } from '../laporan.mjs';
import { nilai, ganti, sekaligus } from '../kasus.mjs';
import { apaAdanya } from '../angka.mjs';

const file = 'data/kinerja.json';
const measured = laporan.flatMap((r) => r.indikator.filter((i) => typeof i.target === 'number' && typeof i.realisasi === 'number').map((i) => [r, i]));
const prose = (r) => Object.keys(r.files).filter((n) => n.endsWith('.md'));

/** The agreed target, murni and perubahan alike. */
const agreed = (i, value) => JSON.stringify(Object.fromEntries(Object.keys(i.perjanjian).map((k) => [k, typeof i.perjanjian[k] === 'object' ? { ...i.perjanjian[k], angka: value } : value])));
const withNumber = (old, value) => (typeof old === 'object' ? { ...old, angka: value } : value);

const realisasi = (r, i, value, menyebut, opsi) => nilai(r, file, i.id, String(r.tahun), JSON.stringify(withNumber(i.realisasi_ ?? raw(r, i), value)), menyebut, { bagian: 'realisasi', ...opsi });
const raw = (r, i) => r.sasaran.flatMap((s) => s.indikator).find((one) => one.id === i.id).realisasi[r.tahun];

function swapped([r, i]) {
  const cases = [realisasi(r, i, i.target, i.nama, { juga: prose(r) }), nilai(r, file, i.id, 'perjanjian', agreed(i, i.realisasi), i.nama)];
  if (i.target && i[`target`] && r.sasaran.flatMap((s) => s.indikator).find((o) => o.id === i.id).target?.[r.tahun]) cases.push(nilai(r, file, i.id, String(r.tahun), JSON.stringify(i.realisasi), i.nama, { bagian: 'target' }));
  return sekaligus(...cases);
}

const added = (r, nama, satuan, arah, target, realisasi, tingkat = 'catatan') => {
  const id = 'tambahan-satu';
  const one = JSON.stringify({ id, nama, satuan, arah, realisasi: { [r.tahun]: realisasi }, perjanjian: { murni: target } });
  const first = r.indikator[0].id;
  return { ...ganti(r, file, `{\n              "id": "${first}"`, `${one},\n            {\n              "id": "${first}"`, nama, { tingkat }), hanya: 'LKJ35' };
};

export default {
  'target and realisasi interchanged': {
    salah: measured.filter(([, i]) => i.target !== i.realisasi).map(swapped),
    benar: [],
  },
  "last year's figure as this year's": {
    salah: measured.filter(([, i]) => i.lalu && i.lalu !== i.realisasi).map(([r, i]) => realisasi(r, i, i.lalu, [i.nama, apaAdanya(i.lalu)])),
    benar: [],
  },
  'direction that the name contradicts': {
    salah: [
      ['Angka kemiskinan', '%', 12, 14], ['Jumlah pengaduan masyarakat', 'Kasus', 10, 12], ['Tingkat pengangguran terbuka', '%', 5, 6], ['Prevalensi stunting', '%', 14, 15],
      ['Jumlah pelanggaran ketertiban umum', 'Kasus', 20, 24], ['Persentase rumah tidak layak huni', '%', 8, 9], ['Rata-rata waktu tunggu layanan', 'Menit', 15, 18], ['Jumlah anak putus sekolah', 'Orang', 30, 33],
      ['Angka kematian ibu', 'Kasus', 3, 4], ['Jumlah titik genangan', 'Titik', 6, 7], ['Persentase penduduk miskin', '%', 6, 7], ['Jumlah gelandangan dan pengemis', 'Orang', 40, 44],
    ].map(([nama, satuan, t, v], n) => added(laporan[n % 4], nama, satuan, 'naik', t, v))
      .concat([['Tingkat kepuasan pengguna layanan', 'Nilai', 80, 70], ['Persentase lembaga yang aktif', '%', 90, 80], ['Indeks pembangunan keluarga', 'Nilai', 60, 55], ['Persentase warga yang terlayani', '%', 90, 85]]
        .map(([nama, satuan, t, v], n) => added(laporan[n % 4], nama, satuan, 'turun', t, v))),
    benar: [
      ['Persentase penurunan angka kemiskinan', '%', 'naik', 2, 2], ['Persentase pengaduan yang ditindaklanjuti', '%', 'naik', 90, 90], ['Jumlah anak putus sekolah', 'Orang', 'turun', 30, 30],
      ['Cakupan penanganan stunting', '%', 'naik', 80, 80], ['Persentase rumah tidak layak huni yang diperbaiki', '%', 'naik', 20, 20], ['Rata-rata waktu tunggu layanan', 'Menit', 'turun', 15, 15],
      ['Persentase kawasan bebas genangan', '%', 'naik', 70, 70], ['Jumlah keluarga miskin yang dibantu', 'Keluarga', 'naik', 50, 50],
    ].map(([nama, satuan, arah, t, v], n) => added(laporan[n % 4], nama, satuan, arah, t, v)),
  },
  'percentage typed as a fraction': {
    salah: [
      realisasi(selatan, selatan.indikator[2], 1, 'Persentase Lembaga'),
      realisasi(sosial, sosial.indikator[0], 1, 'Persentase PPKS'), realisasi(sosial, sosial.indikator[0], 0.85, 'Persentase PPKS'),
      realisasi(paalMerah, paalMerah.indikator[1], 0.8, 'Tingkat Pemberdayaan'),
      realisasi(amplas, amplas.indikator[1], 0.96, 'Pemberdayaan'), realisasi(amplas, amplas.indikator[2], 1, 'Penanganan'), realisasi(amplas, amplas.indikator[2], 0.99, 'Penanganan'),
      nilai(selatan, file, 'lembaga-aktif', '2023', '1', 'Persentase Lembaga', { bagian: 'realisasi' }),
      nilai(selatan, file, 'lembaga-aktif', '2025', '1', 'Persentase Lembaga', { bagian: 'target' }),
      nilai(paalMerah, file, 'pemberdayaan-lembaga', '2022', '0.8225', 'Tingkat Pemberdayaan', { bagian: 'target' }),
      sekaligus(realisasi(amplas, amplas.indikator[2], 1, 'Penanganan'), nilai(amplas, file, 'penanganan-gangguan', 'perjanjian', '{ "murni": 0.99 }', 'Penanganan')),
      sekaligus(realisasi(sosial, sosial.indikator[0], 1, 'Persentase PPKS'), nilai(sosial, file, 'persentase-ppks-terlayani', 'perjanjian', '{ "murni": 0.85, "perubahan": 0.85 }', 'Persentase PPKS')),
    ],
    benar: [added(sosial, 'Tingkat inflasi bahan pangan', '%', 'turun', 1, 0.8), added(amplas, 'Pertumbuhan jumlah pelaku usaha', '%', 'naik', 0.5, 0.6)],
  },
  'a letter that does not fit its number': {
    salah: [
      nilai(selatan, file, 'nilai-akip', '2024', '{ "kategori": "A", "angka": 80.00 }', ['AKIP', '80'], { bagian: 'realisasi' }),
      nilai(selatan, file, 'nilai-akip', '2024', '{ "kategori": "BB", "angka": 68.40 }', ['AKIP', '68'], { bagian: 'realisasi' }),
      nilai(selatan, file, 'nilai-akip', '2024', '{ "kategori": "B", "angka": 80.00 }', ['AKIP', '80'], { bagian: 'realisasi' }),
      nilai(sosial, file, 'nilai-akip', '2024', '{ "kategori": "A", "angka": 78.5 }', ['AKIP', '78,5'], { bagian: 'realisasi' }),
      nilai(sosial, file, 'nilai-akip', '2024', '{ "kategori": "AA", "angka": 85 }', ['AKIP', '85'], { bagian: 'realisasi' }),
      nilai(amplas, file, 'indeks-kepuasan-masyarakat', '2023', '{ "kategori": "A", "angka": 86.9 }', ['Kepuasan', '86,9'], { bagian: 'realisasi' }),
      nilai(amplas, file, 'indeks-kepuasan-masyarakat', '2023', '{ "kategori": "C", "angka": 86.9 }', ['Kepuasan', '86,9'], { bagian: 'realisasi' }),
      nilai(amplas, file, 'indeks-kepuasan-masyarakat', 'perjanjian', '{ "murni": { "kategori": "A", "angka": 82.15 } }', ['Kepuasan', '82,15']),
      nilai(sosial, file, 'nilai-akip', 'perjanjian', '{ "murni": { "kategori": "A", "angka": 75 }, "perubahan": { "kategori": "A", "angka": 75 } }', ['AKIP', '75']),
    ],
    benar: [nilai(sosial, file, 'nilai-akip', '2024', '{ "kategori": "A", "angka": 81.2 }', [], { bagian: 'realisasi' }), nilai(sosial, file, 'nilai-akip', '2024', '{ "kategori": "A", "angka": 89.99 }', [], { bagian: 'realisasi' })],
  },
  'unit changed': {
    salah: [
      nilai(selatan, file, 'ikm-kecamatan', 'satuan', '"%"', 'IKM', { tingkat: 'peringatan', juga: prose(selatan) }),
      nilai(selatan, file, 'lembaga-aktif', 'satuan', '"Lembaga"', 'Persentase Lembaga', { tingkat: 'peringatan', juga: prose(selatan) }),
      nilai(selatan, file, 'lembaga-aktif', 'satuan', '"Nilai"', 'Persentase Lembaga', { tingkat: 'peringatan', juga: prose(selatan) }),
      nilai(sosial, file, 'persentase-ppks-terlayani', 'satuan', '"Orang"', 'Persentase PPKS', { tingkat: 'peringatan', juga: prose(sosial) }),
      nilai(paalMerah, file, 'ikm-kecamatan', 'satuan', '"%"', 'Kepuasan', { tingkat: 'peringatan', juga: prose(paalMerah) }),
      nilai(paalMerah, file, 'pemberdayaan-lembaga', 'satuan', '"Nilai"', 'Tingkat Pemberdayaan', { tingkat: 'peringatan', juga: prose(paalMerah) }),
      nilai(amplas, file, 'indeks-kepuasan-masyarakat', 'satuan', '"%"', 'Kepuasan', { tingkat: 'peringatan', juga: prose(amplas) }),
      nilai(amplas, file, 'pemberdayaan-masyarakat', 'satuan', '"Nilai"', 'Pemberdayaan', { tingkat: 'peringatan', juga: prose(amplas) }),
      nilai(amplas, file, 'penanganan-gangguan', 'satuan', '"Kasus"', 'Penanganan', { tingkat: 'peringatan', juga: prose(amplas) }),
      ganti(selatan, 'data/anggaran.json', '"satuan": "Orang"', '"satuan": "%"', 'Jumlah ASN', { sesudah: '"id": "gaji-tunjangan-asn"' }),
      ganti(selatan, 'data/anggaran.json', '"satuan": "%"', '"satuan": "Dokumen"', 'Persentase capaian kinerja', { sesudah: '"id": "kegiatan-perencanaan"' }),
      ganti(amplas, 'data/anggaran.json', '"satuan": "Orang"', '"satuan": "%"', 'outbond', { sesudah: '"id": "pendidikan-pelatihan"', juga: prose(amplas) }),
    ],
    benar: [
      ganti(selatan, 'data/anggaran.json', '"satuan": "Laporan"', '"satuan": "Dokumen"', '', { sesudah: '"id": "laporan-keuangan"' }),
      ganti(selatan, 'data/anggaran.json', '"satuan": "Unit"', '"satuan": "Buah"', '', { sesudah: '"id": "pengadaan-peralatan-mesin"' }),
      nilai(paalMerah, file, 'ikm-kecamatan', 'satuan', '"Indeks"', ''),
    ],
  },
  'a target or realisasi of ten times': {
    salah: [
      ...measured.map(([r, i]) => realisasi(r, i, i.realisasi * 10, i.nama)),
      nilai(selatan, file, 'ikm-kecamatan', 'perjanjian', '{ "murni": 90, "perubahan": 9 }', 'IKM'),
      nilai(selatan, file, 'ikm-kecamatan', 'perjanjian', '{ "murni": 900, "perubahan": 900 }', 'IKM'),
      nilai(sosial, file, 'persentase-ppks-terlayani', 'perjanjian', '{ "murni": 8.5, "perubahan": 8.5 }', 'PPKS'),
      nilai(paalMerah, file, 'pemberdayaan-lembaga', 'perjanjian', '{ "murni": 820 }', 'Tingkat Pemberdayaan'),
      nilai(selatan, file, 'ikm-kecamatan', '2023', '9.119', 'IKM', { bagian: 'realisasi' }),
      nilai(paalMerah, file, 'ikm-kecamatan', '2020', '9.1', 'Kepuasan', { bagian: 'realisasi' }),
    ],
    benar: [],
  },
  'a share above its whole': {
    salah: [
      realisasi(selatan, selatan.indikator[2], 117.65, 'Persentase Lembaga'), realisasi(selatan, selatan.indikator[2], 102, 'Persentase Lembaga'),
      realisasi(sosial, sosial.indikator[0], 117.65, 'Persentase PPKS'), realisasi(sosial, sosial.indikator[0], 104, 'Persentase PPKS'),
      realisasi(amplas, amplas.indikator[2], 101, 'Penanganan'), realisasi(amplas, amplas.indikator[2], 110, 'Penanganan'),
    ],
    benar: [added(sosial, 'Persentase pertumbuhan pendapatan', '%', 'naik', 100, 120)],
  },
  "a target below last year's realisasi": {
    salah: [
      nilai(paalMerah, file, 'ikm-kecamatan', 'perjanjian', '{ "murni": 90 }', ['Kepuasan', '90']),
      nilai(paalMerah, file, 'pemberdayaan-lembaga', 'perjanjian', '{ "murni": 80 }', ['Tingkat Pemberdayaan', '80']),
      nilai(selatan, file, 'ikm-kecamatan', 'perjanjian', '{ "murni": 88, "perubahan": 88 }', ['IKM', '88']),
      nilai(selatan, file, 'lembaga-aktif', 'perjanjian', '{ "murni": 95, "perubahan": 95 }', ['Persentase Lembaga', '95']),
    ],
    benar: [nilai(paalMerah, file, 'pemberdayaan-lembaga', '2020', '81.9', [], { bagian: 'realisasi' })],
  },
  'a realisasi of zero': {
    salah: measured.map(([r, i]) => realisasi(r, i, 0, i.nama)),
    benar: [],
  },
  'evidence that nobody names': {
    salah: [
      ganti(selatan, file, '"dataPendukung": "skm.ikm-total.nilai",', '', 'IKM', { tingkat: 'catatan' }),
      ganti(paalMerah, file, '"dataPendukung": "skm.ikm-2021.nilai",', '', 'Kepuasan', { tingkat: 'catatan' }),
      ganti(amplas, file, '"dataPendukung": "skm.skm-2023.nilai",', '', 'Kepuasan', { tingkat: 'catatan' }),
      ganti(amplas, file, '"dataPendukung": "tabel.hitung-pemberdayaan.pemberdayaan-masyarakat.hasil",', '', 'Pemberdayaan', { tingkat: 'catatan' }),
      ganti(amplas, file, '"dataPendukung": "tabel.hitung-gangguan.penanganan-gangguan.hasil",', '', 'Penanganan', { tingkat: 'catatan' }),
    ],
    benar: [],
  },
};
