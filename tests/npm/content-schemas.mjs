// The schemas of what editors write, and where each is asked: data files as .vscode/settings.json says, front matter and blocks of Markdown.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const require = createRequire(import.meta.url);
const Ajv = require("ajv");
const yaml = require("js-yaml");
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

export const blockPattern = /^```([a-z]+)\n([\s\S]*?)^```$/gm;
export const headPattern = /^---\n([\s\S]*?)^---$/m;
export const parseYaml = (text) => yaml.load(text, { schema: yaml.CORE_SCHEMA }) ?? {};
export const writeYaml = (value) => yaml.dump(value, { schema: yaml.CORE_SCHEMA, lineWidth: -1 });

export function loadSchemas(root) {
  const ajv = new Ajv({ allErrors: true });
  const schemas = new Map();
  for (const file of readdirSync(join(root, "schemas"))) {
    const schema = readJson(join(root, "schemas", file));
    if (!ajv.validateSchema(schema)) {
      throw new Error(`${file} is no schema: ${ajv.errorsText()}`);
    }

    schemas.set(file.replace(".schema.json", ""), { schema, valid: ajv.compile(schema) });
  }

  const wired = readJson(join(root, ".vscode", "settings.json"))["json.schemas"].map(({ fileMatch, url }) => ({
    name: basename(url, ".schema.json"),
    matches: fileMatch.map((glob) => new RegExp(`^${glob.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`)),
  }));
  return {
    names: [...schemas.keys()],
    schemaOf: (name) => schemas.get(name).schema,
    // The faults of a value, as texts; empty where it is valid.
    faults: (name, value) => {
      const { valid } = schemas.get(name);
      return valid(value) ? [] : valid.errors.map((e) => `${e.dataPath || "."} ${e.message}${e.params.additionalProperty ? ` (${e.params.additionalProperty})` : ""}`);
    },
    nameOf: (path) => wired.find(({ matches }) => matches.some((pattern) => pattern.test(`/content/${path}`)))?.name,
  };
}

// What of a file is held to which schema: [name, value, place].
export function partsOf(schemas, path, text) {
  if (path.endsWith(".json")) {
    return [[schemas.nameOf(path), JSON.parse(text), path]];
  }

  const head = headPattern.exec(text);
  const parts = [[basename(path) === "laporan.md" ? "laporan" : "bab", parseYaml(head[1]), path]];
  for (const block of text.matchAll(blockPattern)) {
    parts.push([`blok-${block[1]}`, parseYaml(block[2]), `${path}, \`\`\`${block[1]}`]);
  }

  return parts;
}
