#!/bin/sh
# How long the whole process takes that builds the site of the repository's content without PDF, from the second run on. Prints the median.
set -eu
cd -- "$(dirname -- "$0")/.."
for tool in hyperfine python3; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "$tool is missing: apt-get install $tool" >&2
    exit 3
  fi
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
hyperfine --warmup 2 --runs "${RUNS:-15}" --export-json "$work/times.json" "./lkjip build --no-pdf --out $work/site $*" >&2
python3 -c 'import json, sys; print("median %.3f s" % json.load(open(sys.argv[1]))["results"][0]["median"])' "$work/times.json"
