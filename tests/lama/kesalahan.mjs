// Makes mistakes of templates, and right changes beside them: node tests/lama/kesalahan.mjs FILE [SHARE]
// Writes them to FILE as tests/mistakes/README.md describes; with SHARE, a number such as 8, every eighth of each kind (at least one).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const groups = await Promise.all(['kinerja', 'anggaran', 'survei', 'prosa', 'tulisan', 'waktu', 'nama', 'tabel'].map((name) => import(`./kesalahan/jenis/${name}.mjs`)));
const [file, share = '1'] = process.argv.slice(2);
const result = { salah: [], benar: [], belum: [] };

/** The same sample each time: it depends on the place of a case in its kind only. */
const sample = (cases, offset) => cases.filter((_, i) => (i + offset) % Number(share) === 0 || (i === 0 && cases.length <= Number(share)));

let kind = 0;
for (const [jenis, { salah, benar }] of groups.flatMap((group) => Object.entries(group.default))) {
  kind++;
  for (const [list, cases] of [['salah', salah], ['benar', benar]]) {
    const numbered = cases.map((one, i) => ({ no: `${list === 'benar' ? 'R' : 'G'}${kind}.${i + 1}`, jenis, ...one }));
    result[list].push(...sample(numbered, kind));
  }
}

for (const one of result.benar) {
  delete one.tempat;
  delete one.menyebut;
  delete one.tingkat;
}

// Which of them are not told today is known to the file that is written anew.
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
result.belum = (before ? JSON.parse(before).belum : []).filter((no) => [...result.salah, ...result.benar].some((one) => one.no === no));

writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
console.log(`${result.salah.length} mistakes, ${result.benar.length} right changes, ${kind} kinds`);
