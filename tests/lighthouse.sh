#!/bin/sh
# Measures the home page, the page of an OPD and a chapter with Lighthouse, set to a phone. Ends with 1 where a score is too low; see docs/benchmarks.md.
# Builds the site itself, at the address at which it is measured. Installs Lighthouse (npm); needs node and Chrome or Chromium.
set -eu
cd -- "$(dirname -- "$0")/.."
port=${PORT:-8765}
browser=${LKJIP_CHROMIUM:-$(command -v google-chrome-stable || command -v google-chrome || command -v chromium || command -v chromium-browser || true)}
if [ -z "$browser" ] || ! command -v npm >/dev/null 2>&1; then
  echo "Chromium or npm is missing: apt-get install chromium npm" >&2
  exit 3
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm ci --prefix tests/lighthouse --ignore-scripts --no-audit --no-fund --silent
./lkjip build --no-pdf --base-url "http://127.0.0.1:$port/" --out "$work/site" >&2
node tests/lighthouse/measure.mjs "$work/site" "$port" "$browser" \
  / /payakumbuh/dinas-sosial/ /payakumbuh/kecamatan-payakumbuh-selatan/2024/akuntabilitas-kinerja/
