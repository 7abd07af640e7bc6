import type { Frame } from '../../reader/frames/Frame.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf } from '../../reader/units/Unit.ts';
import { isFollowing, type Count } from './readCount.ts';

const farthest = 6;
/** A bare number above this is of votes. */
const mostBare = 60;

/** Whether nothing else is counted in the sentence: "added three and Labour are three down". */
export const isBareTold = ({ text }: ReadSentence, lemma: string, { value }: Count): boolean =>
  (value ?? 0) <= mostBare &&
  /^(?:add|shed|lose|gain|drop|put on|pick up)$/.test(lemma) &&
  !/%|\b(?:per ?cent|votes?|points?|councils|wards?|divisions?|by-?elections?|mayors?|mps?|times|years|recounts?|majority of)\b/i.test(
    text,
  );

/** Whether a bare number is of seats, as in "gained two": where seats are spoken of, or somebody lost them. */
export function mayStandAlone({ units, discourse }: ReadSentence, count: Count, hasSource: boolean): boolean {
  const next = units[count.end];
  // "lost one too: X has gone" is of councils.
  const colon = units.slice(count.end, count.end + 2).findIndex(({ kind }) => kind === ':');
  // … and "gave up five: three of them to the Greens" is not.
  if (
    colon >= 0 &&
    !/^(?:#|d?[oO]?Y?[FT])/.test(shapeOf(units.slice(count.end + colon + 1, count.end + colon + 4))) &&
    !/^(?:one|two|three) of\b/.test(units[count.end + colon + 1]?.words ?? '')
  )
    return false;
  if (next !== undefined && !/[,.;:)&FTBIw^~|(\-P]/.test(next.kind) && !isFollowing(next.words)) return false;
  if (hasSource || (next?.kind === kindOf.to && units[count.end + 1]?.kind === kindOf.number)) return true;
  // "gained one to make 20", "to finish on 20"
  if (/^v(?:#|[Iw]d?#)/.test(shapeOf(units.slice(count.end, count.end + 4))) && next?.group?.form === 'infinitive')
    return true;
  const isSeat = ({ kind, words }: { kind: string; words: string }): boolean =>
    kind === kindOf.seats && /seat|councillor|cllr/.test(words);
  return (
    units.some(isSeat) ||
    /\b(?:up|down|by) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/.test(
      units.map(({ words }) => words).join(' '),
    ) ||
    /\b(?:gain|net gain|loss|net loss) of\b/.test(units.map(({ words }) => words).join(' ')) ||
    (discourse.before?.units.some(isSeat) ?? false) ||
    (next?.kind === kindOf.at && units.slice(count.end + 1, count.end + 3).some(({ kind }) => kind === kindOf.council))
  );
}

/** Whether a clause begins in a ward, whose seats are no change of the council’s: "in W the Greens gained two of the seats". */
export function beginsInWard({ main }: ReadSentence, frame: Frame): boolean {
  const { subject } = frame;
  let at = main.findIndex(({ start }) => start === subject?.start) - 1;
  while (/[da,]/.test(main[at]?.kind ?? '')) at -= 1;
  // "in W ward in X"
  if (main[at]?.kind === kindOf.council && main[at - 1]?.kind === kindOf.at) at -= 2;
  while (main[at]?.kind === kindOf.ward && main[at - 1]?.kind === kindOf.and) at -= 2;
  return (main[at]?.kind === kindOf.ward && main[at - 1]?.kind === kindOf.at) || gainsAllOf({ main }, frame);
}

// "pulled off a shock in W, gaining all three seats from Labour"
function gainsAllOf({ main }: Pick<ReadSentence, 'main'>, { group, verbStart, words }: Frame): boolean {
  const before = main.filter(({ start }) => start < verbStart);
  return (
    group.form === 'ing' &&
    /\b(?:all|both)\b.*\bseats\b/.test(words) &&
    before.some(({ kind }, at) => kind === kindOf.ward && before[at - 1]?.kind === kindOf.at) &&
    !before.some(({ kind }) => kind === kindOf.council)
  );
}

/** Whether a ward’s seats are meant, which are no change of the council’s: "all three seats in Norbiton". */
export function isInWard({ units }: ReadSentence, from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + farthest); at += 1) {
    const unit = units[at];
    if (unit === undefined || /[v^;.|,]/.test(unit.kind)) return false;
    if (unit.kind === kindOf.council) return false;
    if (unit.kind === kindOf.name && units[at - 1]?.kind === kindOf.at) return true;
    if (unit.kind === kindOf.seats && /ward|division/.test(unit.words)) return true;
  }
  return false;
}
