// Spoils good content in every way that the schemas know, one fault a copy, and runs the program on all of it:
// what a schema refuses the program must refuse, in the same file: node refuse-content.mjs ROOT LKJIP
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { blockPattern, headPattern, loadSchemas, partsOf, writeYaml } from "./content-schemas.mjs";

const [root, program] = process.argv.slice(2);
const schemas = loadSchemas(root);
const good = join(root, "tests", "npm", "good");
const work = mkdtempSync(join(tmpdir(), "lkjip-skema-"));
// Of each schema and way to spoil so many places at most.
const MOST = 4;

// Files of the good report with the parts that are spoilt; the portal's own are checked apart, for all reports share them.
const report = "kota/dinas/2024";
const portal = ["situs.json", "peraturan.json"];
const files = [
  "kota/pemda.json", "kota/dinas/opd.json", `${report}/laporan.md`, `${report}/01-pendahuluan.md`, `${report}/02-kinerja.md`, `${report}/03-lampiran.md`, `${report}/ralat.json`, `${report}/reviu.json`,
  ...["kinerja", "anggaran", "skm", "pegawai", "tabel/alat", "bagan/susunan", "tercetak/capaian"].map((name) => `${report}/data/${name}.json`),
];

// The options that not every kind of table takes, each with a value that is right where it is taken.
const values = { bentuk: "capaian", tingkat: "program", survei: "skm", unsur: "u1", skala: "capaian", urutan: "turun", data: "alat", judulJumlah: "Total" };
const tableOptions = Object.fromEntries(Object.entries(schemas.schemaOf("blok-tabel").properties)
  .filter(([option]) => option in schemas.schemaOf("blok-tabel").dependencies)
  .map(([option, { enum: names }]) => [option, values[option] ?? (names ? true : [])]));

const ways = {
  "unknown key": (value) => value && typeof value === "object" && !Array.isArray(value) ? [{ ...value, kunciAsing: 1 }] : [],
  "missing key": (value) => value && typeof value === "object" && !Array.isArray(value)
    ? Object.keys(value).map((key) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))) : [],
  "misspelt key": (value) => value && typeof value === "object" && !Array.isArray(value)
    ? Object.keys(value).map((key) => Object.fromEntries(Object.entries(value).map(([k, v]) => [k === key ? `${k}x` : k, v]))) : [],
  "number as text": (value) => typeof value === "number" ? [String(value), value.toLocaleString("id-ID") + ",00"] : [],
  "text as number": (value) => typeof value === "string" ? [12] : [],
  "truth as text": (value) => typeof value === "boolean" ? [value ? "benar" : "salah"] : [],
  "below zero": (value) => typeof value === "number" ? [-1] : [],
  "not whole": (value) => typeof value === "number" ? [value + 0.5] : [],
  "too large": (value) => typeof value === "number" ? [99] : [],
  "unknown name": (value) => typeof value === "string" ? [`${value}x`] : [],
  "no words": (value) => typeof value === "string" ? ["1.234"] : [],
  "object for value": (value) => value === null || typeof value !== "object" ? [{ a: 1 }] : [],
  "list for value": (value) => Array.isArray(value) ? [] : [[value]],
  "value for list": (value) => Array.isArray(value) ? [value[0] ?? 1, {}] : [],
  "nothing for value": () => [null],
  "text for object": (value) => value && typeof value === "object" ? ["teks"] : [],
  "empty list": (value) => Array.isArray(value) && value.length > 0 ? [[]] : [],
  "shape of other data": (value) => value?.sumber && value.bentuk ? [{ ...value, bentuk: value.sumber === "skm" ? "capaian" : "unsur" }] : [],
  ...Object.fromEntries(Object.entries(tableOptions).map(([option, meaningful]) =>
    [`option '${option}' where it means nothing`, (value) => value?.sumber && value.judul && !(option in value) ? [{ ...value, [option]: meaningful }] : []])),
};

// All places of a value with what stands there and a function that gives the whole with another value in its place.
function* places(value, path = "", put = (v) => v) {
  yield [path, value, put];
  if (value && typeof value === "object") {
    for (const key of Object.keys(value)) {
      const next = (v) => {
        const copy = Array.isArray(value) ? [...value] : { ...value };
        copy[key] = v;
        return put(copy);
      };
      yield* places(value[key], Array.isArray(value) ? `${path}[]` : `${path}.${key}`, next);
    }
  }
}

// The text of a file with its n-th part written anew.
function rewritten(file, text, part, value) {
  if (file.endsWith(".json")) {
    return JSON.stringify(value, null, 2);
  }

  if (part === 0) {
    return text.replace(headPattern, () => `---\n${writeYaml(value)}---`);
  }

  let index = 0;
  return text.replace(blockPattern, (whole, kind) => ++index === part ? `\`\`\`${kind}\n${writeYaml(value)}\`\`\`` : whole);
}

function* mutants(file) {
  const text = readFileSync(join(good, file), "utf8");
  for (const [part, [name, value]] of partsOf(schemas, file, text).entries()) {
    if (schemas.faults(name, value).length > 0) {
      throw new Error(`${file}: the good content is not valid: ${schemas.faults(name, value).join("; ")}`);
    }

    for (const [way, spoil] of Object.entries(ways)) {
      const taken = new Set();
      for (const [path, at, put] of places(value)) {
        for (const other of taken.size < MOST ? spoil(at) : []) {
          const place = `${path}${way.includes("key") && other ? Object.keys(at ?? {}).find((key) => !(key in other)) ?? "" : ""}`;
          const spoilt = put(other);
          const faults = taken.has(place) || taken.size >= MOST ? [] : schemas.faults(name, spoilt);
          if (faults.length > 0) {
            taken.add(place);
            yield { schema: name, way, path, file, text: rewritten(file, text, part, spoilt), faults };
          }
        }
      }
    }
  }
}

function check(content) {
  const run = spawnSync(program, ["check", "--format", "json", "--content", content], { encoding: "utf8", maxBuffer: 1 << 30 });
  try {
    return JSON.parse(run.stdout).temuan.filter((finding) => finding.tingkat === "galat");
  } catch {
    throw new Error(`${program} gave no findings: ${run.stderr}${run.stdout.slice(0, 500)}`);
  }
}

const write = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

try {
  const kept = check(good);
  if (kept.length > 0) {
    throw new Error(`The good content is refused: ${kept.map((f) => `${f.berkas}:${f.baris} ${f.pesan}`).join("; ")}`);
  }

  const disagreements = [];
  const tried = [];
  const told = (mutant, findings, file) => {
    tried.push(mutant);
    if (!findings.some((finding) => finding.berkas === file)) {
      disagreements.push(`${mutant.file} ${mutant.path || "."}, ${mutant.way}: the schema says "${mutant.faults[0]}", the program nothing`);
    }
  };

  // Every spoilt copy is a local government of its own, so that one run sees them all.
  const all = join(work, "semua");
  const copies = files.flatMap((file) => [...mutants(file)]);
  copies.forEach((mutant, index) => {
    const folder = join(all, `m${index}`);
    cpSync(join(good, "kota"), folder, { recursive: true });
    write(join(all, mutant.file.replace("kota", `m${index}`)), mutant.text);
  });
  portal.forEach((file) => cpSync(join(good, file), join(all, file)));
  const findings = Map.groupBy ? Map.groupBy(check(all), (f) => f.berkas.split("/")[0]) : check(all).reduce((map, f) => map.set(f.berkas.split("/")[0], [...(map.get(f.berkas.split("/")[0]) ?? []), f]), new Map());
  copies.forEach((mutant, index) => told(mutant, findings.get(`m${index}`) ?? [], mutant.file.replace("kota", `m${index}`)));

  for (const file of portal) {
    [...mutants(file)].forEach((mutant, index) => {
      const folder = join(work, `${file}-${index}`);
      portal.forEach((other) => cpSync(join(good, other), join(folder, other)));
      write(join(folder, file), mutant.text);
      told(mutant, check(folder), file);
    });
  }

  const schemasTried = new Set(tried.map((mutant) => mutant.schema));
  disagreements.push(...schemas.names.filter((name) => !schemasTried.has(name)).map((name) => `${name}: nothing of this schema was tried`));
  disagreements.push(...Object.keys(ways).filter((way) => !tried.some((mutant) => mutant.way === way)).map((way) => `${way}: the schemas never refuse this`));
  if (disagreements.length > 0 || tried.length < 40) {
    console.error(disagreements.join("\n"));
    console.error(`${disagreements.length} disagreements in ${tried.length}.`);
    process.exitCode = 1;
  } else {
    console.log(`${tried.length} spoilt files are refused by ${schemasTried.size} schemas and by the program.`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
