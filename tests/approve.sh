#!/bin/sh
# Approves what the last test run received: look at "git diff tests docs" before you commit it.
set -eu
cd -- "$(dirname -- "$0")"
find . ../docs \( -name bin -o -name obj \) -prune -o -name '*.received' -print | while IFS= read -r received; do
  mv -- "$received" "${received%.received}"
  printf '%s\n' "${received%.received}"
done
find . \( -name bin -o -name obj \) -prune -o -name '*.received.txt' -print | while IFS= read -r received; do
  mv -- "$received" "${received%.received.txt}.approved.txt"
  printf '%s\n' "${received%.received.txt}.approved.txt"
done
