import type { Party } from '../../../domain/Fact.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';

const farthest = 4;

/** Whose gains "the gains" are: the one party, the loser aside, that the sentences of the paragraph say gained something. */
export function gainedBefore({ discourse, paragraph, post }: ReadSentence, loser: Party): Party | null {
  const found = new Set<Party>();
  let before = discourse.before;
  for (let step = 0; step < farthest && before !== null; step += 1) {
    if (before.paragraph !== paragraph || before.post !== post) break;
    for (const { group, mood, subject } of before.frames) {
      const party = group.verbClass === 'gain' && mood === 'stated' ? partyOfUnit(subject, before) : null;
      if (party !== null && party !== loser) found.add(party);
    }
    before = before.discourse.before;
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
