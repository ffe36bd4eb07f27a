#!/bin/sh
# Holds the JSON of every table of a built site to the schema that the site publishes: tests/validate-data.sh site
# Installs the validator (npm). Ends with 1 where a file is not valid, and where there is none.
set -eu
site=${1:?"usage: tests/validate-data.sh SITE"}
tools=$(CDPATH='' cd -- "$(dirname -- "$0")/npm" && pwd -P)
npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund --silent
node "$tools/validate-data.mjs" "$site"
