import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** The one party that a sentence names, else null. */
export function onlyParty(units: readonly Unit[]): Party | null {
  const named = new Set(flatten(units, (unit) => (unit.kind === kindOf.party ? unit.parties : [])));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** The party that the sentence before was about: its subject, else the only one it named. */
export function spokenOf({ discourse }: ReadSentence): Party | null {
  const { before } = discourse;
  if (before === null) return discourse.party;
  // "X is Labour’s, the Conservatives having lost five seats. The party …": not whose loss is told beside.
  const beside = before.units.filter((_, at) => before.units[at + 1]?.words.startsWith('having') === true);
  if (beside.some(({ parties }) => parties.includes(discourse.party ?? '')))
    return onlyParty(before.units.filter((unit) => !beside.includes(unit)));
  if (discourse.party !== null) return discourse.party;
  const subjects = new Set(
    flatten(before.frames, ({ subject, mood }) =>
      mood !== 'remembered' && subject?.kind === kindOf.party && subject.parties.length === 1 ? subject.parties : [],
    ),
  );
  const [only] = subjects;
  return subjects.size === 1 ? (only ?? null) : subjects.size === 0 ? onlyParty(before.units) : null;
}
