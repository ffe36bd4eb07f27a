#!/usr/bin/env bash
# Runs the whole suite under load, to find tests that hang on how fast the machine is: tests/lama/beban.sh [RUNS] [LOOPS]
# Builds once, then runs all tests RUNS times (5) beside LOOPS busy loops (6). Prints a line a run, and every test that failed; ends with 1 where one did.
set -uo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
loops=${2:-6}
log=$(mktemp)
busy=()
trap 'kill "${busy[@]}" 2>/dev/null; rm -f "$log"' EXIT

dotnet build --nologo -v quiet || exit 2
for ((loop = 0; loop < loops; loop++)); do
  while :; do :; done &
  busy+=($!)
done

failed=0
for ((run = 1; run <= runs; run++)); do
  start=$SECONDS

  # Shells without job control start what runs in the background with interrupts ignored; some tests send them.
  env --default-signal=INT dotnet test --no-build >"$log" 2>&1 || failed=1
  echo "run $run: $((SECONDS - start)) s, $(awk '
    /^(Passed|Failed)! +- Failed:/ { gsub(",", ""); for (i = 1; i < NF; i++) { if ($i == "Failed:") f += $(i + 1); if ($i == "Passed:") p += $(i + 1) } }
    END { print p + 0 " passed, " f + 0 " failed" }' "$log")"
  grep -F '[FAIL]' "$log"
done
exit "$failed"
