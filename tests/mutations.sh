#!/bin/sh
# Mistypes every figure of the real reports, one at a time, and prints which share of the slips their checks find. Takes some minutes.
# tests/mutations.sh [20 for every twentieth figure only] [file for the slips that are missed]
set -eu
cd -- "$(dirname -- "$0")/.."
exec dotnet run -c Release --project tests/Lkjip.Publish.Mutations -- "$@"
