import { defineCheck } from '../check.ts';
import { indexEntries } from '../entry-index.ts';

const longestChain = 30;

/** No entry refers to itself, and no region lies within itself.
 *  Why: a county whose 上级地区 is its own town has no place in the tree, and its page shows an endless path. */
export const referenceLoop = defineCheck({
  code: 'reference-loop',
  scope: 'library',
  check({ files }, report) {
    const regions = indexEntries(files).get('regions');
    for (const file of files) {
      for (const { id, path, to, written = id } of file.references) {
        if (id !== file.id || to[0] !== file.collection) continue;
        report(file, {
          ...file.parsed.locate(path),
          length: [...written].length,
          message: `${id} 就是这个文件自己。`,
          hint: '改成别的编号，或删掉这一行。',
        });
      }
      if (file.collection !== 'regions') continue;
      // No true chain of regions is longer than from a village to the country.
      const seen = [file.id];
      let parent = file.parsed.data['parent'];
      while (typeof parent === 'string' && parent !== file.id && seen.length < longestChain) {
        seen.push(parent);
        parent = regions?.get(parent)?.parsed.data['parent'];
      }
      if (parent !== file.id || seen.length < 2) continue;
      report(file, {
        ...file.parsed.locate(['parent']),
        length: (seen[1] ?? '').length,
        field: '上级地区',
        message: `「上级地区」绕成了一圈：${[...seen, file.id].join(' → ')}。`,
        hint: '上级只能是更大的地区，请改正其中一个。',
      });
    }
  },
});
