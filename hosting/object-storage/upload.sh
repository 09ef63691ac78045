#!/bin/sh
# 把网站传到对象存储，次序见 npm run uploads：先传带摘要的文件，再传网页，最后传检索入口。中途断了，再运行一次。
#   hosting/object-storage/upload.sh aws 桶名        任何与 S3 兼容的存储，用 aws 命令（AWS_ENDPOINT_URL 指定地址）
#   hosting/object-storage/upload.sh oss 桶名        阿里云 OSS，用 ossutil
#   hosting/object-storage/upload.sh cos 桶名        腾讯云 COS，用 coscli
# 旧的带摘要文件不要马上删：用存储的“生命周期”规则，删除 assets/ 和 pagefind- 开头、七天没有更新的文件。
set -eu
cd "$(dirname "$0")/../.."
tool=$1 bucket=$2 site=${OUT_DIR:-dist}
list=$(mktemp)
trap 'rm -f "$list"' EXIT
node_modules/.bin/node scripts/list-uploads.ts > "$list"
tab=$(printf '\t')
while IFS="$tab" read -r file key type cache; do
  case $tool in
    aws) aws s3 cp --only-show-errors --content-type "$type" --cache-control "$cache" "$site/$file" "s3://$bucket/$key" ;;
    oss) ossutil cp -f --meta "Content-Type:$type#Cache-Control:$cache" "$site/$file" "oss://$bucket/$key" ;;
    cos) coscli cp --meta "Content-Type:$type#Cache-Control:$cache" "$site/$file" "cos://$bucket/$key" ;;
    *) echo '第一个参数只能是 aws、oss 或 cos。' >&2; exit 2 ;;
  esac
done < "$list"
echo '上传完毕。'
