#!/usr/bin/env bash
# What every other script needs: a fit Node, and the npm packages that package-lock.json names.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v node > /dev/null || ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
  echo "Node 20.19 or newer is needed; found: $(node --version 2> /dev/null || echo none). https://nodejs.org has it." >&2
  exit 3
fi
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo '== npm packages'
  npm ci --no-audit --no-fund --loglevel=error
fi
