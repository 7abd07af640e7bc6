import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { changeUnit, type Unit } from '../units/Unit.ts';
import type { unitReader } from '../units/unitReader.ts';
import { unitsOfLines } from './unitsOfLines.ts';
import { flatten } from '../../flatten.ts';

const quoted = /“[^”]{0,600}”|"[^"]{0,600}"/g;
/** As only a party says of itself: "we lost X", "our majority", "our gains". */
const partisan =
  /\bwe(?:['’]ve| have)? (?:\w+ )?(?:gained|held|lost|won|took|taken|kept|hold|hung on|missed|fell short)\b|\bour (?:\w+ )?(?:majority|councillors?|candidates?|group|gains|holds|losses|vote|share|seats?)\b/gi;
const fewestTimes = 2;
/** As often a title alone says whose it is: "The Liberal Democrat: members’ newsletter". */
const oftenEnough = 3;
/** Characters in which a document says whose it is. */
const opening = 300;

/** The party that "we" and "our" of a document are, as in a party's own pages: the one that its opening names; null where the writers are of no party. */
export function ourParty(text: string, toUnits: ReturnType<typeof unitReader>): Party | null {
  const own = text.replace(quoted, ' ').match(partisan)?.length ?? 0;
  if (own < fewestTimes) return null;
  const onlyIn = (part: string): Party | null => {
    const named = new Set(flatten(unitsOfLines(part, toUnits), ({ parties }) => parties));
    const [only] = named;
    return named.size === 1 ? (only ?? null) : null;
  };
  const [title = ''] = text.trimStart().split('\n', 1);
  return onlyIn(text.slice(0, opening)) ?? (own >= oftenEnough ? onlyIn(title.slice(0, opening)) : null);
}

/** A heading's units with the party in the place of its "our": "Our gains". */
export function withOurs(units: readonly Unit[], ours: Party | null): readonly Unit[] {
  const [first, ...rest] = units;
  if (ours === null || first?.words !== 'our') return units;
  return [changeUnit(first, { kind: kindOf.party, parties: [ours] }), ...rest];
}
