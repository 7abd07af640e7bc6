import type { Party } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Unit } from '../../reader/units/Unit.ts';

const farthest = 3;

/**
 * Whom a paragraph's story is about where a sentence says only "they", "its" or a person's name: the party that the nearest
 * sentence before names alone, those aside that something was taken from.
 */
export function protagonist({ discourse, paragraph, post }: ReadSentence): Party | null {
  let { before } = discourse;
  for (let step = 0; step < farthest && before !== null; step += 1) {
    if (before.post !== post || before.paragraph !== paragraph) return null;
    const party = ofSentence(before);
    if (party !== undefined) return party;
    before = before.discourse.before;
  }
  return null;
}

// Null where several may be meant; undefined where none is named.
function ofSentence({ main, units, frames }: ReadSentence): Party | null | undefined {
  const named = main.filter(({ parties, holder }) => parties.length > 0 || (holder !== null && holder !== 'NOC'));
  const rivals = frames.flatMap(({ group, args }) =>
    group.verbClass === 'oust' ? args.filter(({ kind, prep }) => kind === kindOf.party && prep === null) : [],
  );
  const told = named.filter(
    ({ prep, start }) => !/^[FBT]$/.test(prep ?? '') && !rivals.some((one) => one.start === start),
  );
  if (named.length === 0) return units.some(({ parties }) => parties.length > 0) ? null : undefined;
  const parties = new Set(told.map(partyOf));
  const [only] = parties;
  return parties.size === 1 ? only : null;
}

const partyOf = ({ parties, holder }: Unit): Party | null =>
  parties.length === 1 ? (parties[0] ?? null) : parties.length === 0 && holder !== 'NOC' ? holder : null;
