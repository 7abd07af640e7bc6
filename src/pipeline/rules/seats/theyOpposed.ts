import type { Party } from '../../../domain/Fact.ts';
import { flatten } from '../../flatten.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { down, up } from './moveVerbs.ts';

/** Whether "they" are the others: "Labour gained one, and they lost two". */
export const isOpposite = ({ group, verbStart }: Frame, { frames }: ReadSentence, party: Party): boolean =>
  frames.some(
    (one) =>
      one.verbStart < verbStart &&
      one.mood === 'stated' &&
      one.subject?.kind === kindOf.party &&
      one.subject.parties.includes(party) &&
      ((up.has(one.group.lemma) && down.has(group.lemma)) || (down.has(one.group.lemma) && up.has(group.lemma))),
  );

/** The one other party that the sentence before names. */
export function otherBefore({ discourse: { before }, post }: ReadSentence, party: Party): Party | null {
  if (before?.post !== post) return null;
  const others = new Set(
    flatten(before.units, (unit) => (unit.kind === kindOf.party ? unit.parties.filter((one) => one !== party) : [])),
  );
  const [other] = others;
  return others.size === 1 ? (other ?? null) : null;
}
