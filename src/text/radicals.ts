/** Radicals of the supplement block (U+2E80–2EFF) that stand for one ideograph in simplified Chinese text. Unicode gives
 *  them no decomposition; this is the part of its EquivalentUnifiedIdeograph.txt that PDFs of Chinese texts contain. */
const supplement = new Map(
  [
    '⺁厂 ⺇几 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺐尢 ⺓幺 ⺕彐 ⺗心 ⺙攵 ⺛旡 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒',
    '⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼月 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阝 ⻖阝 ⻗雨 ⻘青',
    '⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞飠 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** The ideograph behind a look-alike radical; undefined where there is none. */
export function findIdeograph(radical: string): string | undefined {
  const normal = radical.normalize('NFKC');
  return normal === radical ? supplement.get(radical) : normal;
}
