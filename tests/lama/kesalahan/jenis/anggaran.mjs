// Slips in anggaran.json.
import { laporan, selatan, sosial, paalMerah, amplas } from '../laporan.mjs';
import { nilai, ganti, sekaligus } from '../kasus.mjs';
import { angka, rupiah } from '../angka.mjs';

const file = 'data/anggaran.json';
const prose = (r) => Object.keys(r.files).filter((n) => n.endsWith('.md'));
const key = (n) => (n.paguPerubahan !== undefined ? 'paguPerubahan' : 'paguMurni');
/** Every so many leaves of each report, so that large and small ones come. */
const some = (every, from = 0) => laporan.flatMap((r) => r.daun.filter((n) => n.realisasi !== undefined && n.pagu > 0).filter((_, i) => i % every === from).map((n) => [r, n]));
const also = (r) => ({ juga: prose(r) });
/** An amount of a node, found by the amount itself: its indicators have keys of the same name. */
const uang = (r, n, kunci, baru, menyebut, opsi) => ganti(r, file, `"${kunci}": ${n[kunci]}`, `"${kunci}": ${baru}`, menyebut, { sesudah: `"id": "${n.id}"`, tingkat: 'catatan', ...opsi });

export default {
  'money in thousands': {
    salah: [
      ...some(6).map(([r, n]) => sekaligus(
        uang(r, n, key(n), Math.round(n.pagu / 1000), n.nama, also(r)), uang(r, n, 'realisasi', Math.round(n.realisasi / 1000), []))),
      ...some(7, 1).map(([r, n]) => uang(r, n, 'realisasi', Math.round(n.realisasi / 1000), n.nama)),
      ...some(9, 2).map(([r, n]) => uang(r, n, key(n), Math.round(n.pagu / 1000), n.nama)),
    ],
    benar: [],
  },
  'a digit lost or added in money': {
    salah: [
      ...some(5, 1).map(([r, n]) => uang(r, n, 'realisasi', Math.floor(n.realisasi / 10), n.nama)),
      ...some(7, 2).map(([r, n]) => uang(r, n, key(n), n.pagu * 10, n.nama)),
      ...some(7, 3).map(([r, n]) => uang(r, n, 'realisasi', n.realisasi * 10, n.nama)),
      ...some(9, 4).map(([r, n]) => uang(r, n, key(n), Math.floor(n.pagu / 10), n.nama)),
    ],
    benar: [],
  },
  'nothing spent': {
    salah: some(7, 3).map(([r, n]) => uang(r, n, 'realisasi', 0, n.nama)),
    benar: [],
  },
  'realisasi of two siblings interchanged': {
    salah: ['balai-panjang', 'limbukan', 'kototuo-limokampung', 'padang-karambia', 'sawah-padang-aur-kuning', 'kapalo-koto-ampangan'].flatMap((one, i, list) => {
      const other = list[(i + 1) % list.length];
      return ['pemberdayaan', 'sarana'].map((kind) => {
        const [a, b] = [`${kind}-${one}`, `${kind}-${other}`].map((id) => selatan.daun.find((n) => n.id === id));
        return sekaligus(uang(selatan, a, 'realisasi', b.realisasi, [], also(selatan)), uang(selatan, b, 'realisasi', a.realisasi, []));
      });
    }),
    benar: [],
  },
  'realisasi above its pagu': {
    salah: some(8, 6).map(([r, n]) => uang(r, n, 'realisasi', n.pagu + 1000, n.nama, { tingkat: 'peringatan' })),
    benar: [],
  },
  'an implausible physical realisasi': {
    salah: [
      ['gaji-tunjangan-asn', 380], ['dokumen-perencanaan', 40], ['bahan-bacaan', 4140], ['rapat-koordinasi', 100], ['instalasi-listrik', 1], ['pemeliharaan-kendaraan', 320], ['bahan-logistik', 30],
    ].map(([id, v]) => ganti(selatan, file, /"realisasi": \d+/.exec(selatan.files[file].slice(selatan.files[file].indexOf(`"id": "${id}"`)))[0], `"realisasi": ${v}`, angka(v), { sesudah: `"id": "${id}"`, tingkat: 'catatan' }))
      .concat([['pakaian-dinas', 80], ['gaji-tunjangan-asn', 120], ['pendidikan-pelatihan', 1000], ['peralatan-mesin', 930], ['jasa-komunikasi-air-listrik', 960], ['efektifitas-pelayanan', 770], ['pemeliharaan-peralatan-mesin', 13]]
        .map(([id, v]) => ganti(amplas, file, /"realisasi": \d+/.exec(amplas.files[file].slice(amplas.files[file].indexOf(`"id": "${id}"`)))[0], `"realisasi": ${v}`, angka(v), { sesudah: `"id": "${id}"`, tingkat: 'catatan' }))),
    benar: [],
  },
  'nothing done though money was spent': {
    salah: ['dokumen-perencanaan', 'gaji-tunjangan-asn', 'rapat-koordinasi'].map((id) => ganti(selatan, file, /"realisasi": \d+/.exec(selatan.files[file].slice(selatan.files[file].indexOf(`"id": "${id}"`)))[0], '"realisasi": 0', [], { sesudah: `"id": "${id}"`, tingkat: 'catatan' }))
      .concat(['pakaian-dinas', 'peralatan-mesin'].map((id) => ganti(amplas, file, /"realisasi": \d+/.exec(amplas.files[file].slice(amplas.files[file].indexOf(`"id": "${id}"`)))[0], '"realisasi": 0', [], { sesudah: `"id": "${id}"`, tingkat: 'catatan' }))),
    benar: [],
  },
  'code twice, or of another parent': {
    salah: amplas.daun.filter((n) => n.kode).filter((_, i) => i % 5 === 1).map((n, i, all) => nilai(amplas, file, n.id, 'kode', `"${amplas.daun[amplas.daun.findIndex((x) => x.id === n.id) - 1].kode}"`, [], { tingkat: 'peringatan' }))
      .concat(amplas.daun.filter((n) => n.kode).filter((_, i) => i % 6 === 2).map((n) => nilai(amplas, file, n.id, 'kode', `"09${n.kode.slice(2)}"`, `09${n.kode.slice(2)}`, { tingkat: 'peringatan' }))),
    benar: [],
  },
  'pagu murni with another number of digits': {
    salah: laporan.flatMap((r) => r.program.filter((p) => p.paguMurni && p.pagu).flatMap((p) => [p.paguMurni * 10, Math.floor(p.paguMurni / 10), Math.floor(p.paguMurni / 1000)].map((v) => [r, p, v])))
      .filter((_, i) => i % 4 === 0).map(([r, p, v]) => nilai(r, file, p.id, 'paguMurni', String(v), p.nama, { tingkat: 'peringatan' })),
    benar: [],
  },
  'a programme without sasaran': {
    salah: [...selatan.program, ...amplas.program, ...sosial.program].filter((p) => p.sasaran?.length).map((p) => {
      const r = [selatan, amplas, sosial].find((one) => one.program.includes(p));
      return ganti(r, file, `"sasaran": ${JSON.stringify(p.sasaran).replaceAll(',', ', ')},`, '', p.nama, { sesudah: `"id": "${p.id}"` });
    }),
    benar: [],
  },
  'one item of the budget twice': {
    salah: some(9, 3).map(([r, n]) => {
      const copy = JSON.stringify({ id: `${n.id}-2`, nama: n.nama, [key(n)]: n.pagu, realisasi: n.realisasi });
      return ganti(r, file, `"id": "${n.id}"`, `"id": "${n.id}-2", ${copy.slice(copy.indexOf('"nama"'), -1)} }, { "id": "${n.id}"`, n.nama);
    }),
    benar: [],
  },
};
