#!/usr/bin/env bash
# One picture of all pages of each official PDF of a built site, to be looked at: tests/contact-sheets.sh SITE OUT
# Needs pdftoppm (poppler-utils) and montage (imagemagick); without them it says so and makes nothing.
set -euo pipefail

site=${1:?usage: contact-sheets.sh SITE OUT}
out=${2:?usage: contact-sheets.sh SITE OUT}
dots=40      # per inch: a page is 330 by 470, lines can be told apart, a report makes two megabytes
columns=10

for tool in pdftoppm montage; do
  command -v "$tool" >/dev/null || { echo "no contact sheets: $tool is missing" >&2; exit 0; }
done

rm -rf "$out"
mkdir -p "$out"
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT

sheet() {
  local name
  name=$(basename "$1" .pdf)
  mkdir "$pages/$name"
  pdftoppm -r "$dots" -png "$1" "$pages/$name/p"
  montage "$pages/$name"/p-*.png -tile "${columns}x" -geometry +4+4 -background '#888' "$out/$name.png"
  echo "$out/$name.png"
}
export -f sheet
export pages out dots columns

# As many at a time as there are cores; one that fails fails all.
find "$site" -name 'lkjip-*.pdf' -print0 | xargs -0 -n1 -P"$(nproc)" bash -euo pipefail -c 'sheet "$1"' -
