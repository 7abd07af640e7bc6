import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf } from '../../reader/units/Unit.ts';
import type { Chunk } from './Chunk.ts';

const all = /^(?:both|all|all three|all four|each|also|likewise)$/;
const noun = /^(?:man|woman|candidate|mayor|contender|nominee)$/;
const ahead = /^(?:ahead|home|safe|winning|leading|victorious|first|in front|on top)\b/;
const prize =
  /^(?:prize|boost|triumph|coup|success|breakthrough|relief|consolation|bright spot|victory|win|gain|feather in the cap) for$/;

/** The party that a sentence says of several winners at once or behind all else: "N in A and M in B, both for Labour", "also for Labour", "with Labour’s man ahead", "a prize for the Tories". */
export function partyShared(
  { units, text, start }: ReadSentence,
  person: Chunk,
  chunks: readonly Chunk[],
): Chunk['party'] {
  for (const [at, unit] of units.entries()) {
    const [party] = unit.parties;
    if (unit.kind !== kindOf.party || unit.parties.length !== 1 || party === undefined || unit.start < person.end)
      continue;
    const lead = units[at - 1]?.kind === kindOf.determiner && !all.test(units[at - 1]?.words ?? '') ? at - 2 : at - 1;
    const between = text.slice(person.end - start, unit.start - start);
    const isClause = /[;:.]/.test(between);
    const isFor = /^(?:for|of)$/.test(units[lead]?.words ?? '');
    if (isFor && all.test(units[lead - 1]?.words ?? '') && units[lead - 2]?.kind === ',' && !isClause) return party;
    if (isFor && prize.test(wordsOf(units, lead - 1, lead + 1)) && units[lead - 3]?.kind === ',' && !isClause)
      return party;
    // "N succeeds n, a fellow Labour politician"
    if (units[at - 1]?.words === 'fellow' && !isClause) return party;
    const isOwn =
      unit.owns &&
      units[lead]?.kind === kindOf.with &&
      noun.test(units[at + 1]?.words ?? '') &&
      ahead.test(wordsOf(units, at + 2, at + 4));
    if (isOwn && !chunks.some(({ kind }) => kind === 'n')) return party;
  }
  return null;
}
