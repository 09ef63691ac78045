import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './settings.ts';

const moved = [
  ['public/images', '图片'],
  ['public/pictures', '图片'],
] as const;

/** Places of the project that nothing reads any more, each as a sentence for the editor; empty where there are none. */
export function explainOldPlaces(contentName: string, dir = projectDir): string[] {
  return moved
    .filter(([place]) => existsSync(join(dir, place)))
    .map(
      ([place, what]) =>
        `${place}/ 不再用了：${what}都放在 ${contentName}/images/ 里。把里面的文件移过去，再删掉 ${place}/。`,
    );
}
