#!/bin/sh
# Makes the two fonts of the web pages from those of npm's @fontsource-variable/source-sans-3 (files/source-sans-3-latin-wght-*.woff2):
#   themes/Kota/Fonts/subset.sh NORMAL.woff2 ITALIC.woff2
# Needs fonttools with brotli (Debian: fonttools, python3-brotli). What no page uses goes: weights lighter than 400 and heavier than 700, letters of other
# languages, fractions and the like. A letter that is not there is drawn in the reader's own font.
# Bold italic is rare: the browser thickens the one weight of the italic. The licence reserves the name "Source" for unchanged files, so these bear another within.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
signs='U+20-7E,U+A0,U+A9,U+AB,U+B0-B3,U+B7,U+BB,U+BD,U+C9,U+D7,U+E9,U+F7,U+200B,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+2032,U+2033,U+2044,U+2191,U+2193,U+2212'

make() {
  fonttools varLib.instancer -q -o "$work/font.ttf" "$1" "wght=$2"
  pyftsubset "$work/font.ttf" --unicodes="$signs" --layout-features=kern --no-hinting --name-IDs=0,1,2,4,6,13,14 --output-file="$work/small.ttf"
  python3 - "$work/small.ttf" "$here/$3.woff2" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1], recalcTimestamp=False)
for record in font["name"].names:
    if record.nameID in (1, 4, 6):
        record.string = "LkjipSans" if record.nameID == 6 else "Lkjip Sans"
font.flavor = "woff2"
font.save(sys.argv[2])
PYTHON
}

make "$1" 400:700 source-sans-3
make "$2" 400 source-sans-3-italic
ls -l "$here/source-sans-3.woff2" "$here/source-sans-3-italic.woff2"
