import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { namesOnly } from './section.ts';
import { changeUnit, type Unit } from '../units/Unit.ts';

const said =
  /^(?:gained|lost|won|taken|held|kept|retained|seized|captured|fell|falls|fallen|gone|goes|went|turned|turns|slips|slipped|moves|moved|switches|switched|swings|swung)$/;
const whole = /^(?:both|all|all three|all four)$/;

/** "X" and below it "Gained by Labour from the Tories": the units of a sentence that begins with what became of the council above it, with that council before them; the same units for any other sentence. */
export function entryUnits(
  units: readonly Unit[],
  before: ReadSentence | null,
  { start, post, paragraph }: { start: number; post: number; paragraph: number },
): readonly Unit[] {
  const [first, second] = units;
  if (first === undefined || before?.post !== post || paragraph - before.paragraph > 1) return units;
  const isWhole = whole.test(first.words) && second?.kind === kindOf.verb;
  if (!isWhole && !(first.kind === kindOf.verb && said.test(first.words))) return units;
  if (before.discourse.heading !== null || !namesOnly(before)) return units;
  const name = before.main.find(({ kind }) => kind === kindOf.council);
  // It stands where the sentence begins: what is quoted is the sentence alone.
  return name === undefined ? units : [changeUnit(name, { start, end: start, prep: null, asides: [] }), ...units];
}
