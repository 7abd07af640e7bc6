import type { ReadSentence } from '../ReadSentence.ts';
import { isOpenName } from '../units/openName.ts';
import type { Unit } from '../units/Unit.ts';
import { readScores } from './readScores.ts';

/** The part of a sentence that is about one of its wards: from its name to the next, the first also with what stands before it. */
type Part = Pick<ReadSentence, 'units' | 'text' | 'said' | 'scores'>;

/** What a sentence says of a ward alone; null where it names it in a list with others, whose figures could be anybody's. */
export function partAbout(name: string, sentence: ReadSentence): Part | null {
  const { main, start, end, units, said, text } = sentence;
  const marks = main.filter((unit, at) => unit.kind === 'W' || isOtherPlace(main, at));
  const isOwn = ({ wards }: Unit): boolean => wards.some((ward) => ward.name === name);
  const own = marks.findIndex(isOwn);
  if (own < 0) return null;
  const [before, unit] = [marks[own - 1], marks[own]];
  const next = marks.slice(own).find((mark) => !isOwn(mark));
  if (unit === undefined || unit.wards.length > 1) return null;
  if (isListed(before, unit, sentence) || isListed(unit, next, sentence)) return null;
  const from = before === undefined ? start : openingOf(unit, before.end, sentence);
  const to = next === undefined ? end : openingOf(next, unit.end, sentence);
  if (from === start && to === end) return sentence;
  const part = units.filter((one) => one.start >= from && one.end <= to);
  return { units: part, text: text.slice(from - start, to - start), said, scores: readScores(part) };
}

// "; in A, Ukip got in on 40.9 per cent": a place that was not read as a ward.
const isOtherPlace = (main: readonly Unit[], at: number): boolean =>
  isOpenName(main[at]) && main[at - 1]?.kind === 'I' && /^[;,&^]$/.test(main[at - 2]?.kind ?? '');

// "A and B with 61%"
function isListed(first: Unit | undefined, second: Unit | undefined, { main }: ReadSentence): boolean {
  if (first === undefined || second === undefined) return false;
  const between = main.filter(({ start, end }) => start >= first.end && end <= second.start);
  return between.every(({ kind }) => /[,&da]/.test(kind));
}

// Where the words about a ward begin: behind the last comma or "and" before it, so that "45% in A and 50% in B" are two.
function openingOf(unit: Unit, after: number, { main }: ReadSentence): number {
  const sign = main.findLast(({ kind, start }) => start >= after && start < unit.start && /^[,;&^]$/.test(kind));
  return sign?.start ?? unit.start;
}
