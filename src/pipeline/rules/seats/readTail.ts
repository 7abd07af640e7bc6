import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { shapeOf, type NamedCouncil, type Unit } from '../../reader/units/Unit.ts';
import { isWhole } from './readCount.ts';
import { flatten } from '../../flatten.ts';

/** A part of what was won or lost: how many, from or to whom, and on which council, as far as that is said. */
export interface Share {
  value: number | null;
  from: Party | null;
  to: Party | null;
  /** "from them": to be found before. */
  isThem: boolean;
  councils: readonly NamedCouncil[];
  /** "mainly to independents": how many is not said. */
  isMostly: boolean;
  /** "three of them to the Greens": counted in what was said before. */
  isPart: boolean;
}

/** What stands behind a number of seats: its own share first, then those that lean on the same verb. */
export interface Tail {
  shares: Share[];
  /** The index behind it. */
  end: number;
}

const farthest = 24;
const light =
  /^(?:another|more|further|extra|chiefly|mostly|mainly|largely|primarily|going|each|apiece|off|to spare|ground|everywhere|council)$/;
const mostly = /^(?:chiefly|mostly|mainly|largely|primarily)$/;
const first = /^(?:&{0,2}[Ao~h]{0,3}[FT][Ph]IC(?:&+C)*|(?:IC(?:&+C)*)?(?:&{0,2}[Ao~h]{0,3}[FT][Ph])?)/;
const item = /^&{0,3}(?:#S?(o?[h~])?(?:[FT][Ph]IC(?:&+C)*|(?:IC(?:&+C)*)?[FT][Ph]|IC(?:&+C)*)|IC#(?!S))/;

/** Reads "from Labour", "two to the Greens and three to the Lib Dems", "in X, three in Y", "three of them from Labour" behind a number of seats. */
export function readTail(units: readonly Unit[], from: number, value: number | null): Tail {
  if (leadsToCouncil(units, from)) return { shares: [], end: from };
  const signs: string[] = [];
  const places: number[] = [];
  for (let at = from; at < Math.min(units.length, from + farthest); at += 1) {
    // "from red-faced Labour"
    const isAdjective = /[xo]/.test(units[at]?.kind ?? '') && /[FT]/.test(signs.at(-1) ?? '');
    const sign = isAdjective ? '' : signOf(units, at);
    if (sign === null) break;
    for (const one of sign) {
      signs.push(one);
      places.push(at);
    }
  }
  const text = signs.join('');
  const shares: Share[] = [];
  let done = 0;
  for (let shape = first; ; shape = item) {
    const match = shape.exec(text.slice(done));
    if (match === null || (shape === item && match[0] === '')) break;
    const own = flatten(places.slice(done, done + match[0].length), (at) => units[at] ?? []);
    // "two from Labour and the Tories": of whom how many is not said.
    if (isShared(text, done + match[0].length, own)) {
      const whole = toShare(own, shape === first ? value : null);
      const other = isEach(units, from, places[done + match[0].length])
        ? nextParty(units, places, text, done + match[0].length)
        : null;
      if (other === null) shares.push({ ...whole, from: null, to: null });
      else
        shares.push(whole, {
          ...whole,
          from: whole.from === null ? null : other,
          to: whole.to === null ? null : other,
        });
      break;
    }
    const share = toShare(own, shape === first ? value : null);
    share.isMostly = units

      .slice(done === 0 ? from : (places[done - 1] ?? from), (places[done + match[0].length - 1] ?? from) + 1)
      .some(({ words }) => mostly.test(words));
    if (shape === item) share.isPart = match[1] !== undefined;
    shares.push(share);
    done += match[0].length;
  }
  const late = lateShare(units, places[done] ?? from);
  if (late !== null) shares.push(late);
  return { shares, end: places[done] ?? (done === 0 ? from : (places[done - 1] ?? from) + 1) };
}

// "lost 14 seats and, to the Conservatives, the council": what went to them is the council.
const leadsToCouncil = (units: readonly Unit[], from: number): boolean =>
  /^&(?:,Td?P,d?[RQ]|d?[RQ]Td?P)/.test(shapeOf(units.slice(from, from + 8)));

// "two in X, which is still hung, and one in Y": the list goes on behind a clause.
function lateShare(units: readonly Unit[], from: number): Share | null {
  if (units[from]?.kind !== ',' || !/[~^]/.test(units[from + 1]?.kind ?? '')) return null;
  for (let at = from + 2; at < Math.min(units.length, from + farthest); at += 1) {
    if (/[;.|]/.test(units[at]?.kind ?? '')) return null;
    if (!/^,&#S?IC(?:[,.;]|$)/.test(shapeOf(units.slice(at, at + 7)))) continue;
    return toShare(units.slice(at, at + 6), null);
  }
  return null;
}

// Another party joined to the last one, with no number of its own.
const isShared = (text: string, at: number, own: readonly Unit[]): boolean =>
  own.at(-1)?.kind === kindOf.party && /^&+(?:[FT]?P(?![V#])|e)/.test(text.slice(at));

// "two apiece to the Greens and Labour"
const isEach = (units: readonly Unit[], from: number, to = from): boolean =>
  units.slice(from, to).some(({ words }) => /^(?:each|apiece)$/.test(words));

function nextParty(units: readonly Unit[], places: readonly number[], text: string, at: number): Party | null {
  const behind = /^&+[FT]?P/.exec(text.slice(at))?.[0].length ?? 0;
  const parties = units[places[at + behind - 1] ?? -1]?.parties ?? [];
  return behind > 0 && parties.length === 1 ? (parties[0] ?? null) : null;
}

function toShare(own: readonly Unit[], value: number | null): Share {
  const party = own.findIndex(({ kind }) => kind === kindOf.party);
  const [only] = own[party]?.parties ?? [];
  const named = own[party]?.parties.length === 1 && !own[party].owns ? (only ?? null) : null;
  const isFrom = own[party - 1]?.kind === kindOf.from;
  const number = own.find(({ kind }) => kind === kindOf.number);
  const part = own.find(({ words }) => parts.has(words));
  return {
    value: value ?? number?.value ?? parts.get(part?.words ?? '') ?? null,
    isMostly: false,
    isThem: own.some(({ words }, at) => others.test(words) && /[FT]/.test(own[at - 1]?.kind ?? '')),
    from: isFrom ? named : null,
    to: isFrom ? null : named,
    councils: flatten(own, (unit) => (unit.kind === kindOf.council ? unit.councils : [])),
    isPart: false,
  };
}

/** Another party, that was spoken of before. */
const others = /^(?:them|the party|it)$/;
const isFromOrTo = (unit: Unit | undefined): boolean => unit?.kind === kindOf.from || unit?.kind === kindOf.to;

const parts = new Map([
  ['one of', 1],
  ['two of', 2],
  ['three of', 3],
]);

// One sign or two for a unit, none for a word that may stand anywhere between; null ends it.
function signOf(units: readonly Unit[], at: number): string | null {
  const unit = units[at];
  if (unit === undefined) return null;
  const { kind, words } = unit;
  if (/^(?:all|both|all of|both of|every one)$/.test(words)) return 'A';
  if (/^(?:most|some|many|several|half)\b/.test(words)) return null;
  if (/^(?:others?|the rest)$/.test(words)) return 'e';
  if (words === 'going to') return 'T';
  // "every one of its nine in X"
  if (/^(?:every|its|their)$/.test(words) || (words === 'one of' && units[at - 1]?.words === 'every')) return '';
  if (parts.has(words)) return units[at + 1]?.kind === kindOf.pronoun ? '#o' : '#';
  if (kind === kindOf.number) return isWhole(unit) && !/[%]/.test(units[at + 1]?.kind ?? '') ? '#' : null;
  if (kind === kindOf.seats) return /seat|councillor|cllr/.test(words) ? 'S' : null;
  if (/[FTPC]/.test(kind)) return kind;
  if (kind === kindOf.at) return /^(?:in|on|at|across)$/.test(words) ? 'I' : light.test(words) ? '' : null;
  if (/[,&(:-]/.test(kind)) return '&';
  if (kind === kindOf.of || kind === kindOf.relative) return kind === kindOf.of ? 'o' : '~';
  if (
    /^(?:them|those|these)$/.test(words) ||
    (kind === kindOf.pronoun && others.test(words) && isFromOrTo(units[at - 1]))
  )
    return 'h';
  if (unit.group !== null) {
    // "lost six seats and the council went to the Tories": another clause.
    if (units[at - 1]?.words === 'council') return null;
    if (/^(?:go|fall|pass|switch)$/.test(unit.group.lemma)) return '';
    return /^(?:have|be)$/.test(unit.group.verbClass) ? null : 'V';
  }
  return /[dat)n]/.test(kind) || light.test(words) ? '' : null;
}

/** "at Labour’s expense": whose seats they were. */
export function expenseOf(units: readonly Unit[], from: number): Party | null {
  for (let at = from; at < Math.min(units.length, from + farthest / 2); at += 1) {
    const unit = units[at];
    const isAll = unit?.kind === ',' && /^(?:all|both|each|mostly|mainly)\b/.test(units[at + 1]?.words ?? '');
    if (unit === undefined || (/[v^;.|,]/.test(unit.kind) && !isAll)) return null;
    if (unit.words !== 'expense') continue;
    const owner = units[at - 1];
    return owner?.owns === true && owner.parties.length === 1 ? (owner.parties[0] ?? null) : null;
  }
  return null;
}
