// Holds all data files, front matter and blocks of a content folder to the schemas: node validate-content.mjs ROOT CONTENT
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadSchemas, partsOf } from "./content-schemas.mjs";

const [root, content] = process.argv.slice(2);
const schemas = loadSchemas(root);
const faults = [];
const counts = new Map();

for (const file of readdirSync(content, { recursive: true }).map((path) => path.replaceAll("\\", "/")).filter((path) => /\.(json|md)$/.test(path)).sort()) {
  for (const [name, value, place] of partsOf(schemas, file, readFileSync(join(content, file), "utf8"))) {
    if (name === undefined || !schemas.names.includes(name)) {
      faults.push(`${place}: no schema is wired to it`);
      continue;
    }

    counts.set(name, (counts.get(name) ?? 0) + 1);
    faults.push(...schemas.faults(name, value).map((fault) => `${place}: ${fault}`));
  }
}

if (faults.length > 0 || counts.size === 0) {
  console.error(faults.join("\n") || "There is no content.");
  process.exit(1);
}

console.log(`${[...counts.values()].reduce((a, b) => a + b)} files, front matters and blocks are valid, by ${counts.size} of ${schemas.names.length} schemas.`);
