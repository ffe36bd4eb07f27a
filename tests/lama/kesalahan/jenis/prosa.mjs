// Sentences about figures that are wrong, and right ones of the same making.
import { laporan, selatan, sosial, paalMerah, amplas } from '../laporan.mjs';
import { tambah } from '../kasus.mjs';
import { angka, persen, rupiah, apaAdanya, terbilang } from '../angka.mjs';

const bab = ['akuntabilitas', 'penutup', 'akuntabilitas'];
let turn = 0;
/** A sentence in one chapter or another. */
const say = (r, text, menyebut = [], tingkat) => tambah(r, bab[turn++ % bab.length], text, menyebut, tingkat);
const measured = laporan.flatMap((r) => r.indikator.filter((i) => typeof i.target === 'number' && typeof i.realisasi === 'number').map((i) => [r, i]));
const unit = (i, v) => (i.satuan === '%' ? `${apaAdanya(v)}%` : apaAdanya(v));
const off = (v) => (v >= 100 ? v - 10 : v + 1.5);
const serapan = (n) => (n.realisasi / n.pagu) * 100;
const programs = laporan.flatMap((r) => r.program.filter((p) => p.realisasi && p.pagu).map((p) => [r, p]));
const kegiatan = laporan.flatMap((r) => r.daun.filter((n) => n.realisasi && n.nama.split(' ').length > 3 && r.daun.filter((o) => o.nama === n.nama).length === 1).filter((_, i) => i % 5 === 2).map((n) => [r, n]));

const realised = [
  (r, i, v) => `Realisasi ${i.nama} tahun ${r.tahun} sebesar ${unit(i, v)}.`,
  (r, i, v) => `Pada tahun ${r.tahun} indikator ${i.nama} terealisasi ${unit(i, v)} dari target ${unit(i, i.target)}.`,
  (r, i, v) => `Dari target ${unit(i, i.target)}, ${i.nama} terealisasi sebesar ${unit(i, v)}.`,
  (r, i, v) => `Hasil pengukuran menunjukkan realisasi indikator ${i.nama} mencapai ${unit(i, v)} pada tahun ${r.tahun}.`,
];
const aimed = [
  (r, i, v) => `Target ${i.nama} dalam Perjanjian Kinerja Tahun ${r.tahun} adalah ${unit(i, v)}.`,
  (r, i, v) => `Indikator ${i.nama} pada tahun ${r.tahun} ditargetkan sebesar ${unit(i, v)}.`,
];
const reached = [
  (r, i, v) => `Capaian kinerja ${i.nama} tahun ${r.tahun} sebesar ${persen(v)}.`,
  (r, i, v) => `Indikator ${i.nama} memperoleh capaian kinerja ${persen(v)}.`,
  (r, i, v) => `Persentase capaian indikator ${i.nama} adalah ${persen(v)}.`,
];
const absorbed = [
  (r, n, v) => `Serapan anggaran ${n} tahun ${r.tahun} sebesar ${persen(v)}.`,
  (r, n, v) => `Penyerapan anggaran ${n} mencapai ${persen(v)}.`,
];
const allMoney = [
  (r, v) => `Realisasi anggaran ${r.opd} tahun ${r.tahun} sebesar ${rupiah(r.uang.realisasi)} atau ${persen(v)}.`,
  (r, v) => `Secara keseluruhan serapan anggaran tahun ${r.tahun} mencapai ${persen(v)}.`,
  (r, v) => `Daya serap anggaran ${r.opd} tahun ${r.tahun} adalah ${persen(v)}.`,
];
const moved = [
  (r, i, w, a, b) => `Realisasi ${i.nama} ${w} dari ${unit(i, a)} pada tahun ${r.tahun - 1} menjadi ${unit(i, b)} pada tahun ${r.tahun}.`,
  (r, i, w) => `${i.nama} tahun ${r.tahun} ${w} dibandingkan tahun ${r.tahun - 1}.`,
  (r, i, w) => `Dibandingkan tahun sebelumnya, realisasi ${i.nama} ${w}.`,
];
const withLast = measured.filter(([, i]) => i.lalu && i.lalu !== i.realisasi);
const stands = [
  (r, i, w) => `Indikator ${i.nama} ${w} target yang ditetapkan.`,
  (r, i, w) => `Realisasi ${i.nama} tahun ${r.tahun} ${w} target.`,
];
const status = (i) => (i.realisasi > i.target ? 'melampaui' : i.realisasi === i.target ? 'mencapai' : 'belum mencapai');
const wrong = (i) => (i.realisasi < i.target ? ['mencapai', 'telah melampaui'] : i.realisasi === i.target ? ['melampaui', 'belum mencapai'] : ['belum mencapai', 'tidak mencapai']);
const surveyed = laporan.flatMap((r) => r.survei.filter((s) => s.unsur.length).map((s) => [r, s]));
const plain = (u) => u.nama;
const by = (s) => [...s.unsur].sort((a, b) => a.nrr - b.nrr);
const ranks = [
  (r, s, low, high) => `Nilai unsur terendah terdapat pada unsur ${plain(low)}, sedangkan nilai tertinggi pada unsur ${plain(high)}.`,
  (r, s, low) => `Unsur ${plain(low)} memperoleh nilai terendah di antara ${s.unsur.length} unsur pelayanan.`,
  (r, s, low, high) => `Unsur dengan nilai tertinggi adalah ${plain(high)}.`,
  (r, s, low) => `Yang masih perlu diperbaiki adalah unsur ${plain(low)} karena nilainya paling rendah.`,
];

const grade = (v) => (v >= 88.31 ? ['A', 'Sangat Baik'] : v >= 76.61 ? ['B', 'Baik'] : ['C', 'Kurang Baik']);
const grades = [
  (v, [m, k]) => `Nilai indeks ${angka(v, 2)} termasuk mutu pelayanan ${m} dengan kategori ${k}.`,
  (v, [m, k]) => `Hasil survei sebesar ${angka(v, 2)} berada pada kategori ${k}.`,
  (v, [m]) => `Dengan nilai ${angka(v, 2)}, mutu pelayanannya ${m}.`,
];
const indices = laporan.flatMap((r) => r.survei.filter((s) => s.nilai).map((s) => [r, s]));

export default {
  'realisasi in a sentence': {
    salah: measured.flatMap(([r, i], n) => realised.map((t, k) => say(r, t(r, i, (n + k) % 2 && i.lalu && i.lalu !== i.realisasi ? i.lalu : off(i.realisasi)), [], 'peringatan'))),
    benar: measured.flatMap(([r, i]) => realised.map((t) => say(r, t(r, i, i.realisasi)))),
  },
  'target in a sentence': {
    salah: measured.flatMap(([r, i]) => aimed.map((t) => say(r, t(r, i, off(i.target))))),
    benar: measured.flatMap(([r, i]) => aimed.map((t) => say(r, t(r, i, i.target)))),
  },
  'capaian in a sentence': {
    salah: measured.flatMap(([r, i]) => reached.map((t) => say(r, t(r, i, off(i.capaian))))),
    benar: measured.flatMap(([r, i]) => reached.map((t) => say(r, t(r, i, i.capaian)))),
  },
  'absorption of a programme in a sentence': {
    salah: [...programs.slice(0, 8), ...kegiatan.slice(0, 6)].flatMap(([r, p]) => absorbed.map((t) => say(r, t(r, p.nama, Math.abs(serapan(p) - 10))))),
    benar: [...programs.slice(0, 8), ...kegiatan.slice(0, 6)].flatMap(([r, p]) => absorbed.map((t) => say(r, t(r, p.nama, serapan(p))))),
  },
  'absorption of all in a sentence': {
    salah: laporan.flatMap((r) => allMoney.map((t) => say(r, t(r, serapan(r.uang) - 3)))),
    benar: laporan.flatMap((r) => allMoney.map((t) => say(r, t(r, serapan(r.uang))))),
  },
  'money in a sentence': {
    salah: laporan.flatMap((r) => [
      say(r, `Anggaran ${r.opd} tahun ${r.tahun} sebesar ${rupiah(r.uang.pagu + 1000000)}.`),
      say(r, `Sisa anggaran tahun ${r.tahun} sebesar ${rupiah(r.uang.pagu - r.uang.realisasi + 9)}.`),
      say(r, `Dari pagu ${rupiah(r.uang.pagu)} terealisasi ${rupiah(r.uang.realisasi - 90000)}.`),
    ]).concat(programs.slice(2, 7).map(([r, p]) => say(r, `Pagu ${p.nama} tahun ${r.tahun} sebesar ${rupiah(p.pagu - 1000)}.`))),
    benar: laporan.flatMap((r) => [
      say(r, `Anggaran ${r.opd} tahun ${r.tahun} sebesar ${rupiah(r.uang.pagu)}.`),
      say(r, `Sisa anggaran tahun ${r.tahun} sebesar ${rupiah(r.uang.pagu - r.uang.realisasi)} atau ${persen(100 - serapan(r.uang))}.`),
      say(r, `Dari pagu ${rupiah(r.uang.pagu)} terealisasi ${rupiah(r.uang.realisasi)}.`),
    ]).concat(programs.slice(2, 7).map(([r, p]) => say(r, `Pagu ${p.nama} tahun ${r.tahun} sebesar ${rupiah(p.pagu)}, yaitu ${persen((p.pagu / r.uang.pagu) * 100)} dari seluruh anggaran.`))),
  },
  'direction': {
    salah: withLast.flatMap(([r, i]) => moved.map((t) => say(r, t(r, i, i.realisasi > i.lalu ? 'turun' : 'meningkat', i.lalu, i.realisasi))))
      .concat([say(selatan, 'Jumlah kuesioner yang terkumpul meningkat dari 120 lembar menjadi 110 lembar.'), say(amplas, 'Jumlah pengaduan menurun dari 12 menjadi 15 pengaduan.'), say(sosial, 'Jumlah penerima bantuan naik dari 8.339 menjadi 7.120 keluarga.'), say(paalMerah, 'Jumlah peserta musrenbang bertambah dari 60 orang menjadi 45 orang.')]),
    benar: withLast.flatMap(([r, i]) => moved.map((t) => say(r, t(r, i, i.realisasi > i.lalu ? 'meningkat' : 'turun', i.lalu, i.realisasi))))
      .concat([say(selatan, 'Jumlah keluhan yang masuk menurun dari 12 menjadi 5 keluhan.'), say(amplas, 'Jumlah peserta musrenbang bertambah dari 300 menjadi 350 orang.')]),
  },
  'amount of a change': {
    salah: withLast.flatMap(([r, i]) => [
      say(r, `Realisasi ${i.nama} ${i.realisasi > i.lalu ? 'naik' : 'turun'} ${apaAdanya(Math.abs(i.realisasi - i.lalu) + 2)} poin, dari ${unit(i, i.lalu)} menjadi ${unit(i, i.realisasi)}.`),
      say(r, `Realisasi ${i.nama} ${i.realisasi > i.lalu ? 'meningkat' : 'menurun'} sebesar ${persen((i.realisasi / i.lalu) * 100)} dari ${unit(i, i.lalu)} menjadi ${unit(i, i.realisasi)}.`),
    ]),
    benar: withLast.flatMap(([r, i]) => [
      say(r, `Realisasi ${i.nama} ${i.realisasi > i.lalu ? 'naik' : 'turun'} ${apaAdanya(Math.abs(i.realisasi - i.lalu))} poin, dari ${unit(i, i.lalu)} menjadi ${unit(i, i.realisasi)}.`),
      say(r, `Realisasi ${i.nama} ${i.realisasi > i.lalu ? 'meningkat' : 'menurun'} sebesar ${persen((Math.abs(i.realisasi - i.lalu) / i.lalu) * 100)} dari ${unit(i, i.lalu)} menjadi ${unit(i, i.realisasi)}.`),
    ]),
  },
  'against the target': {
    salah: measured.flatMap(([r, i]) => stands.flatMap((t, k) => [say(r, t(r, i, wrong(i)[k]))]))
      .concat(measured.filter(([, i]) => i.realisasi < i.target).flatMap(([r, i]) => [say(r, `Target ${i.nama} tercapai 100% pada tahun ${r.tahun}.`), say(r, `Target ${i.nama} tahun ${r.tahun} telah terpenuhi.`)])),
    benar: measured.flatMap(([r, i]) => stands.map((t) => say(r, t(r, i, status(i))))),
  },
  'all indicators': {
    salah: [selatan, paalMerah].flatMap((r) => [
      `Seluruh indikator kinerja dalam Perjanjian Kinerja tahun ${r.tahun} mencapai target.`, 'Semua indikator telah memenuhi target yang ditetapkan.', 'Tidak ada indikator yang belum mencapai target.',
      `Dari ${r.indikator.length} indikator, ${r.indikator.length} (${terbilang(r.indikator.length)}) indikator telah mencapai target.`, `Setiap indikator kinerja pada tahun ${r.tahun} berhasil mencapai target.`,
    ].map((t) => say(r, t))).concat([say(amplas, 'Semua indikator kinerja melampaui target.'), say(sosial, 'Seluruh indikator kinerja melampaui target.'), say(amplas, 'Dari 3 indikator, hanya 1 (satu) indikator yang mencapai target.')]),
    benar: [sosial, amplas].flatMap((r) => [`Seluruh indikator kinerja dalam Perjanjian Kinerja tahun ${r.tahun} mencapai target.`, 'Tidak ada indikator yang belum mencapai target.'].map((t) => say(r, t)))
      .concat([say(selatan, 'Sebagian besar indikator telah mencapai target.'), say(paalMerah, 'Dari 2 indikator, 1 (satu) indikator melampaui target.'), say(selatan, 'Seluruh indikator diukur pada akhir tahun.')]),
  },
  'counts': {
    salah: laporan.flatMap((r) => [
      say(r, `Untuk itu ditetapkan ${r.sasaran.length + 1} (${terbilang(r.sasaran.length + 1)}) sasaran strategis.`), say(r, `${r.opd} memiliki ${r.indikator.length + 3} (${terbilang(r.indikator.length + 3)}) indikator kinerja.`),
      ...(r.jumlahPegawai ? [say(r, `Pelaksanaan tugas ${r.opd} didukung oleh ${r.jumlahPegawai + 4} pegawai.`), say(r, `Jumlah pegawai ${r.opd} sebanyak ${r.jumlahPegawai + 11} (${terbilang(r.jumlahPegawai + 11)}) orang.`)] : []),
      ...r.survei.filter((s) => s.responden).slice(0, 1).flatMap((s) => [say(r, `Survei dilaksanakan terhadap ${s.responden + 15} (${terbilang(s.responden + 15)}) responden.`), say(r, `Sebanyak ${s.responden + 7} responden mengisi kuesioner.`)]),
      say(r, `Anggaran tersebut dibagi ke dalam ${r.program.length + 2} (${terbilang(r.program.length + 2)}) program.`),
    ]),
    benar: laporan.flatMap((r) => [
      say(r, `Untuk itu ditetapkan ${r.sasaran.length} (${terbilang(r.sasaran.length)}) sasaran strategis.`), say(r, `${r.opd} memiliki ${r.indikator.length} (${terbilang(r.indikator.length)}) indikator kinerja.`),
      ...(r.jumlahPegawai ? [say(r, `Pelaksanaan tugas ${r.opd} didukung oleh ${r.jumlahPegawai} pegawai.`), say(r, `Jumlah pegawai ${r.opd} sebanyak ${r.jumlahPegawai} (${terbilang(r.jumlahPegawai)}) orang.`)] : []),
      ...r.survei.filter((s) => s.responden).slice(0, 1).flatMap((s) => [say(r, `Survei dilaksanakan terhadap ${s.responden} (${terbilang(s.responden)}) responden.`)]),
      say(r, `Anggaran tersebut dibagi ke dalam ${r.program.length} (${terbilang(r.program.length)}) program.`),
      say(r, 'Kegiatan ini melibatkan 4 (empat) orang petugas dan 2 (dua) indikator penilaian internal.'),
    ]),
  },
  'rank of unsur': {
    salah: surveyed.flatMap(([r, s]) => ranks.map((t, k) => say(r, t(r, s, by(s).at(-1 - (k % 2)), by(s)[k % 2])))),
    benar: surveyed.flatMap(([r, s]) => ranks.map((t) => say(r, t(r, s, by(s)[0], by(s).at(-1))))),
  },
  'mutu and kategori': {
    salah: indices.flatMap(([r, s]) => grades.map((t, k) => say(r, t(s.nilai, grade(s.nilai > 88.31 ? 80 : 95))))),
    benar: indices.flatMap(([r, s]) => grades.map((t) => say(r, t(s.nilai, grade(s.nilai))))),
  },
  'predicate of a capaian': {
    salah: [
      ...['kategori kurang', 'predikat cukup', 'kategori baik', 'predikat sangat kurang'].map((k) => say(sosial, `Capaian ${sosial.indikator[0].nama} sebesar ${persen(sosial.indikator[0].capaian)} termasuk ${k}.`)),
      say(paalMerah, `Capaian Indeks Kepuasan Masyarakat sebesar ${persen(paalMerah.indikator[0].capaian)} termasuk kategori Tidak Mencapai Target.`),
      say(paalMerah, `Capaian ${paalMerah.indikator[1].nama} sebesar ${persen(paalMerah.indikator[1].capaian)} termasuk kategori Sesuai Target.`),
      say(selatan, 'Hasil penilaian AKIP dengan nilai 80,00 memperoleh predikat CC.'), say(amplas, 'Indeks Kepuasan Masyarakat tahun 2023 bernilai 86,9 dengan mutu pelayanan A.'),
      say(sosial, 'Nilai AKIP Dinas Sosial tahun 2024 memperoleh predikat BB.'), say(selatan, 'Penilaian AKIP Kecamatan Payakumbuh Selatan tahun 2024 menghasilkan predikat A.'),
    ],
    benar: [
      say(sosial, `Capaian ${sosial.indikator[0].nama} sebesar ${persen(sosial.indikator[0].capaian)} termasuk kategori sangat baik.`), say(selatan, 'Hasil penilaian AKIP dengan nilai 80,00 memperoleh predikat BB.'),
      say(amplas, 'Indeks Kepuasan Masyarakat tahun 2023 bernilai 86,9 dengan mutu pelayanan B.'), say(sosial, 'Nilai AKIP Dinas Sosial tahun 2024 memperoleh predikat A.'), say(selatan, 'Target predikat A belum tercapai.'),
    ],
  },
  'efficiency': {
    salah: [
      say(sosial, 'Penggunaan anggaran sasaran 1 dinilai tidak efisien karena serapan anggaran melebihi capaian kinerja.'), say(sosial, 'Pada sasaran 1 serapan anggaran lebih tinggi daripada capaian kinerja.'),
      say(sosial, `Serapan anggaran ${sosial.sasaran[0].nama} melebihi capaian kinerjanya.`), say(selatan, 'Pada sasaran 1 serapan anggaran melebihi capaian kinerja sehingga dinilai tidak efisien.'),
      say(selatan, 'Penggunaan anggaran untuk sasaran 3 belum efisien.'), say(sosial, 'Tingkat efisiensi sasaran 1 negatif karena anggaran yang terserap lebih besar daripada capaian kinerjanya.'),
    ],
    benar: [
      say(sosial, 'Penggunaan anggaran sasaran 1 dinilai efisien karena serapan anggaran di bawah capaian kinerja.'), say(selatan, 'Pada sasaran 1 capaian kinerja melebihi serapan anggaran.'), say(sosial, 'Agar lebih efisien, belanja perjalanan dinas dikurangi.'),
    ],
  },
};
