/** CJK radicals and compatibility forms that fonts in PDFs put in place of the characters meant: ⼯⼈ are not 工人.
 *  NFKC knows only the Kangxi block; the supplement (U+2E80–2EF3) is mapped here after EquivalentUnifiedIdeograph.txt. */

const supplement = new Map(
  (
    '⺀冫 ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ' +
    '⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴㓁 ⺵㓁 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼月 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ' +
    '⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞飠 ⻟飠 ⻠饣 ' +
    '⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const lookAlike = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
const wideLatin = /[\uFF05\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const ligature = /[\uFB00-\uFB06]/g;
const upright = /[\uFE10-\uFE19\uFE30-\uFE48]/g;

export interface Mended {
  text: string;
  /** How many characters were replaced. */
  count: number;
}

/** Puts the usual characters in place of radicals, compatibility ideographs, full-width Latin and upright punctuation.
 *  Full-width punctuation stays: it is the Chinese one. */
export function mendLookAlikes(text: string): Mended {
  let count = 0;
  const replace = (find: (sign: string) => string) => (sign: string) => {
    const mended = find(sign);
    if (mended !== sign) count += 1;
    return mended;
  };
  const mended = text
    .replace(
      lookAlike,
      replace((sign) => supplement.get(sign) ?? sign.normalize('NFKC')),
    )
    .replace(
      wideLatin,
      replace((sign) => sign.normalize('NFKC')),
    )
    .replace(
      ligature,
      replace((sign) => sign.normalize('NFKC')),
    )
    .replace(
      upright,
      replace((sign) => turnSign(sign)),
    );
  return { text: mended, count };
}

/** Upright brackets and stops; NFKC makes the stops half-width, Chinese text wants them full. */
function turnSign(sign: string): string {
  const flat = sign.normalize('NFKC');
  const wide: Readonly<Record<string, string>> = {
    ',': '，',
    ':': '：',
    ';': '；',
    '!': '！',
    '?': '？',
    '(': '（',
    ')': '）',
    '{': '｛',
    '}': '｝',
    '[': '［',
    ']': '］',
    '..': '…',
    _: '＿',
  };
  return wide[flat] ?? flat;
}
