#!/bin/sh
# Checks every page of a built site with the Nu HTML checker: tests/validate-html.sh site
# Installs the checker (npm) and, as root, Java where they are missing. Ends with 1 on any error.
set -eu
site=${1:?"usage: tests/validate-html.sh SITE"}
tools=$(CDPATH='' cd -- "$(dirname -- "$0")/npm" && pwd -P)

if ! command -v java >/dev/null 2>&1; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "Java is missing: install it, for example with: sudo apt-get install -y default-jre-headless" >&2
    exit 3
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless
fi

npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund --silent

# The checker does not know some newer CSS yet; style sheets are checked by their use, pages by it.
java -jar "$tools/node_modules/vnu-jar/build/dist/vnu.jar" --skip-non-html --errors-only "$site"
echo "$(find "$site" -name '*.html' | wc -l) pages are valid HTML."
