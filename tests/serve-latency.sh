#!/bin/sh
# From save to changed page, in a real browser: with one report, then with 500. Prints the median and the 95th percentile of SAVES saves (40).
# The content is a copy of a real report, 500 times under other names for the second run; REPORTS=100 takes fewer.
set -eu
cd -- "$(dirname -- "$0")/.."
for tool in node "${LKJIP_CHROMIUM:-chromium}"; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "$tool is missing: apt-get install nodejs chromium" >&2
    exit 3
  fi
done
[ -n "${LKJIP_PROGRAM:-}" ] || ./lkjip --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A pemda with so many OPD, each with the real report.
lay_out() {
  mkdir -p "$work/$1/payakumbuh"
  cp content/situs.json content/peraturan.json "$work/$1/"
  cp content/payakumbuh/pemda.json "$work/$1/payakumbuh/"
  i=1
  while [ "$i" -le "$1" ]; do
    cp -r content/payakumbuh/kecamatan-payakumbuh-selatan "$work/$1/payakumbuh/opd-$i"
    i=$((i + 1))
  done
}

for reports in 1 "${REPORTS:-500}"; do
  lay_out "$reports"
  echo "$reports laporan; load average $(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo '?')"
  node --experimental-websocket --no-warnings tests/serve-latency.mjs "$work/$reports" payakumbuh/opd-1/2024/03-akuntabilitas-kinerja.md /payakumbuh/opd-1/2024/akuntabilitas-kinerja/ "${SAVES:-40}"
done
