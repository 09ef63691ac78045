import type { CollectionName } from './names.ts';

/** The components that an MDX article may use, with the attributes each takes; all attributes are plain text. */
export const mdxComponents = {
  FigureValue: ['id'],
  TermQuote: ['id'],
} as const;

export type MdxComponentName = keyof typeof mdxComponents;

/** The collection in which a component's `id` is looked up. */
export const mdxReferences: Readonly<Record<MdxComponentName, CollectionName>> = {
  FigureValue: 'figures',
  TermQuote: 'terms',
};
