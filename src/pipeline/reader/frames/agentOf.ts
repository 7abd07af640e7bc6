import type { Control } from '../../../domain/Fact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { NamedCouncil } from '../units/Unit.ts';
import type { Frame } from './Frame.ts';
import { controlOfUnit } from './frameRoles.ts';
import { endPaired } from './placesPaired.ts';

/** Who took or kept it in a passive: "by Labour"; of one council, "in X by Labour and in Y by the Tories". */
export function agentOf(frame: Frame, council?: NamedCouncil): Control | null {
  const agent =
    (council === undefined ? null : endPaired(frame, kindOf.by, council)) ??
    frame.args.find(({ prep, kind }) => prep === kindOf.by && kind === kindOf.party);
  return agent === undefined ? null : controlOfUnit(agent);
}
