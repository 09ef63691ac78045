/** A tag, whatever stands between its quotes. */
const tag = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
const attribute = /(\s([a-z][\w:-]*)=)"([^"]*)"/gi;

/** Attributes that are compared with others or asked for: addresses, and ids with what names them. */
const kept =
  /^(?:href|src|srcset|action|id|for|name|class|list|headers|datetime|aria-(?:controls|labelledby|describedby|owns)|data-page-of)$/i;

/** A page of the simplified edition in traditional characters: its words, and what is told by attributes. Addresses and ids stay. */
export function convertHtml(html: string, convert: (text: string) => string): string {
  let converted = '';
  let end = 0;
  for (const { 0: text, index } of html.matchAll(tag)) {
    converted += convert(html.slice(end, index)) + convertTag(text, convert);
    end = index + text.length;
  }
  return converted + convert(html.slice(end));
}

function convertTag(text: string, convert: (text: string) => string): string {
  return text.replace(attribute, (whole, start: string, name: string, value: string) => {
    if (/^(?:lang|hreflang)$/i.test(name) && value === 'zh-CN') return `${start}"zh-Hant"`;
    if (/\/search\/\?/.test(value)) return `${start}"${convertQuestion(value, convert)}"`;
    return kept.test(name) ? whole : `${start}"${convert(value)}"`;
  });
}

/** A question that a link asks our search. */
function convertQuestion(address: string, convert: (text: string) => string): string {
  return address.replace(/%[0-9A-F]{2}(?:%[0-9A-F]{2})*/gi, (encoded) =>
    encodeURIComponent(convert(decodeURIComponent(encoded))),
  );
}
