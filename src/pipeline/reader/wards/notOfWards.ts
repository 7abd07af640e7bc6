import type { Finding } from '../../Stage.ts';
import { isOpenName } from '../units/openName.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import type { Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

type Control = Extract<Finding, { type: 'control' }>;

/** "W was closest of all: Labour held on": what is said behind a ward’s name is not of the council, unless its words say so. */
export function notOfWards(all: Finding[], sentence: ReadSentence): Finding[] {
  const findings = isOfParish.test(sentence) ? all.filter((one) => one.type !== 'ward' || one.council !== null) : all;
  const named = flatten([...sentence.main, ...inClauses(sentence)], ({ kind, wards }) => (kind === 'W' ? wards : []));
  const wards = findings.filter(({ type }) => type === 'ward');
  if (named.length === 0 && wards.length === 0) return findings;
  const isOfWard = (control: Control): boolean =>
    (named.length === 1 && isBehindWard(control, sentence)) ||
    wards.some(
      (ward) =>
        ward.type === 'ward' &&
        ward.outcome === control.outcome &&
        ward.party === control.control &&
        ward.start <= control.start &&
        control.end <= ward.end,
    );
  return findings.filter((one) => one.type !== 'control' || isNamed(one, sentence) || !isOfWard(one));
}

// "Frome Town Council, Marl Bank ward: Ind hold": parishes have wards too.
const isOfParish = textPattern(/\b(?:town|parish|community) council\b|\bparish (?:results?|seats?|elections?)\b/i);

const inClauses = ({ main }: ReadSentence): Unit[] =>
  flatten(main, ({ asides }) => flatten(asides, ({ kind, units }) => (kind === 'relative' ? units : [])));

// "In W it was Labour first", "W was close, but the Tories held on"
function isBehindWard({ start, end }: Control, sentence: ReadSentence): boolean {
  const { main } = sentence;
  // "The Tories, who won W in 2014, have lost it"
  if (inClauses(sentence).some((unit) => unit.kind === 'W' && unit.start < end)) return true;
  const at = main.findIndex(({ kind }) => kind === 'W');
  const ward = main[at];
  return ward !== undefined && (ward.end <= start || main.slice(0, at).every(({ kind }) => /[|#.^"Id,-]/.test(kind)));
}

// By its name, or as "the council", "its majority"; or before the ward: "The Lib Dems held on, after keeping W".
const isNamed = ({ council, start, end }: Control, { units, main, text, start: from }: ReadSentence): boolean =>
  (main.find(({ kind }) => kind === 'W')?.start ?? start) > end ||
  units.some(
    (unit, index) =>
      (/[RQN]/.test(unit.kind) && unit.start >= start && unit.end <= end) ||
      (!isPlaceOfWard(units, index, main) &&
        [...unit.councils, ...(unit.at === null ? [] : [unit.at])].some(({ candidates }) =>
          candidates.some(({ gss }) => gss === council.gss),
        )),
  ) ||
  controlWords.test(text.slice(start - from, end - from));

// "Finally W in X, where Labour held on": only where the ward is.
const isPlaceOfWard = (units: readonly Unit[], at: number, main: readonly Unit[]): boolean =>
  /^(?:in|on|,)$/.test(units[at - 1]?.words ?? units[at - 1]?.kind ?? '') &&
  main.some(({ kind, end }) => kind === 'W' && end === units[at - 2]?.end);

const controlWords = /\b(?:council|control|majority|power|authority)\b/i;

/** "W: Labour held on", "W was another story: they hung on": a sentence that begins with a place, or goes on about a ward. */
export function opensWithWard({ main, discourse, paragraph }: ReadSentence): boolean {
  const [first, second] = main.filter(({ kind }) => !/[|#.^&-]/.test(kind));
  if (first?.kind === 'W') return true;
  if (isOpenName(first) && (second?.kind === ':' || second?.group?.verbClass === 'be')) return true;
  return discourse.before?.paragraph === paragraph && discourse.before.main.some(({ kind }) => kind === 'W');
}
