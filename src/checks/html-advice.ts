/** What to write in place of a tag, by its name. */
export const better: Readonly<Record<string, string>> = {
  br: '换行就空一行，另起一段。',
  b: '加粗写成 **文字**。',
  strong: '加粗写成 **文字**。',
  img: '图片写成 ![图片说明](/images/文件名.jpg)。',
  a: '链接写成 [文字](地址)。',
  table: '表格用 Markdown 的写法：第一行表头，第二行 | --- | --- |。',
  p: '段落之间空一行就行，不用写代码。',
  script: '文章里不能有程序，删掉它。',
  iframe: '不能嵌入别的网页；改成一个链接。',
};
