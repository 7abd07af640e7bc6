import type { Party } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { chunksIn } from './mayorContext.ts';
import { isRival } from './partySaid.ts';
import { thenOnly } from './readPerson.ts';
import { flatten } from '../../flatten.ts';

const sentencesBack = 4;
const formerly = /^(?:(?:the |a )?former|ex|one time|formerly|once|previously)$/;
const oneTime = /\b(?:one time|onetime|used to be an?|lapsed|erstwhile)$/;

/** "the former P minister", "once a P minister", "a P minister as recently as 2022", "a P council until this week": another's, or of another time. */
export function isFormer(units: readonly Unit[], start: number): boolean {
  const at = units.findIndex((unit) => unit.start >= start);
  if (thenOnly.test(wordsOf(units, at + 1, at + 5)) || /^(?:until|till)\b/.test(units[at + 1]?.words ?? ''))
    return true;
  if (oneTime.test(wordsOf(units, Math.max(0, at - 4), at))) return true;
  return units
    .slice(Math.max(0, units[at - 1]?.kind === kindOf.determiner ? at - 2 : at - 1), Math.max(0, at))
    .some(({ words }) => formerly.test(words));
}

// "with P down 32 seats": no rival's.
const isBeside = (units: readonly Unit[], start: number): boolean => {
  const at = units.findIndex((unit) => unit.start >= start);
  const lead = units[at - 1]?.kind === kindOf.determiner ? at - 2 : at - 1;
  return units[lead]?.words === 'with' && /^(?:up|down|on)$/.test(units[at + 1]?.words ?? '');
};

const wordBehind = (units: readonly Unit[], start: number): string =>
  units[units.findIndex((unit) => unit.start >= start) + 1]?.words ?? '';

/** The one party that is spoken of in the sentences right before, not as a rival nor as of the past: "They are ahead of Reform" is of who they are. */
export function partyOfTalk({ post, discourse }: ReadSentence): Party | null {
  let { before } = discourse;
  for (let steps = 0; before?.post === post && steps < sentencesBack; steps += 1) {
    const { units } = before;
    const said = new Set(
      flatten(chunksIn(before), ({ party, kind, start }) =>
        party === null ||
        (kind === 'P' &&
          (/^(?:loss|losses|defeat|defeats)$/.test(wordBehind(units, start)) ||
            (isRival(units, start) && !isBeside(units, start)) ||
            isFormer(units, start)))
          ? []
          : [party],
      ),
    );
    const [only] = said;
    if (said.size > 0) return said.size === 1 ? (only ?? null) : null;
    before = before.discourse.before;
  }
  return null;
}
