/** Word's EQ fields (ECMA-376 17.16.5.17): editors make circled numbers, 拼音 and fractions with them. The words stand in the code of the
 *  field and nowhere else. */

export interface EquationWords {
  /** What stands in the line. */
  text: string;
  /** 拼音 above a character, which goes. */
  gloss: string;
}

interface Call {
  /** The switch: o, f, r, s, x … */
  name: string;
  args: Piece[][];
}
type Piece = string | Call;

/** The words of an EQ field, or undefined where its layout cannot be told in a line. */
export function parseEquationField(code: string): EquationWords | undefined {
  const [, body] = /^\s*eq\s+(.*)$/isu.exec(code) ?? [];
  if (body === undefined) return undefined;
  // Settings of the 拼音 command: \* jc2 \* "Font:宋体" \* hps11
  const bare = body.replace(/\\\*\s*(?:"[^"]*"|\S+)/gu, '').trim();
  const reader = { signs: [...bare], at: 0 };
  const pieces = readPieces(reader, false);
  return reader.at < reader.signs.length ? undefined : writePieces(pieces);
}

interface Reader {
  signs: string[];
  at: number;
}

function readPieces(reader: Reader, isArgument: boolean): Piece[] {
  const pieces: Piece[] = [];
  while (reader.at < reader.signs.length) {
    const sign = reader.signs[reader.at] ?? '';
    if (isArgument && /[,;)]/.test(sign)) break;
    reader.at += 1;
    if (sign !== '\\') pieces.push(sign);
    else if (/[a-z]/i.test(reader.signs[reader.at] ?? '')) pieces.push(readCall(reader));
    else {
      pieces.push(reader.signs[reader.at] ?? '');
      reader.at += 1;
    }
  }
  return pieces;
}

/** A switch with its options, \o\ac(a,b) or \s\up 9(a): the options say how it is set. */
function readCall(reader: Reader): Call {
  let name = '';
  while (/[a-z\d\\\s]/i.test(reader.signs[reader.at] ?? '')) {
    name += reader.signs[reader.at] ?? '';
    reader.at += 1;
  }
  const args: Piece[][] = [];
  if (reader.signs[reader.at] !== '(') return { name: first(name), args };
  do {
    reader.at += 1;
    args.push(readPieces(reader, true));
  } while (/[,;]/.test(reader.signs[reader.at] ?? ''));
  reader.at += 1;
  return { name: first(name), args };
}

function first(name: string): string {
  return name.charAt(0).toLowerCase();
}

function writePieces(pieces: readonly Piece[]): EquationWords | undefined {
  let [text, gloss] = ['', ''];
  for (const piece of pieces) {
    const written = typeof piece === 'string' ? { text: piece, gloss: '' } : writeCall(piece);
    if (!written) return undefined;
    text += written.text;
    gloss += written.gloss;
  }
  return { text: text.trim(), gloss };
}

function writeCall({ name, args }: Call): EquationWords | undefined {
  const written = args.map(writePieces);
  if (written.includes(undefined)) return undefined;
  const words = written.map((each) => each?.text ?? '');
  const gloss = written.map((each) => each?.gloss ?? '').join('');
  const [one = '', two = ''] = words;
  if (name === 'o') return overlay(args, words, gloss);
  if (name === 's' || name === 'x') return { text: words.join(''), gloss };
  if (name === 'f' && words.length === 2) return { text: `${group(one)}/${group(two)}`, gloss };
  if (name === 'r' && words.length === 2 && /^[23]?$/.test(one))
    return { text: `${one === '3' ? '∛' : '√'}${group(two)}`, gloss };
  return undefined;
}

/** A sign over a sign: a number in a circle, or letters raised above a character. */
function overlay(
  args: readonly Piece[][],
  words: readonly string[],
  gloss: string,
): EquationWords | undefined {
  const [one = '', two = ''] = words;
  if (words.length !== 2) return undefined;
  const isGloss =
    args[0]?.some((piece) => typeof piece !== 'string') === true && !/\p{Script=Han}/u.test(one);
  if (isGloss) return { text: two, gloss: gloss + one };
  const [inside, frame] = frames.test(one) ? [two, one] : [one, two];
  if (!frames.test(frame)) return undefined;
  return { text: /[○◯〇]/u.test(frame) ? circle(inside) : `（${inside}）`, gloss };
}

const frames = /^[○◯〇□△◇]$/u;

/** 1 to 20 in a circle; what has no sign of its own stands in brackets. */
function circle(words: string): string {
  const value = /^\d{1,2}$/.test(words) ? Number(words) : 0;
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : `（${words}）`;
}

function group(words: string): string {
  return /^[\p{L}\p{N}.%]*$/u.test(words) ? words : `(${words})`;
}
