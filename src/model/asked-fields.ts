import type { CollectionName } from './names.ts';

/** Fields of which one of two is required: the one that a blank file and a form offer. */
export const askedFields: Partial<Record<CollectionName, string>> = {
  speeches: 'speaker',
  policies: 'issuers',
};
