import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { onlyParty } from '../../../reader/frames/partyMeant.ts';
import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { readEntry, type Result } from './feedEntry.ts';
import { toFeedDrafts } from './toFeedDrafts.ts';

/** Reads what brackets behind the names of a feed say: "X (Lab hold), Y (stays NOC)", "X (to the Lib Dems)", "X (no change)". */
export function readBrackets(sentence: ReadSentence): Draft[] {
  const drafts: Draft[] = [];
  for (const unit of sentence.main) {
    if (unit.kind !== 'C') continue;
    for (const council of unit.councils) {
      for (const aside of council.asides) {
        if (aside.kind !== 'bracket') continue;
        const span = { start: council.start, end: (aside.units.at(-1)?.end ?? council.end) + 1 };
        for (const result of resultsIn(aside.units, sentence, unit.start))
          drafts.push(...toFeedDrafts(sentence, [council], result, span));
      }
      const own = unit.asides.find(({ units }) => units.some(({ kind }) => kind === 'Z'));
      const after = sentence.main.slice(sentence.main.indexOf(unit) + 1).find(({ kind }) => !/[:\-,]/.test(kind));
      if (
        after?.kind === 'N' &&
        (own !== undefined ||
          after.asides.some(({ units }) => units.some(({ kind }) => kind === 'Z')) ||
          sentence.main.some(({ kind }) => kind === 'Z'))
      )
        drafts.push(
          ...toFeedDrafts(
            sentence,
            [council],
            { outcome: 'hold', control: 'NOC', previous: 'NOC', length: 0 },
            { start: council.start, end: sentence.end },
          ),
        );
    }
  }
  return drafts;
}

// "(Lab hold)", "(to the Lib Dems)", "(Lab, no change)"
function resultsIn(inside: readonly Unit[], sentence: ReadSentence, before: number): Result[] {
  const found: (Result | null)[] = [];
  if (!inside.some(({ kind }) => kind === '?')) {
    const units = withoutComma(inside.filter(({ kind }) => kind !== 'd' && kind !== 'a'));
    found.push(toInBracket(units, sentence, before), /^[nN]+$/.test(resultShape(units)) ? null : readEntry(units));
  }
  const [held, ...others] = inside.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
  if (held != null && others.length === 0 && inside.some(({ kind }) => kind === 'Z'))
    found.push({ outcome: 'hold', control: held, previous: held, length: 0 });
  return found.filter((result) => result !== null);
}

// "(Lab, hold)"
const withoutComma = (units: readonly Unit[]): readonly Unit[] =>
  /^[PN],[+=_]$/.test(resultShape(units)) ? units.filter(({ kind }) => kind !== ',') : units;

// "a Tory rout: X (to NOC), Y (to the Lib Dems)"
function toInBracket(units: readonly Unit[], sentence: ReadSentence, before: number): Result | null {
  if (!/^T[PN]$/.test(units.map(({ kind }) => kind).join(''))) return null;
  const to = units[1] === undefined ? null : controlOfUnit(units[1]);
  const previous = onlyParty({ units: sentence.main }, before);
  return to === null || to === previous
    ? null
    : { outcome: to === 'NOC' ? 'loss' : 'gain', control: to, previous, length: 0 };
}
