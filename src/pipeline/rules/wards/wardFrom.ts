import type { Party } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Frame } from '../../reader/frames/Frame.ts';

/** "A, B and C, all previously held by the Tories", "A and B, both from Labour", "A and B, in both cases from Labour", "both of them Labour’s before" */
export function holderOfAll({ verbStart }: Pick<Frame, 'verbStart'>, sentence: ReadSentence): Party | null {
  const units = sentence.units.filter(({ start }) => start > verbStart);
  const at = units.findIndex(
    ({ words }, index) =>
      /^(?:both|all|each)(?: of(?: (?:them|which))?)?$/.test(words) &&
      units[units[index - 1]?.words === 'in' ? index - 2 : index - 1]?.kind === ',',
  );
  if (at < 0) return null;
  const from = /^(?:cases?|instances?)$/.test(units[at + 1]?.words ?? '') ? at + 2 : at + 1;
  const rest = units.slice(from, from + 7).filter(({ kind }) => !/[dan]/.test(kind));
  const shape = rest.map(({ kind }) => kind).join('');
  const match = /^(?:O?~)?(?:v?f?v?B|f?v?F|f)P/.exec(shape) ?? /^(?:O?[~Y])?P(?=S?[\^f])/.exec(shape);
  const party = match === null ? undefined : rest[match[0].length - 1];
  return party?.parties.length === 1 ? (party.parties[0] ?? null) : null;
}

/** Whether a ward that was taken from somebody was theirs: "from Labour", "from Labour’s cabinet member", not "from the Labour candidate". */
export const isHolder = ({ kind, words, parties }: Unit): boolean =>
  parties.length === 1 && (kind === 'P' || (/[HS]/.test(kind) && !/\b(?:candidate|challenger|rival)s?\b/.test(words)));

/** "the Tories’ W", "formerly Labour W", "Labour-held W" */
export function holderBefore(unit: Unit, sentence: ReadSentence): Party | null {
  const at = sentence.main.findIndex(({ start }) => start === unit.start);
  const [two, one] = sentence.main.slice(Math.max(0, at - 2), Math.max(0, at));
  if (at < 2 || one === undefined || two === undefined) return null;
  if (one.kind === 'Q' && one.holder !== null && one.holder !== 'NOC') return one.holder;
  // "the previously Labour ward of W", "the Labour seat of W"
  if (one.kind === 'O' && /[SR]/.test(two.kind) && two.holder !== null && two.holder !== 'NOC') return two.holder;
  return one.kind === 'P' && one.parties.length === 1 && (one.owns || two.kind === 'f')
    ? (one.parties[0] ?? null)
    : null;
}

/** "W, previously held by Labour", "W (X), formerly Labour" */
export function holderBehind(unit: Unit, sentence: ReadSentence): Party | null {
  const at = sentence.main.findIndex(({ start }) => start === unit.start);
  const rest = sentence.main.slice(at + 1, at + 9).filter(({ kind }) => !/[da]/.test(kind));
  const shape = rest
    .map(({ kind, group }) => (group === null ? kind : group.verbClass === 'hold' ? 'v' : '!'))
    .join('');
  // "a seat previously held by Labour", "a Conservative ward since 2006"
  const match = /^(?:I?,?C)?,?-?S?fv?B?P/.exec(shape) ?? /^(?:I?,?C)?,-?vBP(?=[\^I])/.exec(shape);
  const party = match === null ? undefined : rest[match[0].length - 1];
  if (party !== undefined) return party.parties.length === 1 ? (party.parties[0] ?? null) : null;
  const noun = /^(?:I?,?C)?,f?[SR](?=[,.^~If]|$)/.exec(shape);
  const holder = noun === null ? null : (rest[noun[0].length - 1]?.holder ?? null);
  return holder === 'NOC' ? null : holder;
}
