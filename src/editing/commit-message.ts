/** A file of the content folder that is not as it was committed last. */
export interface ChangedEntry {
  path: string;
  kind: 'added' | 'changed' | 'removed';
  /** 故事, 图片. */
  label: string;
  title: string;
}

const verbs = { added: '新增', changed: '修改', removed: '删除' } as const;

/** How many are called by their names. */
const mostNamed = 2;

/** A message for a commit: 新增：故事《…》；修改：人物“…”等 3 个文件. Empty where nothing has changed. */
export function proposeMessage(changes: readonly ChangedEntry[]): string {
  return (Object.keys(verbs) as (keyof typeof verbs)[])
    .map((kind) => ({ kind, own: changes.filter((change) => change.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => `${verbs[kind]}：${nameSome(own)}`)
    .join('；');
}

function nameSome(changes: readonly ChangedEntry[]): string {
  const names = changes.slice(0, mostNamed).map(nameOne);
  return changes.length > mostNamed ? `${names.join('、')}等 ${changes.length} 个文件` : names.join('、');
}

const works: readonly string[] = ['故事', '讲话', '政策', '案例', '读本', '文件'];

/** Works in 书名号, all else in quotation marks. A line is a line. */
function nameOne({ label, title }: ChangedEntry): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  return works.includes(label) ? `${label}《${plain.replace(/^《(.*)》$/, '$1')}》` : `${label}“${plain}”`;
}
