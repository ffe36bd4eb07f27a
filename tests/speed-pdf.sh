#!/bin/sh
# How much the PDFs cost: building them (with page numbers, tags, bookmarks, properties, shrunk) against what the bare browser takes
# for the same print editions one after another. Both in one run, in turns; prints medians and their ratio.
set -eu
cd -- "$(dirname -- "$0")/.."
for tool in python3 chromium; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "$tool is missing: apt-get install $tool" >&2
    exit 3
  fi
done
./lkjip --version >/dev/null
exec python3 - "${RUNS:-5}" <<'PYTHON'
import glob, os, statistics, subprocess, sys, tempfile, time

runs = int(sys.argv[1])
work = tempfile.mkdtemp()
site = f"{work}/situs"
bare = ["chromium", "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-pdf-header-footer", f"--print-to-pdf={work}/bare.pdf"] + (["--no-sandbox"] if os.getuid() == 0 else [])


def seconds(*commands):
    start = time.perf_counter()
    for command in commands:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def build(*options):
    return ["./lkjip", "build", "--out", site, *options]


times = {"no PDF": [], "PDFs": [], "unchanged": [], "bare": []}
for _ in range(runs):
    times["no PDF"].append(seconds(build("--no-pdf")))
    times["PDFs"].append(seconds(build("--no-cache")))
    editions = sorted(glob.glob(f"{site}/*/*/*/cetak/index.html"))
    times["bare"].append(seconds(*[[*bare, f"file://{os.path.abspath(edition)}"] for edition in editions]))
    subprocess.run(build(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    times["unchanged"].append(seconds(build()))
median = {name: statistics.median(values) for name, values in times.items()}
cost = median["PDFs"] - median["no PDF"]
print(f"{len(editions)} print editions, median of {runs} runs")
print(f"site without PDF      {median['no PDF']:.2f} s")
print(f"site with PDFs        {median['PDFs']:.2f} s; the PDFs: {cost:.2f} s")
print(f"PDFs unchanged        {median['unchanged']:.2f} s")
print(f"the bare browser      {median['bare']:.2f} s")
print(f"PDFs / bare browser   {cost / median['bare']:.2f}")
PYTHON
