#!/usr/bin/env bash
# A headless browser and Chinese fonts for the tests, from Debian's or Ubuntu's packages where they are missing.
set -euo pipefail

find_browser() {
  [ -n "${CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome > /dev/null
}
has_chinese_font() {
  command -v fc-list > /dev/null && [ -n "$(fc-list :lang=zh-cn family)" ]
}
wanted=()
find_browser || wanted+=(chromium)
has_chinese_font || wanted+=(fontconfig fonts-noto-cjk)
if [ ${#wanted[@]} -eq 0 ]; then exit 0; fi

echo "== Debian packages: ${wanted[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
if ! command -v apt-get > /dev/null; then
  echo "This system has no apt-get; please install by hand: ${wanted[*]}" >&2
  exit 3
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" > /dev/null
