/** By what a search is narrowed, with the label a reader sees. The key is the parameter of the address. */
export const filterLabels = {
  collection: '栏目',
  region: '地区',
  year: '年份',
  person: '人物',
  organization: '单位',
  programme: '项目',
  stage: '环节',
  spirit: '精神',
  status: '效力状态',
  issuer: '发文机关',
  type: '种类',
} as const;

export type FilterKey = keyof typeof filterLabels;
export const filterKeys = Object.keys(filterLabels) as FilterKey[];
/** What a parameter was called in addresses that readers may have kept. */
export const formerKeys: Partial<Record<FilterKey, string>> = { stage: 'link' };

export type FilterValues = Partial<Record<FilterKey, readonly string[]>>;
