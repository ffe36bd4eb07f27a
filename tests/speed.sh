#!/bin/sh
# Measures the whole program on the real reports, from the second run on, and prints medians in seconds.
# Compare figures of one run only: machines differ and are noisy.
set -eu
cd -- "$(dirname -- "$0")/.."
command -v hyperfine >/dev/null 2>&1 || { echo "hyperfine is missing (Debian: apt-get install hyperfine)" >&2; exit 3; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
one=payakumbuh/kecamatan-payakumbuh-selatan/2024
./lkjip check >/dev/null 2>&1

measure() {
  name=$1
  shift
  hyperfine --warmup 1 --runs "${RUNS:-10}" --export-csv "$out/result.csv" "$@" >/dev/null 2>&1
  printf '%-40s %s s\n' "$name" "$(awk -F, 'NR == 2 { printf "%.2f", $(NF - 4) }' "$out/result.csv")"
}

measure "one report, check" "./lkjip check --only $one"
measure "one report, site" "./lkjip build --no-pdf --only $one --out $out/site"
measure "one report, site and PDF" "./lkjip build --only $one --out $out/site"
measure "all reports, site" "./lkjip build --no-pdf --out $out/site"
measure "all reports, site and PDFs" "./lkjip build --out $out/site"
