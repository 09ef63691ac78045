/** The part of mammoth's document model that is read here. Its types call the elements `any`. */

export interface RunNode {
  type: 'run';
  children: InlineNode[];
  isBold: boolean;
  isItalic: boolean;
  fontSize: number | null;
  highlight: string | null;
  styleName: string | null;
}

export interface ImageNode {
  type: 'image';
  altText?: string | null;
  contentType?: string;
  readAsBuffer(): Promise<Buffer>;
}

export type InlineNode =
  | RunNode
  | ImageNode
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'hyperlink'; children: InlineNode[]; href?: string }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'bookmarkStart'; name?: string }
  | { type: 'commentReference' };

export interface ParagraphNode {
  type: 'paragraph';
  children: InlineNode[];
  styleId: string | null;
  styleName: string | null;
  numbering: { isOrdered: boolean; level: string } | null;
  alignment: string | null;
}

export interface TableNode {
  type: 'table';
  children: {
    type: 'tableRow';
    children: { type: 'tableCell'; children: FlowNode[]; colSpan: number; rowSpan: number }[];
  }[];
}

export type FlowNode = ParagraphNode | TableNode | ImageNode | { type: 'bookmarkStart' };

export interface DocumentNode {
  type: 'document';
  children: FlowNode[];
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: FlowNode[] } | null };
}
