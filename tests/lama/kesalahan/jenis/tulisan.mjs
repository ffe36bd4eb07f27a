// Notation of numbers, numbers in words.
import { laporan, selatan, sosial, paalMerah, amplas } from '../laporan.mjs';
import { tambah, ganti } from '../kasus.mjs';
import { angka, rupiah, persen, terbilang } from '../angka.mjs';

const english = (v, d = 0) => v.toLocaleString('en-US', { minimumFractionDigits: d, maximumFractionDigits: d });
const bab = 'akuntabilitas';
const title = (text) => text.replace(/(^| )(\p{L})/gu, (_, b, c) => b + c.toUpperCase());

export default {
  'decimal point': {
    salah: laporan.flatMap((r) => [
      ...r.indikator.filter((i) => i.realisasi && !Number.isInteger(i.realisasi)).map((i) => tambah(r, bab, `Nilai ${i.nama} tahun ini ${english(i.realisasi, 2)}.`, english(i.realisasi, 2))),
      tambah(r, bab, `Serapan anggaran mencapai ${english((r.uang.realisasi / r.uang.pagu) * 100, 2)}%.`, english((r.uang.realisasi / r.uang.pagu) * 100, 2)),
      tambah(r, 'penutup', `Sisa anggaran ${english(100 - (r.uang.realisasi / r.uang.pagu) * 100, 2)} persen dari pagu.`, english(100 - (r.uang.realisasi / r.uang.pagu) * 100, 2)),
      ...r.survei.filter((s) => s.nilai).slice(0, 2).map((s) => tambah(r, bab, `Survei menghasilkan indeks ${english(s.nilai, 2)} untuk seluruh unsur.`, english(s.nilai, 2))),
      ...r.survei.flatMap((s) => s.unsur).slice(0, 2).map((u) => tambah(r, bab, `Unsur ${u.nama} bernilai ${english(u.nrr, 2)}.`, english(u.nrr, 2))),
    ]).concat([
      ganti(selatan, '03-akuntabilitas-kinerja.md', 'terealisasi 91,70 indeks', 'terealisasi 91.70 indeks', '91.70'), ganti(selatan, '04-penutup.md', '86,52%', '86.52%', '86.52'),
      ganti(paalMerah, '03-akuntabilitas-kinerja.md', 'adalah 84,35', 'adalah 84.35', '84.35'), ganti(amplas, '03-akuntabilitas-kinerja.md', 'Hasilnya 86,9,', 'Hasilnya 86.9,', '86.9'),
      tambah(selatan, bab, '| Uraian | Nilai |\n|---|---|\n| Indeks | 91.70 |', '91.70'),
    ]).map((c) => (c.ubah[0].tambah?.startsWith('|') ? { ...c, tempat: [{ berkas: c.ubah[0].berkas }] } : c)),
    benar: [
      tambah(selatan, bab, 'Rapat dimulai pukul 08.30 dan berakhir pukul 10.15 WIB.'), tambah(amplas, bab, 'Uraian selengkapnya ada pada bagian 3.2 laporan ini.'), tambah(paalMerah, bab, 'Kegiatan berkode 1.02 dan 2.13 tidak berubah.'),
      tambah(sosial, bab, 'Penerima bantuan berjumlah 8.339 individu.'), tambah(selatan, bab, 'Ketentuan itu mulai berlaku tanggal 01.10.2024.'),
    ],
  },
  'English grouping': {
    salah: laporan.flatMap((r) => [
      tambah(r, bab, `Anggaran seluruhnya Rp${english(r.uang.pagu)}.`, english(r.uang.pagu)), tambah(r, 'penutup', `Belanja terealisasi Rp ${english(r.uang.realisasi)},-.`, english(r.uang.realisasi)),
      tambah(r, bab, `Pagunya ${english(r.uang.pagu)} rupiah.`, english(r.uang.pagu)), tambah(r, bab, `Satu sub kegiatan memakai Rp${english(r.daun[2].realisasi ?? r.daun[2].pagu)}.`, english(r.daun[2].realisasi ?? r.daun[2].pagu)),
    ]).concat([
      tambah(sosial, bab, 'Jumlah PPKS menurut data tersebut 11,295 jiwa.', '11,295'), tambah(paalMerah, bab, 'Luas wilayah kecamatan 2,530 Ha.', '2,530'),
      ganti(sosial, '01-pendahuluan.md', '8.339 individu', '8,339 individu', '8,339'),
    ]),
    benar: [tambah(selatan, bab, 'Unsur persyaratan pelayanan bernilai 3,591.'), tambah(amplas, bab, 'Bobot setiap unsur 0,111.'), tambah(sosial, bab, 'Kegiatan dihadiri 3, 4, atau 5 orang.')],
  },
  'terbilang': {
    salah: laporan.flatMap((r) => [
      tambah(r, bab, `Anggaran seluruhnya ${rupiah(r.uang.pagu)} (${terbilang(r.uang.pagu - 1000)} rupiah).`), tambah(r, bab, `Realisasinya Rp ${angka(r.uang.realisasi)},- (${title(terbilang(r.uang.realisasi + 5))} Rupiah).`),
      tambah(r, 'penutup', `Sisanya Rp. ${angka(r.uang.pagu - r.uang.realisasi)},00 [${terbilang(r.uang.pagu - r.uang.realisasi).split(' ').slice(1).join(' ')} rupiah].`),
      tambah(r, bab, `Pagunya Rp${angka(r.uang.pagu)}.- (${terbilang(r.uang.pagu).replace('miliar', 'juta')} rupiah).`), tambah(r, bab, `Anggarannya ${angka(r.uang.pagu)} rupiah (${terbilang(r.uang.pagu + 1e6)} rupiah).`),
      tambah(r, bab, `Terbentuk ${r.program.length} (${terbilang(r.program.length + 1)}) tim kerja.`), tambah(r, bab, `Rapat diadakan 12 {dua puluh} kali.`), tambah(r, bab, 'Peserta berjumlah 25 orang (dua puluh enam orang).'),
      tambah(r, bab, `Serapan sebesar Rp${angka(r.uang.pagu)} terbilang ${terbilang(r.uang.pagu - 1)} rupiah.`),
    ]),
    benar: laporan.flatMap((r) => [
      tambah(r, bab, `Anggaran seluruhnya ${rupiah(r.uang.pagu)} (${terbilang(r.uang.pagu)} rupiah).`), tambah(r, bab, `Realisasinya Rp ${angka(r.uang.realisasi)},- (${title(terbilang(r.uang.realisasi))} Rupiah).`),
      tambah(r, 'penutup', `Sisanya Rp. ${angka(r.uang.pagu - r.uang.realisasi)},00 [${terbilang(r.uang.pagu - r.uang.realisasi)} rupiah].`), tambah(r, bab, `Pagunya Rp${angka(r.uang.pagu)}.- (${terbilang(r.uang.pagu).replaceAll('miliar', 'milyar')} rupiah).`),
      tambah(r, bab, `Terbentuk 4 (empat) tim kerja dengan 25 orang (dua puluh lima orang) anggota.`), tambah(r, bab, 'Rapat diadakan 12 {dua belas} kali.'),
    ]),
  },
};
