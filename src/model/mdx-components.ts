import type { CollectionName } from './names.ts';

/** The components that an MDX article may use, with the attributes each takes; all attributes are plain text. */
export const mdxComponents = {
  FigureValue: ['id'],
  TermQuote: ['id'],
  Chart: ['series', 'title'],
  TimelineExcerpt: ['from', 'to', 'region', 'title'],
  Aside: ['title'],
  Picture: ['file', 'alt', 'source', 'photographer', 'licence', 'caption'],
} as const;

export type MdxComponentName = keyof typeof mdxComponents;

/** The attributes without which a component says nothing, with their Chinese names. */
export const mdxRequired: Readonly<Record<MdxComponentName, Readonly<Record<string, string>>>> = {
  FigureValue: { id: '编号' },
  TermQuote: { id: '编号' },
  Chart: { series: '图表系列' },
  TimelineExcerpt: {},
  Aside: { title: '标题' },
  Picture: { file: '文件', alt: '替代文字', source: '图源', photographer: '拍摄者', licence: '授权' },
};

/** What is wrong with the attributes of a component, as a sentence for the editor; undefined where nothing is. */
export function explainMissingAttribute(
  name: MdxComponentName,
  attributes: Readonly<Record<string, unknown>>,
): string | undefined {
  const missing = Object.entries(mdxRequired[name]).find(([key]) => {
    const value = attributes[key];
    return typeof value !== 'string' || value.trim() === '';
  });
  return missing && `<${name}> 没有写${missing[1]}（${missing[0]}="…"）。`;
}

/** The collection in which a component's `id` is looked up. */
export const mdxReferences: Readonly<Partial<Record<MdxComponentName, CollectionName>>> = {
  FigureValue: 'figures',
  TermQuote: 'terms',
};
