#!/usr/bin/env bash
# Puts some thousand mistakes of templates, and right changes, into drafts of the real reports: tests/lama/kesalahan.sh [SHARE]
# Prints recall and false alarms by kind, as the table in docs/findings.md shows them, then what is missed. With SHARE 8 only every eighth of each kind. Takes about ten minutes.
# The sample in tests/mistakes/contoh.json is made with: node tests/lama/kesalahan.mjs tests/mistakes/contoh.json 20
set -euo pipefail
cd "$(dirname "$0")/../.."
cases=$(mktemp)
trap 'rm -f "$cases" "$cases.md" "$cases.gagal"' EXIT

node tests/lama/kesalahan.mjs "$cases" "${1:-1}"
LKJIP_KESALAHAN=$cases dotnet test tests/Lkjip.Publish.Content.Tests --nologo -v quiet --filter 'FullyQualifiedName~All_generated_mistakes' >/dev/null
cat "$cases.md" "$cases.gagal"
