import type { Control } from '../../../../domain/Fact.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import { wordsOf, type Unit } from '../../../reader/units/Unit.ts';
import { flatten } from '../../../flatten.ts';

const behindCouncil = /^(?:v[:-])?[:\-,=|(.!d]*b?(P|N)([+=_])?(?:([FT>])d?([PN]))?/;
const arrow = /^[:\-,=|(.!d]*F?[PNo]T[PNo](?![CRQ#])/;

/** What one entry of a feed says, and how many of its units say so. */
export interface Result {
  outcome: 'gain' | 'hold' | 'loss';
  control: Control | null;
  previous: Control | null;
  length: number;
}

/** Reads the units behind a council's name: "Con hold", "Lab → NOC", "LD gain from Con", "Labour (was Conservative)"; null for anything else. */
export function readEntry(units: readonly Unit[]): Result | null {
  const shape = resultShape(units);
  const moved = arrow.exec(shape);
  if (moved !== null) {
    const [from, to] = units
      .slice(0, moved[0].length)
      .filter(({ kind }) => /[PNo]/.test(kind))
      .map(controlOfUnit);
    if (from == null || to == null || from === to) return null;
    return toChange(to, from, moved[0].length);
  }
  const still = /^[:\-,=|(.d]*lU?(P|N)(?![CRQ#])/.exec(shape);
  if (still !== null) {
    const holder = firstControl(units.slice(0, still[0].length));
    return holder === null ? null : { outcome: 'hold', control: holder, previous: holder, length: still[0].length };
  }
  const now = /^[:\-,=|(.d]*nU?(P|N)(?![CRQ#+=_FT])/.exec(shape);
  if (now !== null) {
    const holder = firstControl(units.slice(0, now[0].length));
    return holder === null ? null : toChange(holder, fromBracket(units.slice(0, now[0].length)), now[0].length);
  }
  // "no overall control again"
  const again = /^[:\-,=|(.d]*Nn(?![CRQ#+=_FT])/.exec(shape);
  if (again !== null && /^(?:again|once more|once again)$/.test(units[again[0].length - 1]?.words ?? ''))
    return { outcome: 'hold', control: 'NOC', previous: 'NOC', length: again[0].length };
  const stays = staysOrGoes(units, shape) ?? arrowTo(units, shape);
  if (stays !== null) return stays;
  const moving = /^[:\-,=|(.d]*bU?(P|N)[,;]?nU?(P|N)(?![CRQ#+=_FT])/.exec(shape);
  if (moving !== null) {
    const [from, to] = units
      .slice(0, moving[0].length)
      .filter(({ kind }) => /[PN]/.test(kind))
      .map(controlOfUnit);
    return from == null || to == null || from === to ? null : toChange(to, from, moving[0].length);
  }
  const before = thenNow(units, shape);
  if (before !== null) return before;
  const state =
    changedState(units, shape) ??
    hungLoss(units, shape) ??
    rulerOut(units, shape) ??
    outAndIn(units, shape) ??
    winnerFrom(units, shape) ??
    newMajority(units, shape) ??
    takenFrom(units, shape);
  if (state !== null) return state;
  const losing = /^[:\-,=|(.d]*P_Q/.exec(shape);
  if (losing !== null) {
    const party = units.find(({ kind }) => kind === 'P');
    const isHung = /majorit|overall|outright/.test(units[losing[0].length - 1]?.words ?? '');
    const previous = party === undefined ? null : controlOfUnit(party);
    return previous === null
      ? null
      : { outcome: 'loss', control: isHung ? 'NOC' : null, previous, length: losing[0].length };
  }
  const match = behindCouncil.exec(shape);
  if (match === null) return null;
  const next = shape[match[0].length] ?? '';
  if (/[CRQSW#KIOXMY]/.test(next) && !(match[4] !== undefined && next === '#')) return null;
  const [first, second] = units
    .slice(0, match[0].length)
    .filter(({ kind }) => /[PN]/.test(kind))
    .map(controlOfUnit);
  if (first == null) return null;
  const sign = match[2];
  const length = match[0].length;
  // "Labour won again"
  if (sign === '+' && second === undefined && first !== 'NOC' && units[length]?.words === 'again')
    return { outcome: 'hold', control: first, previous: first, length: length + 1 };
  const later = second ?? fromLater(units.slice(match[0].length)) ?? fromBracket(units.slice(0, match[0].length));
  if (sign === '+')
    return first === 'NOC'
      ? { outcome: 'loss', control: 'NOC', previous: second ?? null, length }
      : {
          outcome: 'gain',
          control: first,
          previous: match[3] === 'F' ? (second ?? null) : match[3] === undefined ? later : null,
          length,
        };
  if (sign === '=') return { outcome: 'hold', control: first, previous: first, length };
  // "NOC, loss from Con"
  if (sign === '_' && first === 'NOC' && match[3] === 'F')
    return { outcome: 'loss', control: 'NOC', previous: second ?? null, length };
  if (sign === '_')
    return second === undefined || second === null
      ? { outcome: 'loss', control: null, previous: first, length }
      : toChange(second, first, length);
  return null;
}

// "stays NOC", "goes Con", "falls to NOC"
function staysOrGoes(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-|(.d]*[=v][T>]?U?[PN](?=[.,;|)]|$)/.exec(shape);
  const verb = match === null ? undefined : units.find(({ group }) => group !== null);
  const control = firstControl(units.slice(0, match?.[0].length ?? 0));
  if (match === null || control === null || verb?.group?.mood !== 'stated' || verb.group.tense !== 'present')
    return null;
  if (verb.group.verbClass === 'remain')
    return { outcome: 'hold', control, previous: control, length: match[0].length };
  return /^(?:go|turn|fall|become)$/.test(verb.group.lemma) && shape[match[0].length] !== ','
    ? toChange(control, null, match[0].length)
    : null;
}

// "→ NOC (was Con)"
function arrowTo(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-|(.d]*T[PN]=?(?=[.,;|)]|$)/.exec(shape);
  const head = units.slice(0, match?.[0].length ?? 0);
  const control = firstControl(head);
  if (match === null || control === null || !head.some(({ words }) => isArrow.test(words))) return null;
  if (match[0].endsWith('=')) return { outcome: 'hold', control, previous: control, length: head.length };
  const previous = fromBracket(head);
  const isElse = head.some(({ asides }) => asides.length > 0) && previous === null;
  return isElse || previous === control ? null : toChange(control, previous, head.length);
}

const isArrow = /^[→➔➜➡⇒»>]$/;

// "no overall control before, Lib Dem now", "Conservative since 1998, Labour now"
function thenNow(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-,=|(.d]*(P|N)[\^a#x&f]{1,5}[,;](?:n?[PN]n?)[.!]?$/.exec(shape);
  if (match === null || !shape.includes('n')) return null;
  const [from, to] = units.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
  if (from == null || to == null) return null;
  return from === to
    ? { outcome: 'hold', control: to, previous: to, length: units.length }
    : toChange(to, from, units.length);
}

// "no overall control, a Labour loss"
function hungLoss(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-,=|(.d]*N[,:;-]?d?P?_Q?[.!]?$/.exec(shape);
  const loss = units.find((unit) => unit.kind === 'G' || unit.kind === 'v');
  const party = units.find(({ kind }) => kind === 'P');
  const previous = (party === undefined ? null : controlOfUnit(party)) ?? loss?.holder ?? null;
  return match === null || previous === null ? null : toChange('NOC', previous, units.length);
}

// "Labour no longer in control, NOC", "Conservatives out, no overall control"
function rulerOut(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-,=|(.d]*P(?:jIQ|x)(?:[,;:\-.]N)?/.exec(shape);
  if (match === null) return null;
  const head = units.slice(0, match[0].length);
  const previous = firstControl(head);
  const isHung = head.some(({ kind, words }) => kind === 'N' || (kind === 'Q' && words.includes('overall')));
  if (previous === null || (match[0].includes('x') && !(isHung && head.some(({ words }) => words === 'out'))))
    return null;
  return { outcome: 'loss', control: isHung ? 'NOC' : null, previous, length: match[0].length };
}

// "Conservatives out, Labour in", "Labour in, Conservatives out"
function outAndIn(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-,=|(.d]*P[xI][,;]P[xI][.!]?$/.exec(shape);
  const [first, second] = units.filter(({ kind }) => kind === 'P').map(controlOfUnit);
  const ways = units.filter(({ words }) => words === 'out' || words === 'in');
  const says = ways.length === 2 && ways[0]?.words !== ways[1]?.words;
  const [from, to] = ways[0]?.words === 'out' ? [first, second] : [second, first];
  return match === null || !says || from == null || to == null || from === to ? null : toChange(to, from, units.length);
}

// "Conservatives from Labour"
function winnerFrom(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-=|(.d]*Pd?,?Fd?[PN](?=[.,;|)]|$)/.exec(shape);
  const [to, from] = units
    .slice(0, match?.[0].length ?? 0)
    .filter(({ kind }) => /[PN]/.test(kind))
    .map(controlOfUnit);
  return match === null || to == null || from == null || to === from ? null : toChange(to, from, match[0].length);
}

// "a Labour majority where there was none"
function newMajority(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-,=|(.d]*x?Q(?=[.,;|)]|$)/.exec(shape);
  const noun = units[(match?.[0].length ?? 0) - 1];
  if (noun?.holder == null || noun.holder === 'NOC' || !noun.words.includes('majorit')) return null;
  const isNew = noun.asides.some(({ units: said }) => hadNone.test(wordsOf(said, 0, said.length)));
  return isNew ? toChange(noun.holder, 'NOC', match?.[0].length ?? 0) : null;
}

const hadNone =
  /^where (?:there (?:was|had been) (?:none|no majority)|(?:nobody|no one|no party|neither party) had (?:had )?(?:one|a majority))(?: before(?:hand)?| until (?:now|tonight|today))?\W*$/;

// "Reform, taking it from the Tories"
function takenFrom(units: readonly Unit[], shape: string): Result | null {
  const match = /^[:\-,=|(.d]*P,[+][YR]Fd?(P|N)/.exec(shape);
  if (match === null) return null;
  const [to, from] = units
    .slice(0, match[0].length)
    .filter(({ kind }) => /[PN]/.test(kind))
    .map(controlOfUnit);
  return to == null || from == null || to === from ? null : toChange(to, from, match[0].length);
}

const firstControl = (units: readonly Unit[]): Control | null =>
  units.map(controlOfUnit).find((one) => one !== null) ?? null;

const toChange = (control: Control, previous: Control | null, length: number): Result => ({
  outcome: control === 'NOC' ? 'loss' : 'gain',
  control,
  previous,
  length,
});

// "… – Labour gains, all three, and all three from the Tories"
function fromLater(units: readonly Unit[]): Control | null {
  const from = units.find(({ kind, prep }) => /[PN]/.test(kind) && prep === 'F');
  const first = units.find(({ kind }) => /[PNvC#]/.test(kind));
  return from !== undefined && from === first ? controlOfUnit(from) : null;
}

// "Conservative (was Labour)", "no overall control (previously Lab)"
function changedState(units: readonly Unit[], shape: string): Result | null {
  const only = /^[:\-,=|(.d]*([PN])[.,;|]?$/.exec(shape);
  const unit = only === null ? undefined : units.find(({ kind }) => kind === only[1]);
  const control = unit === undefined ? null : controlOfUnit(unit);
  const previous = fromBracket(units);
  if (control === null || previous === null) return null;
  // "no overall control (was no overall control)"
  return control === previous
    ? { outcome: 'hold', control, previous, length: units.length }
    : toChange(control, previous, units.length);
}

// "LD GAIN (from Con)", "(was Labour)", "(previously NOC)"
function fromBracket(units: readonly Unit[]): Control | null {
  for (const { kind, units: inside } of flatten(units, (unit) => unit.asides)) {
    const [first, ...rest] = inside.filter((unit) => !/[da]/.test(unit.kind));
    const opens =
      first !== undefined &&
      (first.kind === 'F' ||
        first.kind === 'f' ||
        (first.group?.verbClass === 'be' && first.group.tense !== 'present'));
    const said = rest.filter((unit) => controlOfUnit(unit) !== null);
    const [only] = said;
    if (kind === 'bracket' && opens && said.length === 1 && rest.length <= 2 && only !== undefined)
      return rest.some(({ words }) => words === 'minority') ? 'NOC' : controlOfUnit(only);
  }
  return null;
}
