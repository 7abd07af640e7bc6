import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { flatten } from '../../../flatten.ts';

const wins = /^(victory|win|triumph)$/;

/** Reads "X’s capture by the Conservatives", "the capture of X by the Tories", at the noun. */
export function readCapture(sentence: ReadSentence, at: number, noun: Unit): Draft[] {
  if (
    noun.kind !== 'G' ||
    noun.holder !== null ||
    !/^(capture|takeover|conquest|gain|victory|win|triumph)$/.test(noun.words)
  )
    return [];
  const before = sentence.main[at - 1];
  const rest = sentence.main.slice(at + 1, at + 7);
  const council =
    before?.kind === 'C' && before.owns
      ? before
      : rest.find(({ kind, prep }) => kind === 'C' && (prep === 'O' || (prep === 'I' && wins.test(noun.words))));
  const agent = rest.find(({ kind, prep }) => kind === 'P' && prep === 'B');
  // "to mark his party’s capture of X"
  const owner = before?.kind === 'Y' && before.owns ? partyOfUnit(before, sentence) : null;
  const winner = agent === undefined ? owner : controlOfUnit(agent);
  if (council === undefined || winner === null) return [];
  return flatten(council.councils, (one) => {
    const place = sentence.discourse.placeOf(one);
    return place === null
      ? []
      : [
          toControlDraft(
            { start: Math.min(council.start, noun.start), end: agent?.end ?? noun.end },
            place,
            'gain',
            winner,
            holderOf(one),
          ),
        ];
  });
}
