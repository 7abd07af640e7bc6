import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { partyOfSubject } from './partyNear.ts';
import { national, placesAround } from './placesAround.ts';
import { expenseOf } from './readTail.ts';
import type { SeatChange } from './SeatChange.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

const gains = textPattern(/^(?:(?:net )?gains?|advances|successes)$/);
const losses = textPattern(/^(?:(?:net )?loss(?:es)?)$/);
const lately = /^(?:hoped|confident|doubtful|outOfReach|open|claimed|conditional|asked|negated|failed)$/;

/** Nouns without a number: "Labour’s gains in places like X and Y", "losses for the Lib Dems in X". */
export function readSome(sentence: ReadSentence): SeatChange[] {
  const { units, said } = sentence;
  if (!gains.mayStandIn(said) && !losses.mayStandIn(said)) return [];
  if (sentence.isQuestion || national.test(sentence.text)) return [];
  const changes: SeatChange[] = [];
  for (const [at, unit] of units.entries()) {
    const isGain =
      gains.testPart(unit.words, said) &&
      (unit.kind === kindOf.seats || unit.kind === kindOf.gains || unit.words === 'gains');
    const isLoss = losses.testPart(unit.words, said) && (unit.kind === kindOf.seats || unit.kind === kindOf.gains);
    if ((!isGain && !isLoss) || (unit.group !== null && unit.group.form !== 'finite')) continue;
    const frame = sentence.frames.findLast(({ start }) => start <= unit.start) ?? sentence.frames[0];
    if (frame !== undefined && lately.test(frame.mood)) continue;
    // "X and Y among Labour’s gains": the councils themselves.
    if (units.slice(Math.max(0, at - 3), at).some(({ words }) => words.startsWith('among'))) continue;
    const direction = isGain ? 'up' : 'down';
    if (!unit.words.endsWith('s') || units[at - 1]?.kind === kindOf.number) continue;
    const made = frame !== undefined && /^(?:make|suffer|record|make gains)$/.test(frame.group.lemma);
    const party = partyOf(sentence, at) ?? (made ? partyOfSubject(frame, sentence, direction) : null);
    if (party === null) continue;
    // "heavy losses in Oxfordshire" may be of its districts.
    const places = placesAround(sentence, at, at + 1).filter(({ gss }) => !gss.startsWith('E10'));
    if (places.length === 0 || !units.slice(at + 1).some(({ kind }) => kind === kindOf.council)) continue;
    const expense = isGain ? expenseOf(units, at + 1) : null;
    const add = (of: Party, way: 'up' | 'down'): void => {
      changes.push({
        telling: 'some',
        party: of,
        places,
        direction: way,
        change: null,
        seats: null,
        start: sentence.start,
        end: sentence.end,
      });
    };
    add(party, direction);
    if (expense !== null && expense !== party) add(expense, 'down');
  }
  return changes;
}

// "Labour’s gains in", "losses for the Lib Dems in".
function partyOf({ units }: ReadSentence, at: number): string | null {
  const before = units[at - 1];
  if (before?.kind === kindOf.party && before.owns) return before.parties[0] ?? null;
  const behind =
    units[at + 1]?.words === 'for' ? units.slice(at + 2, at + 4).find(({ kind }) => kind === kindOf.party) : undefined;
  return behind?.parties[0] ?? null;
}
