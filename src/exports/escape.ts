/** The doors through which every value goes into an exported file, one for each format. What a format cannot hold is dropped here;
 *  that no such sign is published at all is the checks' business. */

/** What XML 1.0 does not let a well-formed text hold, written out or as a number (https://www.w3.org/TR/xml/#charsets). */
const forbidden = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text without control signs; halves of characters become U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(forbidden, '');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value inside an XML element or a quoted attribute. Line ends and tabs are written as numbers: a parser would make others of
 *  them. */
export function writeXml(text: string): string {
  return cleanText(text).replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** An XML element with attributes; children are XML already. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly string[]
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${writeXml(value)}"`);
  const start = `<${name}${list.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** A value as JSON, on one line where no indent is given. */
export function writeJson(value: unknown, indent?: number): string {
  const plain = JSON.stringify(value, undefined, indent);
  return suspect.test(plain) ? JSON.stringify(value, clean, indent) : plain;
}

/** What JSON makes of a sign that may not be published, and of some that may: cleaning takes several times as long as writing. */
const suspect = /\\[bfu]|[\uFFFE\uFFFF]/;

function clean(_key: string, part: unknown): unknown {
  return typeof part === 'string' ? cleanText(part) : part;
}

/** A JSON file, with an indent of one blank. */
export function writeJsonText(value: unknown): string {
  return `${writeJson(value, 1)}\n`;
}

/** A cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe; a number is no text. */
export function writeCsvCell(cell: string | number | undefined): string {
  if (typeof cell === 'number') return String(cell);
  const text = cleanText(cell ?? '').replace(/^[=+\-@＝＋－＠\t\r\n]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
