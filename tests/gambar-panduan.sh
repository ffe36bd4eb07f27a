#!/bin/sh
# Makes the pictures of the editors' guide again, from the report of its tutorial (docs/contoh): tests/gambar-panduan.sh [OUT]
# Without OUT they are written to docs/gambar/panduan. Look at each before it is committed: a picture is not compared with anything.
set -eu
cd -- "$(dirname -- "$0")/.."
out=${1:-docs/gambar/panduan}
for tool in node "${LKJIP_CHROMIUM:-chromium}" pdftoppm convert montage; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "$tool is missing: apt-get install nodejs chromium poppler-utils imagemagick" >&2
    exit 3
  fi
done

root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$work/baru" "$work/jadi" "$work/mentah"
cp -r docs/contoh/content "$work/jadi/"
lkjip() { if [ -n "${LKJIP_PROGRAM:-}" ]; then dotnet "$LKJIP_PROGRAM" "$@"; else "$root/lkjip" "$@"; fi; }
(cd "$work/baru" && lkjip new kota-contoh/kecamatan-sukamaju/2025 >/dev/null)
(cd "$work/jadi" && lkjip build --no-search >/dev/null)
node --experimental-websocket --no-warnings tests/gambar-panduan.mjs "$work/baru" "$work/jadi" "$work/mentah"

# The first pages of the PDF side by side, and the blocks other than tables and charts below each other.
pdftoppm -r 42 -f 1 -l 8 -png "$work"/jadi/site/kota-contoh/kecamatan-sukamaju/2025/lkjip-*.pdf "$work/halaman"
montage "$work"/halaman-*.png -tile 4x -geometry 240x+4+4 -background '#888' "$work/mentah/pdf.png"
convert "$work"/mentah/blok-*.png -append "$work/mentah/bagan-gambar-rumus-ttd.png"
rm "$work"/mentah/blok-*.png

for picture in "$work"/mentah/*.png; do
  convert "$picture" -resize '1000x>' -strip -dither None -colors 64 "PNG8:$out/$(basename "$picture")"
done
ls -l "$out" | awk 'NR > 1 { print $5, $9; if ($5 > 120000) large = 1 } END { exit large }' || { echo "a picture has more than 120 kB" >&2; exit 1; }
