// Slips in skm.json and pegawai.json.
import { selatan, paalMerah, amplas, sosial } from '../laporan.mjs';
import { nilai, ganti } from '../kasus.mjs';

const file = 'data/skm.json';
const answers = (id, from, to) => ganti(paalMerah, file, from, to, [], { sesudah: `"id": "${id}"`, juga: ['03-akuntabilitas-kinerja.md'] });

export default {
  'respondents that their parts do not give': {
    salah: [
      nilai(paalMerah, file, 'ikm-2021', 'responden', '60', '60', { tingkat: 'peringatan' }), nilai(paalMerah, file, 'ikm-2021', 'responden', '500', '500', { tingkat: 'peringatan' }),
      answers('persyaratan', '[0, 8, 20, 22]', '[0, 8, 20, 21]'), answers('biaya', '[0, 6, 20, 24]', '[0, 6, 20, 42]'), answers('pengaduan', '[0, 11, 21, 18]', '[0, 1, 21, 18]'), answers('produk', '[0, 1, 14, 35]', '[0, 10, 14, 35]'),
      ganti(selatan, file, '"nama": "SMA/Sederajat", "jumlah": 11', '"nama": "SMA/Sederajat", "jumlah": 21', [], { juga: ['03-akuntabilitas-kinerja.md'] }),
      ganti(selatan, file, '"nama": "IRT", "jumlah": 11', '"nama": "IRT", "jumlah": 12', [], { juga: ['03-akuntabilitas-kinerja.md'] }),
      nilai(selatan, file, 'semester-2', 'responden', '72', '72', { tingkat: 'peringatan', juga: ['03-akuntabilitas-kinerja.md'] }),
      nilai(selatan, file, 'semester-1', 'responden', '101', '101', { tingkat: 'peringatan', juga: ['03-akuntabilitas-kinerja.md'] }),
    ],
    benar: [],
  },
  'staff counted in two ways': {
    salah: [
      ganti(selatan, 'data/pegawai.json', '"nama": "Strata-2", "lakiLaki": 2', '"nama": "Strata-2", "lakiLaki": 3', [], { juga: ['01-pendahuluan.md'] }),
      ganti(selatan, 'data/pegawai.json', '"nama": "Penata / III c", "lakiLaki": 3, "perempuan": 6', '"nama": "Penata / III c", "lakiLaki": 3, "perempuan": 16', [], { juga: ['01-pendahuluan.md'] }),
      ganti(sosial, 'data/pegawai.json', '"nama": "Staf / Pelaksana", "jumlah": 11', '"nama": "Staf / Pelaksana", "jumlah": 21', [], { juga: ['01-pendahuluan.md'] }),
    ],
    benar: [],
  },
  'unsur out of the order of the regulation': {
    salah: [
      ganti(amplas, file, '{ "id": "persyaratan", "nama": "Persyaratan Pelayanan", "nrr": 3.41 },\n        { "id": "prosedur", "nama": "Sistem, Mekanisme, dan Prosedur Pelayanan", "nrr": 3.49 },', '{ "id": "prosedur", "nama": "Sistem, Mekanisme, dan Prosedur Pelayanan", "nrr": 3.49 },\n        { "id": "persyaratan", "nama": "Persyaratan Pelayanan", "nrr": 3.41 },', 'Prosedur'),
      ganti(amplas, file, '{ "id": "pengaduan", "nama": "Penanganan Pengaduan Pelayanan", "nrr": 3.48 },\n        { "id": "sarana", "nama": "Sarana dan Prasarana Pelayanan", "nrr": 3.40 }', '{ "id": "sarana", "nama": "Sarana dan Prasarana Pelayanan", "nrr": 3.40 },\n        { "id": "pengaduan", "nama": "Penanganan Pengaduan Pelayanan", "nrr": 3.48 }', 'Sarana'),
    ],
    benar: [],
  },
  'a score that no survey gives': {
    salah: [
      ganti(amplas, file, '"nrr": 3.41', '"nrr": 34.1', [], { juga: ['data/kinerja.json', '03-akuntabilitas-kinerja.md'] }), ganti(amplas, file, '"nrr": 3.51', '"nrr": 5.31', [], { juga: ['data/kinerja.json'] }),
      ganti(selatan, file, '"nrr": 3.591', '"nrr": 3591', [], { juga: ['data/kinerja.json'] }), ganti(selatan, file, '"nilai": 82.22', '"nilai": 822.2', [], { juga: ['data/kinerja.json', '03-akuntabilitas-kinerja.md'] }),
      ganti(selatan, file, '"nilai": 96.58', '"nilai": 69.58', [], { juga: ['data/kinerja.json', '03-akuntabilitas-kinerja.md'] }),
    ],
    benar: [],
  },
};
