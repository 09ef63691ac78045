import { expect, test } from 'vitest';
import { InvalidSetting } from './cannot-go-on.ts';
import { inspectBuildFolders, parseBasePath, parseFolder, parsePort, parseSiteUrl } from './setting-values.ts';

/** What a setting becomes, or the sentence that refuses it. */
function attempt(parse: () => string | number): string | number {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InvalidSetting) return error.message;
    throw error;
  }
}

test.each([
  ['https://www.example.cn', '/', 'https://www.example.cn'],
  ['https://www.example.cn/', '/', 'https://www.example.cn'],
  ['http://localhost:8080', '/', 'http://localhost:8080'],
  ['https://www.example.cn/wenku/', '/wenku/', 'https://www.example.cn'],
  ['https://www.example.cn/wenku', '/wenku/', 'https://www.example.cn'],
  ['https://工会.example.cn', '/', 'https://xn--6oq837a.example.cn'],
  ['not a url', '/', /SITE_URL 写的是“not a url”，要以 https:\/\/ 开头/],
  ['wenku.example.cn', '/', /例如 https:\/\/wenku\.example\.cn。$/],
  ['', '/', /要以 https:\/\/ 开头，例如 https:\/\/www\.example\.cn。$/],
  ['javascript:alert(1)', '/', /要以 https:\/\/ 开头/],
  ['https://', '/', /不是网址/],
  ['https://wenku', '/', /域名不完整/],
  ['https://a:b@example.cn', '/', /用户名和密码/],
  ['https://example.cn/?a=1', '/', /不能有 \? 和 # 后面的部分/],
  ['https://example.cn/wenku/', '/', /请写成 SITE_URL=https:\/\/example\.cn BASE_PATH=\/wenku\/。$/],
])('SITE_URL=%j under %j', (value, basePath, expected) => {
  const result = attempt(() => parseSiteUrl(value, basePath));
  if (typeof expected === 'string') expect(result).toBe(expected);
  else expect(result).toMatch(expected);
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['wenku', '/wenku/'],
  ['/wenku', '/wenku/'],
  ['/a/b/', '/a/b/'],
  ['/文库/', '/%E6%96%87%E5%BA%93/'],
  ['/%E6%96%87%E5%BA%93/', '/%E6%96%87%E5%BA%93/'],
  ['/a b/', '/a%20b/'],
  ['..', /不能有 \. 和 \.\./],
  ['/a/../b/', /不能有 \. 和 \.\./],
  ['/a//b/', /连在一起的斜线/],
  ['https://example.cn/wenku/', /域名写在 SITE_URL 里/],
  ['/a?b/', /不能用的字符/],
  ['/a#b/', /不能用的字符/],
  ['C:\\wenku', /./],
  ['/%zz/', /% 后面不是两位十六进制数/],
])('BASE_PATH=%j', (value, expected) => {
  const result = attempt(() => parseBasePath(value));
  if (typeof expected === 'string') expect(result).toBe(expected);
  else expect(result).toMatch(/^环境变量 BASE_PATH 写的是“/);
  if (typeof expected !== 'string') expect(result).toMatch(expected);
});

const ports: [value: string, expected: number | RegExp][] = [
  ['4321', 4321],
  ['0', 0],
  ['65535', 65_535],
  ...['', 'abc', '-1', '65536', '99999', '80.5', '1e3', ' 80'].map((value): [string, RegExp] => [
    value,
    /端口是 1 到 65535 的整数/,
  ]),
];
test.each(ports)('PORT=%j', (value, expected) => {
  const result = attempt(() => parsePort(value));
  if (typeof expected === 'number') expect(result).toBe(expected);
  else expect(result).toMatch(expected);
});

test.each([
  ['/site', '/site'],
  ['/site///', '/site'],
  ['dist', '/project/dist'],
  ['../site', '/site'],
  ['a\u0007b', /控制字符/],
])('a folder %j', (value, expected) => {
  const result = attempt(() => parseFolder('OUT_DIR', value, '/project'));
  if (typeof expected === 'string') expect(result).toBe(expected);
  else expect(result).toMatch(expected);
});

test.each([
  ['/project/dist', '/project/content', undefined],
  ['/www/site', '/content', undefined],
  ['/', '/content', /是整个磁盘/],
  ['/project', '/content', /放着内容或本项目/],
  ['/', '/project/content', /是整个磁盘/],
  ['/www', '/www/content', /放着内容或本项目/],
  ['/www/content/dist', '/www/content', /在内容文件夹里面/],
  ['/project/src/dist', '/content', /自己的 src\//],
  ['/project/node_modules', '/content', /自己的 node_modules\//],
  [`${import.meta.filename}/dist`, '/content', /是一个文件，不是文件夹/],
  ['/www/site', '/内容#1', /CONTENT_DIR 写的是“\/内容#1”，名字里有 #/],
  ['/www/site', '/50%', /名字里有 %/],
  ['/www/site', '/what?', /名字里有 \?/],
])('a build into %j from %j', (outDir, contentDir, expected) => {
  const result = attempt(() => (inspectBuildFolders(outDir, contentDir, '/project'), 0));
  if (expected === undefined) expect(result).toBe(0);
  else expect(result).toMatch(expected);
});
