#!/usr/bin/env bash
# Builds Nianbao and opens examples/ with it: in the desktop's VS Code if there is one, else in a VS Code for the browser.
#   start.sh             open VS Code
#   start.sh --no-open   serve VS Code for the browser and print its address, even where a desktop's is installed
#   start.sh --cli       only print what is found in examples/
set -euo pipefail
cd "$(dirname "$0")/.."

mode=open
for argument in "$@"; do
  case $argument in
    --cli) mode=cli ;;
    --no-open) mode=serve ;;
    *) echo "unknown: $argument; see the head of scripts/start.sh" >&2; exit 2 ;;
  esac
done

bash scripts/setup-dependencies.sh
if [ $mode = cli ]; then
  node scripts/build.mjs --quiet
  status=0
  node dist/cli.js lint examples || status=$?
  # 1 says that there are findings, which is what the examples are for.
  [ $status -le 1 ] || exit $status
elif [ $mode = open ] && command -v code > /dev/null; then
  node scripts/build.mjs --quiet
  echo '== opening examples/ in VS Code'
  code --new-window --extensionDevelopmentPath="$PWD" "$PWD/examples"
else
  echo '== building the extension'
  node scripts/package.mjs
  echo '== VS Code for the browser (256 MB in .host/, once)'
  bash test/vscode-host/install.sh
  exec node scripts/demo.mjs
fi
