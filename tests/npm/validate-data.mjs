// Holds the JSON of every table of a site to the schema that the site publishes, and its cells to its columns; then the links of the catalogue to files: node validate-data.mjs SITE
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const Ajv = require("ajv");
const site = process.argv[2];
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv({ allErrors: true, unknownFormats: ["uri-reference"] });
const valid = ajv.compile(read(join(site, "data", "skema", "tabel.schema.json")));
const validSummary = ajv.compile(read(join(site, "data", "skema", "ringkasan.schema.json")));
const faults = [];
let tables = 0;

for (const file of readdirSync(site, { recursive: true }).filter((path) => /[\\/]data[\\/][^\\/]+\.json$/.test(path) && path.split(/[\\/]/).length > 2)) {
  const table = read(join(site, file));
  tables++;
  if (!valid(table)) {
    faults.push(`${file}: ${ajv.errorsText(valid.errors, { separator: "; " })}`);
  }

  const keys = table.kolom.map((column) => column.kunci).join();
  for (const row of table.baris.filter((row) => Object.keys(row.sel).join() !== keys)) {
    faults.push(`${file}: the cells of row ${row.kunci} are not the columns`);
  }
}

const listed = read(join(site, "data", "laporan.json")).laporan;
for (const report of listed) {
  const file = join(site, report.id, "ringkasan.json");
  if (!existsSync(file)) {
    faults.push(`data/laporan.json: no figures of ${report.id}`);
  } else if (!validSummary(read(file))) {
    faults.push(`${file}: ${ajv.errorsText(validSummary.errors, { separator: "; " })}`);
  }
}

// Of an address only the path below the site counts.
const catalog = read(join(site, "data", "catalog.jsonld"));
const base = catalog["@id"].endsWith("/data/catalog.jsonld") ? catalog["@id"].slice(0, -"data/catalog.jsonld".length) : null;
let files = 0;
for (const distribution of catalog["dcat:dataset"].flatMap((dataset) => dataset["dcat:distribution"])) {
  const address = distribution["dcat:downloadURL"]["@id"];
  const path = base === null ? join(site, "data", decodeURI(address)) : join(site, decodeURI(address.slice(base.length)));
  files++;
  if (!existsSync(path)) {
    faults.push(`catalog: no file for ${address}`);
  } else if (String(statSync(path).size) !== distribution["dcat:byteSize"]?.["@value"]) {
    faults.push(`catalog: another size than that of ${address}`);
  }
}

if (faults.length > 0 || tables === 0 || files === 0) {
  console.error(faults.join("\n") || "The site has no data.");
  process.exit(1);
}

console.log(`${tables} tables and ${listed.length} reports are valid; ${files} files are as the catalogue says.`);
