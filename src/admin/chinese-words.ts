/** Words of the editor that its Chinese translation lacks and an editor meets: the slug, errors, and what happens when two people
 *  change one entry. Named as in @sveltia/cms/locales/en-US.json. */
export const chineseWords: Words = {
  select_item: '选择“{$name}”',
  domain: '域名',
  file_unavailable: '读不出',
  file_unavailable_description: '这个文件读不出来，可能已经移走或删除。',
  replace_file: '换文件',
  replace_image: '换图片',
  remove_file: '去掉文件',
  remove_image: '去掉图片',
  show_errors: '看错误',
  list_item_options: '这一项的选项',
  entry_sidebar: {
    slug: {
      title: '编号',
      generated_on_save: '保存时由内容拼成。',
      unavailable: '这一条没有编号。',
    },
  },
  save_conflict: {
    title: '别人改过这一条',
    modified_by: '你打开以后，{$name} 在 {$date} 改过这一条。',
    modified: '你打开以后，仓库里的这一条有人改过。',
    deleted: '你打开以后，仓库里的这一条被删除了。',
    overwrite_warning: '现在保存，别人的改动就会丢失。',
    recreate_warning: '现在保存，这一条会重新建起来。',
    save_anyway: '仍然保存',
    branch_moved: '保存的时候，别人刚刚更新了仓库。请再试一次。',
  },
  remote_change: {
    reload_entry: '重新读取',
    confirm_reloading_entry: '真的要重新读取吗？没有保存的改动会丢失。',
  },
  relation_field: {
    save_together_hint: '新建的{$name}会和正在改的这一条一起保存。',
    add_failed: '{$name}没有加上。',
  },
};

export interface Words {
  readonly [key: string]: string | Words;
}

/** The Chinese words of Sveltia CMS with ours where it has none. What it calls 别名 is the id of an entry; 别名 is a field of
 *  ours and means another name. */
export function completeWords(words: Words, own: Words = chineseWords): Words {
  const given = Object.entries(words).map(([key, word]): [string, Words[string]] => {
    const more = own[key];
    if (typeof word === 'string') return [key, word.replaceAll('别名', '编号')];
    return [key, completeWords(word, typeof more === 'object' ? more : {})];
  });
  return { ...own, ...Object.fromEntries(given) };
}
