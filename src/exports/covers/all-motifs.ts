import { anvil } from './anvil.ts';
import { balance } from './balance.ts';
import { board } from './board.ts';
import { bogie } from './bogie.ts';
import { books } from './books.ts';
import { bowl } from './bowl.ts';
import { bricks } from './bricks.ts';
import { bridge } from './bridge.ts';
import { brocade } from './brocade.ts';
import { cabinet } from './cabinet.ts';
import { calendar } from './calendar.ts';
import { caliper } from './caliper.ts';
import { catenary } from './catenary.ts';
import { chain } from './chain.ts';
import { circuit } from './circuit.ts';
import { clauses } from './clauses.ts';
import { coins } from './coins.ts';
import { columns } from './columns.ts';
import { constellation } from './constellation.ts';
import { copper } from './copper.ts';
import { crane } from './crane.ts';
import { derrick } from './derrick.ts';
import { dial } from './dial.ts';
import { eaves } from './eaves.ts';
import { factory } from './factory.ts';
import { fan } from './fan.ts';
import { fields } from './fields.ts';
import { furnace } from './furnace.ts';
import { gear } from './gear.ts';
import { hair } from './hair.ts';
import { hall } from './hall.ts';
import { herb } from './herb.ts';
import { houses } from './houses.ts';
import { jade } from './jade.ts';
import { joint } from './joint.ts';
import { knot } from './knot.ts';
import { lace } from './lace.ts';
import { lanes } from './lanes.ts';
import { lesson } from './lesson.ts';
import { letter } from './letter.ts';
import { lights } from './lights.ts';
import { medal } from './medal.ts';
import { mine } from './mine.ts';
import { molecule } from './molecule.ts';
import { moongate } from './moongate.ts';
import { peaks } from './peaks.ts';
import { powder } from './powder.ts';
import { pylon } from './pylon.ts';
import { quotation } from './quotation.ts';
import { rings } from './rings.ts';
import { rocket } from './rocket.ts';
import { rope } from './rope.ts';
import { rotor } from './rotor.ts';
import { rulers } from './rulers.ts';
import { scissors } from './scissors.ts';
import { sheet } from './sheet.ts';
import { signs } from './signs.ts';
import { song } from './song.ts';
import { sorts } from './sorts.ts';
import { spray } from './spray.ts';
import { stones } from './stones.ts';
import { tea } from './tea.ts';
import { token } from './token.ts';
import { tree } from './tree.ts';
import { turbine } from './turbine.ts';
import { umbrella } from './umbrella.ts';
import { voice } from './voice.ts';
import { weld } from './weld.ts';
import { years } from './years.ts';
import type { Motif } from './motif.ts';

/** Every motif by its name. */
export const motifs = {
  anvil,
  balance,
  board,
  bogie,
  books,
  bowl,
  bricks,
  bridge,
  brocade,
  cabinet,
  calendar,
  caliper,
  catenary,
  chain,
  circuit,
  clauses,
  coins,
  columns,
  constellation,
  copper,
  crane,
  derrick,
  dial,
  eaves,
  factory,
  fan,
  fields,
  furnace,
  gear,
  hair,
  hall,
  herb,
  houses,
  jade,
  joint,
  knot,
  lace,
  lanes,
  lesson,
  letter,
  lights,
  medal,
  mine,
  molecule,
  moongate,
  peaks,
  powder,
  pylon,
  quotation,
  rings,
  rocket,
  rope,
  rotor,
  rulers,
  scissors,
  sheet,
  signs,
  song,
  sorts,
  spray,
  stones,
  tea,
  token,
  tree,
  turbine,
  umbrella,
  voice,
  weld,
  years,
} as const satisfies Record<string, Motif>;

export type MotifName = keyof typeof motifs;
