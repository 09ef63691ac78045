#!/bin/sh
# 取来最新的内容；有变化才重新生成。任何一步失败，原来的网站不动。
#   OUT_DIR=/srv/wenku/dist hosting/update.sh           有变化才生成
#   OUT_DIR=/srv/wenku/dist hosting/update.sh --always  不管有没有变化都生成
set -eu
cd "$(dirname "$0")/.."

built=.work/built-commit
git pull --ff-only --quiet || echo '取不到最新的内容（网络不通，或本地有改动），用现有的内容。'
now=$(git rev-parse HEAD)
before=$(cat "$built" 2>/dev/null || true)
if [ "${1:-}" != --always ] && [ "$now" = "$before" ] && [ -e "${OUT_DIR:-dist}/index.html" ]; then
  echo '没有新内容。'
  exit 0
fi
# 依赖变了才重新安装。
if [ ! -d node_modules ] || [ -z "$before" ] || ! git diff --quiet "$before" "$now" -- package-lock.json; then
  npm ci --no-audit --no-fund
fi
npm run build -- --compress
mkdir -p .work
echo "$now" > "$built"
