// Makes docs/temuan-laporan.md anew from what `check` finds. What was read in the sources stays with its finding; a finding that
// is gone leaves the list, and a new one is marked as not read: FindingListTests fails until someone has read it.
//   node tests/sources/temuan.mjs [findings.json]
// Without a file (the output of `check --format json`) it runs ./lkjip. A list with conflict markers is read from both sides, so
// that a merge is ended by running this.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const list = join(root, 'docs/temuan-laporan.md');
const unread = 'BELUM DIBACA';
const header = '| Code | Where | Official figure, or message | From the data | Stands as | Checked | Second reader |\n|---|---|---|---|---|---|---|';

const found = JSON.parse(process.argv[2]
  ? readFileSync(process.argv[2], 'utf8')
  : execFileSync(join(root, 'lkjip'), ['check', '--format', 'json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })).temuan;

/** The two sides of a text with conflict markers; the text itself where there are none. */
function sidesOf(text) {
  const sides = [[], []];
  let within = [true, true];
  for (const line of text.split('\n')) {
    if (/^<{7} /.test(line)) within = [true, false];
    else if (/^\|{7} /.test(line)) within = [false, false];
    else if (/^={7}$/.test(line)) within = [false, true];
    else if (/^>{7} /.test(line)) within = [true, true];
    else sides.forEach((side, index) => within[index] && side.push(line));
  }

  return sides;
}

/** What a list says of each finding, by its keys, in its order: the key with the printed figure or message, and that without. */
function readingsOf(lines) {
  const readings = [];
  let report = '';
  for (const line of lines) {
    if (line.startsWith('## ')) report = line.slice(3);
    else if (line.startsWith('| LKJ')) {
      const cells = line.slice(1, -1).split(/(?<!\\)\|/).map(cell => cell.trim());
      const [code, where, official] = cells;
      // A list of five columns is older than "Stands as" and "Second reader".
      const [checked, second] = cells.length === 5 ? [cells[4], ''] : [cells[5], cells[6]];
      readings.push({ place: [report, code, where].join(' | '), official, checked: checked === unread ? '' : checked, second });
    }
  }

  return readings;
}

/** Items by their key, in the order in which they come. */
function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }

  return groups;
}

const full = reading => `${reading.place} | ${reading.official}`;

/** Readings of both sides: the n-th of a finding on one side is the n-th on the other. */
function joined([ours, theirs]) {
  const other = grouped(theirs, full);
  const mine = grouped(ours, full);
  const merged = [];
  for (const key of new Set([...mine.keys(), ...other.keys()])) {
    const [a, b] = [mine.get(key) ?? [], other.get(key) ?? []];
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
      const reading = a[index] ?? b[index];
      merged.push({ ...reading, checked: reading.checked || b[index]?.checked || '', second: reading.second || b[index]?.second || '' });
    }
  }

  return merged;
}

const cell = text => (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
const placeOf = finding => [finding.tempat, finding.rincian].filter(Boolean).join(' ');
const byId = new Map(found.map(finding => [`${finding.laporan} ${finding.id}`, finding]));

/** How it stands on the page of findings: at its own level, or below which finding. */
function standing(finding) {
  const cause = finding.akibat && byId.get(`${finding.laporan} ${finding.akibat}`);
  return cause ? `akibat ${cause.kode} ${cell(placeOf(cause))}`.trim() : finding.tingkat;
}

const text = readFileSync(list, 'utf8');
const sides = sidesOf(text);
const readings = joined(sides.map(readingsOf));
const rows = found.filter(finding => finding.laporan).map(finding => ({
  finding,
  report: finding.laporan,
  place: [finding.laporan, finding.kode, cell(placeOf(finding))].join(' | '),
  official: cell(finding.tercetak ?? finding.pesan),
}));

const waiting = grouped(readings, full);
for (const row of rows) row.reading = waiting.get(full(row))?.shift();

// A message that is worded anew is still about the same: it keeps what was read, where as many are left as are looked for.
const left = grouped([...waiting.values()].flat(), reading => reading.place);
for (const [place, group] of grouped(rows.filter(row => !row.reading && row.finding.tercetak === null), row => row.place)) {
  if (left.get(place)?.length === group.length) group.forEach((row, index) => (row.reading = left.get(place)[index]));
}

function tableOf(rows) {
  return [header, ...rows.map(row => `| ${[
    row.finding.kode, cell(placeOf(row.finding)), row.official, cell(row.finding.terhitung), standing(row.finding),
    row.reading?.checked || unread, row.reading?.second ?? '',
  ].join(' | ')} |`)].join('\n');
}

const count = (rows, is) => rows.filter(row => is(standing(row.finding))).length;
const ofReport = grouped(rows, row => row.report);
const lines = sides[0];
const sources = new Map();
lines.forEach((line, index) => line.startsWith('## ') && sources.set(line.slice(3), lines.slice(index).find(l => l.startsWith('Source'))?.split(':')[0] ?? 'Source'));
const sections = [...new Set([...sources.keys(), ...ofReport.keys()])].filter(report => ofReport.has(report)).map(report => {
  const all = ofReport.get(report);
  const below = count(all, standing => standing.startsWith('akibat'));
  const notes = count(all, standing => standing === 'catatan');
  return `## ${report}\n\n${sources.get(report) ?? 'Source'}: ${all.length} findings: ${all.length - below - notes} warnings and errors, ${below} below another, ${notes} notes.\n\n${tableOf(all)}\n`;
});
const intro = text.slice(0, text.search(/^(<{7} .*\n)?## /m));
writeFileSync(list, intro + sections.join('\n'));

const open = rows.filter(row => !row.reading?.checked);
for (const row of open) console.log(`${unread}: ${row.place}: ${row.official}`);
console.log(`${rows.length} findings, ${open.length} not read`);
