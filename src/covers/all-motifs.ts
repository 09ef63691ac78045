import { anvil } from './motifs/anvil.ts';
import { balance } from './motifs/balance.ts';
import { board } from './motifs/board.ts';
import { bogie } from './motifs/bogie.ts';
import { books } from './motifs/books.ts';
import { bowl } from './motifs/bowl.ts';
import { bricks } from './motifs/bricks.ts';
import { bridge } from './motifs/bridge.ts';
import { brocade } from './motifs/brocade.ts';
import { cabinet } from './motifs/cabinet.ts';
import { calendar } from './motifs/calendar.ts';
import { caliper } from './motifs/caliper.ts';
import { catenary } from './motifs/catenary.ts';
import { chain } from './motifs/chain.ts';
import { circuit } from './motifs/circuit.ts';
import { clauses } from './motifs/clauses.ts';
import { coins } from './motifs/coins.ts';
import { columns } from './motifs/columns.ts';
import { constellation } from './motifs/constellation.ts';
import { contract } from './motifs/contract.ts';
import { copper } from './motifs/copper.ts';
import { crane } from './motifs/crane.ts';
import { derrick } from './motifs/derrick.ts';
import { dial } from './motifs/dial.ts';
import { eaves } from './motifs/eaves.ts';
import { factory } from './motifs/factory.ts';
import { fan } from './motifs/fan.ts';
import { fields } from './motifs/fields.ts';
import { furnace } from './motifs/furnace.ts';
import { gear } from './motifs/gear.ts';
import { hair } from './motifs/hair.ts';
import { hall } from './motifs/hall.ts';
import { herb } from './motifs/herb.ts';
import { houses } from './motifs/houses.ts';
import { jade } from './motifs/jade.ts';
import { joint } from './motifs/joint.ts';
import { knot } from './motifs/knot.ts';
import { lace } from './motifs/lace.ts';
import { lanes } from './motifs/lanes.ts';
import { lesson } from './motifs/lesson.ts';
import { letter } from './motifs/letter.ts';
import { lights } from './motifs/lights.ts';
import { medal } from './motifs/medal.ts';
import { mine } from './motifs/mine.ts';
import { molecule } from './motifs/molecule.ts';
import { moongate } from './motifs/moongate.ts';
import { peaks } from './motifs/peaks.ts';
import { podium } from './motifs/podium.ts';
import { powder } from './motifs/powder.ts';
import { pylon } from './motifs/pylon.ts';
import { quotation } from './motifs/quotation.ts';
import { record } from './motifs/record.ts';
import { rings } from './motifs/rings.ts';
import { rocket } from './motifs/rocket.ts';
import { rope } from './motifs/rope.ts';
import { rotor } from './motifs/rotor.ts';
import { rulers } from './motifs/rulers.ts';
import { scissors } from './motifs/scissors.ts';
import { sheet } from './motifs/sheet.ts';
import { signs } from './motifs/signs.ts';
import { song } from './motifs/song.ts';
import { sorts } from './motifs/sorts.ts';
import { spray } from './motifs/spray.ts';
import { stamp } from './motifs/stamp.ts';
import { stones } from './motifs/stones.ts';
import { tea } from './motifs/tea.ts';
import { ticket } from './motifs/ticket.ts';
import { token } from './motifs/token.ts';
import { tray } from './motifs/tray.ts';
import { tree } from './motifs/tree.ts';
import { turbine } from './motifs/turbine.ts';
import { umbrella } from './motifs/umbrella.ts';
import { voice } from './motifs/voice.ts';
import { weld } from './motifs/weld.ts';
import { years } from './motifs/years.ts';
import type { MotifName } from '../model/motifs.ts';
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
  contract,
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
  podium,
  powder,
  pylon,
  quotation,
  record,
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
  stamp,
  stones,
  tea,
  ticket,
  token,
  tray,
  tree,
  turbine,
  umbrella,
  voice,
  weld,
  years,
} as const satisfies Record<MotifName, Motif>;
