#!/bin/sh
# Holds a log that "lkjip check --format sarif" wrote to the schema of SARIF 2.1.0: tests/validate-sarif.sh LOG
# Installs the schema and its validator (npm). Ends with 1 where the log is not valid.
set -eu
log=${1:?"usage: tests/validate-sarif.sh LOG"}
tools=$(CDPATH='' cd -- "$(dirname -- "$0")/npm" && pwd -P)
npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund --silent
node "$tools/validate-sarif.mjs" "$log"
