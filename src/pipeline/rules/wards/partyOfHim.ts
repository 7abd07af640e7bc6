import type { Party } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { isPerson } from '../../reader/units/openName.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { partyBeside } from '../mayors/readPerson.ts';

const farthest = 3;

/** Whose candidate "he" or "she" is: of the one party whose people the sentence names before, or else the last of its paragraph that names any. */
export function partyOfHim({ start }: Pick<Unit, 'start'>, sentence: ReadSentence): Party | null {
  const own = partyOfPeople(sentence.units.filter(({ end }) => end <= start));
  if (own !== undefined) return own;
  let { before } = sentence.discourse;
  for (let step = 0; step < farthest && before !== null; step += 1) {
    if (before.post !== sentence.post || before.paragraph !== sentence.paragraph) return null;
    const party = partyOfPeople(before.units);
    if (party !== undefined) return party;
    before = before.discourse.before;
  }
  return null;
}

// The one party; null for people of several, or of none that is said; undefined where nobody is named.
function partyOfPeople(units: readonly Unit[]): Party | null | undefined {
  const parties = new Set<Party | null>();
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== kindOf.name || !unit.cap || (unit.wardOf ?? []).length > 0) continue;
    const party = partyBeside(units, at, at + 1)?.party ?? partyStoodFor(units, at + 1);
    if (party !== null) parties.add(party);
    else if (isPerson(unit)) parties.add(null);
  }
  const [only] = parties;
  return parties.size > 1 ? null : only;
}

// "Ann Rowe, for Labour, had a scare"
function partyStoodFor(units: readonly Unit[], from: number): Party | null {
  const [comma, prep, party, end] = units.slice(from, from + 4);
  const isStood = comma?.kind === ',' && prep?.words === 'for' && party?.kind === kindOf.party && end?.kind === ',';
  return isStood && party.parties.length === 1 ? (party.parties[0] ?? null) : null;
}
