import { pickDirectory } from './match-names.ts';
import type { Proposal, Reading } from './proposal.ts';

const occasion = /在(.{2,60}?)上的(?:讲话|致辞|发言|报告|演讲)/;

/** Speaker, occasion and day of a speech, from the lines around its title and from its byline. */
export function proposeSpeech(reading: Reading): Proposal[] {
  const head = [reading.title ?? '', reading.subtitle ?? '', ...reading.paragraphs.slice(0, 4)];
  const place = head.flatMap((line) => occasion.exec(line)?.[1] ?? [])[0];
  const { publication } = reading.byline;
  return [
    ...proposeSpeaker(reading),
    ...(place === undefined ? [] : [{ key: 'occasion', value: place, reason: '标题里写着“在……上的讲话”' }]),
    proposeDay(reading),
    ...(publication === undefined
      ? []
      : [{ key: 'publication', value: publication, reason: '文中写明出处' }]),
  ];
}

/** A person of ours named alone in a line under the title, or in it; else the byline as a role. */
function proposeSpeaker({ paragraphs, title, names, byline }: Reading): Proposal[] {
  const lines = paragraphs.slice(0, 4).filter((line) => [...line].length <= 20);
  const named = pickDirectory(names, 'people').certain.find((person) =>
    person.names.some(
      (name) => title?.startsWith(name) === true || lines.some((line) => line.includes(name)),
    ),
  );
  if (named) return [{ key: 'speaker', value: named.id, reason: `题下署名“${named.names[0] ?? ''}”` }];
  const role = byline.unit ?? byline.author;
  if (role !== undefined)
    return [{ key: 'speakerRole', value: role, reason: `署名“${byline.wording[0] ?? ''}”` }];
  return [
    {
      key: 'speakerRole',
      isNeeded: true,
      reason: '没有找到讲话人，请写 speaker（人物编号）或 speakerRole（身份）',
    },
  ];
}

function proposeDay({ paragraphs, dates, text }: Reading): Proposal {
  const edges = [...paragraphs.slice(0, 4), ...paragraphs.slice(-3)];
  const own = dates.find(({ wording }) =>
    edges.some(
      (line) => line.includes(wording) && [...line].length <= [...wording].length + 24 && !/。/.test(line),
    ),
  );
  if (own) return { key: 'deliveredOn', value: own.date, reason: `题下或文末写着“${own.wording}”` };
  const others = [...new Set(dates.map(({ wording }) => wording))].slice(0, 4);
  const told =
    text.length > 0 && others.length > 0
      ? `文中日期有${others.join('、')}，请核对是不是`
      : '文中没有日期，请查明';
  return { key: 'deliveredOn', reason: told };
}
