#!/usr/bin/env bash
# Everything: installs what the tests need, then types, lint, unit and grammar tests, the suites in a real VS Code (the
# checkout and the packed extension), and the workbench driven through its UI. The last line: `N passed, M failed`.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/setup-dependencies.sh
bash scripts/setup-browser.sh
echo '== VS Code for the tests'
bash test/vscode-host/install.sh
exec node scripts/test.mjs
