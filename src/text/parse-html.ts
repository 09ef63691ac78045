import { Parser, type Handler } from 'htmlparser2';

/** Hears of elements and texts in their order. */
export type Listener = Partial<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>>;

/** Parses HTML once for all who want to hear of its elements and texts. */
export function parseHtml(html: string, listeners: readonly Listener[]): void {
  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      for (const listener of listeners) listener.onopentag?.(name, attributes, isImplied);
    },
    ontext(text) {
      for (const listener of listeners) listener.ontext?.(text);
    },
    onclosetag(name, isImplied) {
      for (const listener of listeners) listener.onclosetag?.(name, isImplied);
    },
  });
  parser.end(html);
}
