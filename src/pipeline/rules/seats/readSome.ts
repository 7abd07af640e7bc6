import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { shapeOf, type Unit } from '../../reader/units/Unit.ts';
import { partyOfSubject } from './partyNear.ts';
import { national, placesAround } from './placesAround.ts';
import { isWhole } from './readCount.ts';
import { expenseOf, readTail } from './readTail.ts';
import type { SeatChange } from './SeatChange.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { signed } from './signed.ts';
import { flatten } from '../../flatten.ts';

const gains = textPattern(/^(?:(?:net )?gains?|made gains|advances|successes)$/);
const losses = textPattern(/^(?:(?:net )?loss(?:es)?)$/);
const lately = /^(?:hoped|confident|doubtful|outOfReach|open|claimed|conditional|asked|negated|failed)$/;

/** Nouns without a number: "Labour’s gains in places like X and Y", "losses for the Lib Dems in X". */
export function readSome(sentence: ReadSentence): SeatChange[] {
  const { units, said } = sentence;
  if (!gains.mayStandIn(said) && !losses.mayStandIn(said)) return [];
  if (sentence.isQuestion || national.test(sentence.text)) return [];
  const changes: SeatChange[] = [];
  for (const [at, unit] of units.entries()) {
    const isMade = unit.group?.lemma === 'make gains' && unit.group.mood === 'stated';
    const isGain =
      (isMade || gains.testPart(unit.words, said)) &&
      (isMade || unit.kind === kindOf.seats || unit.kind === kindOf.gains || unit.words === 'gains');
    const isLoss = losses.testPart(unit.words, said) && (unit.kind === kindOf.seats || unit.kind === kindOf.gains);
    if ((!isGain && !isLoss) || (unit.group !== null && unit.group.form !== 'finite')) continue;
    const frame = sentence.frames.findLast(({ start }) => start <= unit.start) ?? sentence.frames[0];
    if (frame !== undefined && lately.test(frame.mood)) continue;
    // "X and Y among Labour’s gains": the councils themselves.
    if (units.slice(Math.max(0, at - 3), at).some(({ words }) => words.startsWith('among'))) continue;
    const direction = isGain ? 'up' : 'down';
    if (!unit.words.endsWith('s') || units[at - 1]?.kind === kindOf.number) continue;
    const made = frame !== undefined && /^(?:make|suffer|record|make gains)$/.test(frame.group.lemma);
    const own = partyOf(sentence, at) ?? partyCounted(units, at);
    const parties =
      own === null ? (made ? partiesOf(frame, sentence, direction) : []) : [own, ...othersGiven(units, at)];
    if (parties.length === 0) continue;
    // "heavy losses in Oxfordshire" may be of its districts.
    const total = totalBehind(units, at + 1);
    const places = placesAround(sentence, at, at + 1).filter(({ gss }) => total !== null || !gss.startsWith('E10'));
    if (places.length === 0 || !units.slice(at + 1).some(({ kind }) => kind === kindOf.council)) continue;
    const expense = isGain ? (expenseOf(units, at + 1) ?? readTail(units, at + 1, null).shares[0]?.from ?? null) : null;
    if ((total !== null || isMade) && places.length > 1) continue;
    const add = (of: Party, way: 'up' | 'down'): void => {
      changes.push({
        telling: 'some',
        party: of,
        places,
        direction: way,
        change: signed(total, way),
        seats: null,
        start: sentence.start,
        end: sentence.end,
      });
    };
    for (const party of parties) add(party, direction);
    if (expense !== null && !parties.includes(expense)) add(expense, 'down');
  }
  return changes;
}

// "Labour and the Greens both made gains"
function partiesOf(frame: Frame, sentence: ReadSentence, way: 'up' | 'down'): Party[] {
  if (frame.subject?.kind === kindOf.party && frame.subject.parties.length > 1) return [...frame.subject.parties];
  const party = partyOfSubject(frame, sentence, way);
  return party === null ? [] : [party];
}

// "gains for Ukip and the Greens"
const othersGiven = (units: readonly Unit[], at: number): readonly Party[] =>
  units[at + 1]?.words === 'for'
    ? flatten((/^Id?P(?:,d?P)*,?&d?P/.exec(shapeOf(units.slice(at + 1)))?.[0] ?? '').split(''), (kind, index) =>
        kind === 'P' ? (units[at + 1 + index]?.parties ?? []) : [],
      ).slice(1)
    : [];

// "Labour’s gains in", "losses for the Lib Dems in".
function partyOf({ units }: ReadSentence, at: number): string | null {
  const before = units[at - 1];
  if (before?.kind === kindOf.party && before.owns) return before.parties[0] ?? null;
  const behind =
    units[at + 1]?.words === 'for' ? units.slice(at + 2, at + 4).find(({ kind }) => kind === kindOf.party) : undefined;
  return behind?.parties[0] ?? null;
}

// "Labour losses in X stand at 28"
const partyCounted = (units: readonly Unit[], at: number): string | null =>
  units[at - 1]?.kind === kindOf.party && units[at - 1]?.parties.length === 1 && totalBehind(units, at + 1) !== null
    ? (units[at - 1]?.parties[0] ?? null)
    : null;

// "Labour’s losses in X came to 18", "Labour’s losses in X: 18"
function totalBehind(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < Math.min(units.length, from + 5); at += 1) {
    const words = units[at]?.words ?? '';
    if (units[at]?.kind === kindOf.modal) return null;
    if (
      units[at]?.kind !== ':' &&
      !/^(?:total(?:led|ed|s)?|came|comes|stand|stood|stands|amounted|numbered|added up|were|are|limited|confined|restricted)$/.test(
        words,
      )
    )
      continue;
    if (/^(?:limited|confined|restricted)$/.test(units[at + 1]?.words ?? '')) continue;
    const number = units.slice(at + 1, at + 3).find(({ kind }) => !/[TId]/.test(kind));
    return number?.kind === kindOf.number && isWhole(number) ? number.value : null;
  }
  return null;
}
