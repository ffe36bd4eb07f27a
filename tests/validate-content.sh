#!/bin/sh
# Holds everything that editors write (data files, front matter, blocks) to the schemas, and the schemas to the program:
# what a schema refuses in some hundred spoilt reports the program must refuse too: tests/validate-content.sh [CONTENT]
# Installs the validator (npm). Runs the program that LKJIP names, else ./lkjip. Ends with 1 where one of them disagrees.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
content=${1:-$root/content}
tools=$root/tests/npm
npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund --silent
node "$tools/validate-content.mjs" "$root" "$content"
node "$tools/refuse-content.mjs" "$root" "${LKJIP:-$root/lkjip}"
