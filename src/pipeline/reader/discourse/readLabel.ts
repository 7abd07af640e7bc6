import type { Control } from '../../../domain/Fact.ts';
import { combineUnits } from '../units/combineUnits.ts';
import { controlOfUnit } from '../frames/frameRoles.ts';
import { isTableRow, type Heading } from './heading.ts';
import { joinLists } from '../units/joinLists.ts';
import { resultWord } from '../units/resultWord.ts';
import { copyUnit, type Unit } from '../units/Unit.ts';

/** What a label says of the councils behind or below it, in parts: "Gained", "Labour", "Lost to NOC", "Con → Lab". */
export interface Label {
  /** "+" gained, "=" held, "_" lost, "~" changed hands; null where only a party is named. */
  sign: '+' | '=' | '_' | '~' | null;
  party: Control | null;
  from: Control | null;
  to: Control | null;
}

const filler =
  /^(full|selected|notable|confirmed|declared|some|latest|list|so far|key|main|major|other|further|changed|changes|complete|final|running|tally|here|all|total|in|it|they|the party|them|net|at a glance|as it stands|control|the rest|rest|big|only|sole|where|stay|staying|still|more|party|council control|same)$/;
// "Labour made three gains: …", "that makes it five gains: …"
const counting = /^(make|record|notch up|enjoy|be|have|take it to)$/;
const longestLabel = 9;

/** Reads a label's units, as they were read; null for anything else, also for hopes and targets. */
export function readLabel(units: readonly Unit[]): Label | null {
  if (units.length === 0 || units.length > longestLabel || isTableRow(units)) return null;
  return labelOf(joinLists(combineUnits(units.map(copyUnit))));
}

/** The same of units that are put together already. */
export function labelOf(main: readonly Unit[]): Label | null {
  const label: Label = { sign: null, party: null, from: null, to: null };
  let prep: string | null = null;
  for (const unit of main) {
    const { kind } = unit;
    const sign = signOf(unit);
    if (sign !== null) {
      if (label.sign !== null && label.sign !== sign) return null;
      label.sign = sign;
      if (unit.holder !== null) label.party ??= unit.holder;
      prep = null;
    } else if (/[PNQ]/.test(kind)) {
      const control = controlOfUnit(unit);
      if (control === null) {
        if (kind !== 'Q' || unit.holder !== null) return null;
        continue;
      }
      if (prep === 'F') label.from ??= control;
      // "Lost to no overall control", and below it "By Labour: X"
      else if (prep === 'B' && label.sign === null && main.length <= 3) label.party = control;
      else if (prep === 'T' || prep === '>') {
        if (label.sign === null) label.from ??= label.party;
        label.to ??= control;
      } else if (label.party === null || label.party === control) label.party = control;
      else return null;
      prep = null;
    } else if (/[FT>B]/.test(kind)) prep = kind;
    // "To nobody: X, Y"
    else if (prep === 'T' && /^(?:nobody|no one|no party)$/.test(unit.words)) label.to ??= 'NOC';
    else if (kind === 'R' ? /target|prize|marginal|battleground/.test(unit.words) : !isFiller(unit)) return null;
  }
  if (label.sign === null && label.from !== null && label.to !== null) label.sign = '~';
  return label.sign === null && label.party === null && label.to === null && label.from === null ? null : label;
}

const isFiller = ({ kind, words, group }: Unit): boolean =>
  /[d|#*:,BIUw~ban]/.test(kind) ||
  filler.test(words) ||
  (group !== null && group.mood === 'stated' && counting.test(group.lemma));

function signOf(unit: Unit): Label['sign'] {
  const word = resultWord(unit);
  if (word === '+' || word === '=' || word === '_') return word;
  if (unit.kind === 'Z' || unit.kind === 'l' || unit.words === 'already') return '=';
  const { group } = unit;
  // "Councils that did not change hands"
  if (group !== null && /^(?:failed|negated)$/.test(group.mood) && group.lemma.startsWith('change')) return '=';
  if (group === null || (group.mood !== 'stated' && group.mood !== 'remembered')) return null;
  if (group.verbClass === 'gain') return '+';
  if (group.verbClass === 'hold' || group.verbClass === 'remain') return '=';
  if (group.verbClass === 'lose') return '_';
  return group.verbClass === 'move' ? '~' : null;
}

/** The label before a sentence's first colon, as in "Gains: A, B"; null where there is none. */
export function openingLabel(main: readonly Unit[]): Label | null {
  const colon = main.findIndex(({ kind }) => kind === ':');
  return colon < 1 || colon > longestLabel ? null : labelOf(main.slice(0, colon));
}

/** What the councils of a label have come to; null where the label says too little. A hold without a holder waits for the entries to name him. */
export function resultOfLabel({ sign, party, from, to }: Label): Heading | null {
  if (sign === null) return null;
  if (sign === '=') return { outcome: 'hold', control: party ?? to, previous: party ?? to };
  const winner = sign === '+' ? (to ?? party) : to;
  const loser = from ?? (sign === '+' && to === null ? null : party);
  if (winner === null)
    return sign === '_' && loser !== null ? { outcome: 'loss', control: null, previous: loser } : null;
  if (winner === loser) return { outcome: 'hold', control: winner, previous: winner };
  return { outcome: winner === 'NOC' ? 'loss' : 'gain', control: winner, previous: loser };
}
