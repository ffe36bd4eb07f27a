// The four reports as drafts, with the figures that templates need.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const content = new URL('../../../content/', import.meta.url).pathname;

/** The reports: id, the names by which sentences call them, and their chapters. */
const all = [
  ['payakumbuh/kecamatan-payakumbuh-selatan/2024', 'Kecamatan Payakumbuh Selatan'],
  ['payakumbuh/dinas-sosial/2024', 'Dinas Sosial'],
  ['jambi/kecamatan-paal-merah/2021', 'Kecamatan Paal Merah'],
  ['medan/kecamatan-medan-amplas/2023', 'Kecamatan Medan Amplas'],
];

const printed = /\{\{[^{}|]+\|\s*(?:([a-z]+)[^{}|]*\|\s*)?tercetak\s+([^{}]+?)\s*\}\}/g;

/** A chapter of a draft: printed values stand there as an editor types them. */
const unprinted = (text) =>
  text.replace(printed, (_, format, value) => (format === 'rupiah' ? `Rp${value}` : format === 'persen' ? `${value.replace(/%+$/, '')}%` : value));

function read([id, opd]) {
  const folder = join(content, id);
  const files = {};
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.md'))) files[name] = unprinted(readFileSync(join(folder, name), 'utf8'));
  for (const name of readdirSync(join(folder, 'data')).filter((n) => n.endsWith('.json'))) files[`data/${name}`] = readFileSync(join(folder, 'data', name), 'utf8');
  const tables = join(folder, 'data/tabel');
  for (const name of existsSync(tables) ? readdirSync(tables) : []) files[`data/tabel/${name}`] = readFileSync(join(tables, name), 'utf8');
  const data = (name) => (files[`data/${name}.json`] ? JSON.parse(files[`data/${name}.json`]) : undefined);
  const tahun = Number(id.split('/')[2]);
  const report = { id, opd, tahun, files, kinerja: data('kinerja'), anggaran: data('anggaran'), skm: data('skm'), pegawai: data('pegawai') };
  report.bab = (part) => Object.keys(files).find((n) => n.includes(part));
  report.kosong = files[report.bab('penutup')].length < 500;
  report.sasaran = report.kinerja.tujuan.flatMap((t) => t.sasaran);
  report.indikator = report.sasaran.flatMap((s) => s.indikator.map((i) => indikator(i, s, tahun)));
  report.program = report.anggaran.program.map((p) => node(p));
  report.daun = report.program.flatMap(leaves);
  report.uang = { ...money(report.program), ...(report.anggaran.realisasi ? { realisasi: report.anggaran.realisasi } : {}) };
  report.survei = (report.skm?.survei ?? []).map(survei);
  report.jumlahPegawai = report.pegawai?.kelompok[0].kelas.reduce((sum, k) => sum + (k.jumlah ?? k.lakiLaki + k.perempuan), 0);
  return report;
}

const number = (value) => (typeof value === 'object' ? value?.angka : typeof value === 'string' ? undefined : value);

function indikator(source, sasaran, tahun) {
  const target = number(source.perjanjian?.perubahan ?? source.perjanjian?.murni ?? source.target?.[tahun]);
  const realisasi = number(source.realisasi?.[tahun]);
  return {
    ...source, sasaran, target, realisasi, lalu: number(source.realisasi?.[tahun - 1]),
    capaian: target && realisasi !== undefined ? (realisasi / target) * 100 : undefined,
  };
}

function node(source) {
  const children = [...(source.kegiatan ?? []), ...(source.subKegiatan ?? []), ...(source.rincian ?? [])].map(node);
  const own = { pagu: source.paguPerubahan ?? (children.length ? undefined : source.paguMurni), realisasi: source.realisasi };
  const below = children.length ? money(children) : {};
  return { ...source, children, pagu: own.pagu ?? below.pagu, realisasi: own.realisasi ?? below.realisasi };
}

const money = (nodes) => ({
  pagu: nodes.reduce((sum, n) => sum + (n.pagu ?? 0), 0),
  realisasi: nodes.reduce((sum, n) => sum + (n.realisasi ?? 0), 0),
});

const leaves = (n) => (n.children.length ? n.children.flatMap(leaves) : [n]);

function survei(source) {
  const unsur = (source.unsur ?? []).map((u) => ({
    ...u,
    nrr: u.nrr ?? u.jawaban.reduce((sum, n, i) => sum + n * (i + 1), 0) / u.jawaban.reduce((sum, n) => sum + n, 0),
  }));
  const mean = unsur.length ? unsur.reduce((sum, u) => sum + u.nrr, 0) / unsur.length : undefined;
  return { ...source, unsur, nilai: source.nilai ?? (mean && mean * 25) };
}

export const laporan = all.map(read);
export const [selatan, sosial, paalMerah, amplas] = laporan;
