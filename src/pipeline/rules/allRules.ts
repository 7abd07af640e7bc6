import { councilIsNow } from './control/councilIsNow.ts';
import { councilMoves } from './control/councilMoves.ts';
import { councilRemains } from './control/councilRemains.ts';
import { councilTaken } from './control/councilTaken.ts';
import { gainCouncil } from './control/gainCouncil.ts';
import { holdCouncil } from './control/holdCouncil.ts';
import { loseCouncil } from './control/loseCouncil.ts';
import type { Rule } from './Rule.ts';

/** Every rule, in the order in which they are asked; the first that reads a result gives it its name. */
export const allRules: readonly Rule[] = [
  gainCouncil,
  councilTaken,
  holdCouncil,
  loseCouncil,
  councilMoves,
  councilRemains,
  councilIsNow,
];
