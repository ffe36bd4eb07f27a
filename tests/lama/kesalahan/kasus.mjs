// Cases as MistakeTests reads them.

/** A new last paragraph of a chapter. */
export function tambah(report, bab, teks, menyebut = [], tingkat = 'peringatan') {
  const berkas = report.bab(bab === 'penutup' && report.kosong ? 'akuntabilitas' : bab);
  return { laporan: report.id, ubah: [{ berkas, tambah: teks }], tempat: [{ berkas, teks: teks.split('\n')[0] }], menyebut: [menyebut].flat(), tingkat };
}

/** A text of a file replaced by another; told in that file. */
export function ganti(report, berkas, dari, menjadi, menyebut = [], { sesudah, tingkat = 'peringatan', juga = [] } = {}) {
  const text = report.files[berkas];
  const at = text.indexOf(dari, sesudah ? text.indexOf(sesudah) : 0);
  if (at < 0 || (sesudah && text.indexOf(sesudah) < 0)) throw new Error(`${report.id}/${berkas}: '${dari}' is not there`);
  const ubah = { berkas, dari, menjadi };
  if (sesudah) ubah.sesudah = sesudah;
  return { laporan: report.id, ubah: [ubah], tempat: [{ berkas }, ...juga.map((b) => ({ berkas: b }))], menyebut: [menyebut].flat(), tingkat };
}

/** Several of them as one. */
export const sekaligus = (...cases) => ({
  ...cases[0], ubah: cases.flatMap((c) => c.ubah), tempat: cases.flatMap((c) => c.tempat), menyebut: cases[0].menyebut,
});

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A value of a JSON object with an id: found by its key, as it is written there; `bagian` is the object within it that holds the key. */
export function nilai(report, berkas, id, kunci, baru, menyebut, { bagian, tingkat = 'catatan', juga = [] } = {}) {
  const text = report.files[berkas];
  const start = text.indexOf(`"id": "${id}"`);
  const pattern = bagian
    ? `"${bagian}": \\{(?:[^{}]|\\{[^{}]*\\})*?"${kunci}":\\s*(?:\\{[^{}]*\\}|"[^"]*"|\\[[^\\]]*\\]|[^,\\s}\\]]+)`
    : `"${kunci}":\\s*(?:\\{(?:[^{}]|\\{[^{}]*\\})*\\}|\\[[^\\]]*\\]|"[^"]*"|[^,\\s}\\]]+)`;
  const found = new RegExp(pattern).exec(text.slice(start));
  if (start < 0 || !found) throw new Error(`${report.id}/${berkas}: '${id}' has no '${kunci}'`);
  const head = found[0].replace(new RegExp(`("${escape(String(kunci))}":\\s*)(?:\\{(?:[^{}]|\\{[^{}]*\\})*\\}|\\[[^\\]]*\\]|"[^"]*"|[^,\\s}\\]]+)$`), '$1');
  return ganti(report, berkas, found[0], `${head}${typeof baru === 'string' ? baru : JSON.stringify(baru)}`, menyebut, { sesudah: `"id": "${id}"`, tingkat, juga });
}
