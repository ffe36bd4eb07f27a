// Holds a log that `lkjip check --format sarif` wrote to the schema of SARIF 2.1.0: node validate-sarif.mjs LOG
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const Ajv = require("ajv");
const ajv = new Ajv({ schemaId: "id", meta: require("ajv/lib/refs/json-schema-draft-04.json"), allErrors: true, logger: false });
const log = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (!ajv.validate(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), log)) {
  console.error(ajv.errorsText(ajv.errors, { separator: "\n" }));
  process.exit(1);
}

console.log(`${log.runs[0].results.length} results are valid SARIF.`);
