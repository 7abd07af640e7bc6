import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { isGoverned, partyOfSubject } from './partyNear.ts';
import { placesAround } from './placesAround.ts';
import { signed } from './readMoves.ts';
import type { SeatChange } from './SeatChange.ts';

const gains = /^(?:(?:net )?gains?|advances|successes)$/;
const losses = /^(?:(?:net )?loss(?:es)?|defeats)$/;
const lately = /^(?:hoped|confident|doubtful|outOfReach|open|claimed|conditional|asked|negated|failed)$/;

/** Nouns: "six gains in X", "Labour’s gains in places like X and Y", "losses for the Lib Dems in X". */
export function readSome(sentence: ReadSentence): SeatChange[] {
  const { units } = sentence;
  if (sentence.isQuestion) return [];
  const changes: SeatChange[] = [];
  for (const [at, unit] of units.entries()) {
    const isGain =
      gains.test(unit.words) && (unit.kind === kindOf.seats || unit.kind === kindOf.gains || unit.words === 'gains');
    const isLoss = losses.test(unit.words) && (unit.kind === kindOf.seats || unit.kind === kindOf.gains);
    if ((!isGain && !isLoss) || (unit.group !== null && unit.group.form !== 'finite')) continue;
    const frame = sentence.frames.findLast(({ start }) => start <= unit.start) ?? sentence.frames[0];
    if (frame !== undefined && lately.test(frame.mood)) continue;
    const direction = isGain ? 'up' : 'down';
    const number = units[at - 1]?.kind === kindOf.number ? units[at - 1] : undefined;
    if (number === undefined && !unit.words.endsWith('s')) continue;
    const made = number !== undefined && frame !== undefined && /^(?:make|suffer|record)$/.test(frame.group.lemma);
    const party = partyOf(sentence, at, number !== undefined) ?? (made ? partyOfSubject(frame, sentence) : null);
    if (party === null) continue;
    const places = placesAround(sentence, at, at + 1);
    if (places.length === 0 || (number !== undefined && places.length > 1)) continue;
    if (!made && !units.slice(at + 1).some(({ kind }) => kind === kindOf.council)) continue;
    const value = number?.value ?? null;
    changes.push({
      telling: 'some',
      party,
      places,
      direction,
      change: signed(value, direction),
      seats: null,
      start: sentence.start,
      end: sentence.end,
    });
  }
  return changes;
}

// "Labour’s gains in", "losses for the Lib Dems in"; with a number also "the SNP made six gains in".
function partyOf({ units }: ReadSentence, at: number, hasNumber: boolean): string | null {
  const before = units[at - 1];
  if (before?.kind === kindOf.party && before.owns) return before.parties[0] ?? null;
  const behind =
    units[at + 1]?.words === 'for' ? units.slice(at + 2, at + 4).find(({ kind }) => kind === kindOf.party) : undefined;
  if (behind !== undefined) return behind.parties[0] ?? null;
  if (!hasNumber) return null;
  for (let from = at - 1; from >= 0; from -= 1) {
    const unit = units[from];
    if (unit === undefined || /[;|^,]/.test(unit.kind)) return null;
    if (unit.kind === kindOf.party && !isGoverned(units, from)) return unit.parties[0] ?? null;
  }
  return null;
}
