import type { Party } from '../../../domain/Fact.ts';
import { firstNames } from '../../reader/names/firstNames.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';

const titles = /^(?:Sir|Dame|Lord|Lady|Baroness|Baron|Mr|Mrs|Ms|Dr|Cllr|Councillor|Professor|Prof)\.?\s+/;
const particle = /^(?:de|da|di|van|von|der|den|la|le|al|el|bin|ap|st)$/;
const longestName = 5;

/** The person whose name begins at a unit: first name and surname at least, without titles. */
export function personAt(
  units: readonly Unit[],
  at: number,
  textOf: (start: number, end: number) => string,
): { name: string; end: number } | null {
  const first = units[at];
  if (first === undefined || (first.kind !== kindOf.name && !isForename(first, units[at + 1]))) return null;
  let end = at + 1;
  while (end < units.length && end < at + longestName && !(units[end - 1]?.owns ?? false)) {
    const next = units[end];
    if (next === undefined || next.start - (units[end - 1]?.end ?? 0) > 2) break;
    const isParticle = particle.test(next.words) && units[end + 1]?.cap === true;
    // "J. B. Priest"
    const isInitial = next.words === '.' && (units[end - 1]?.words.length ?? 0) === 1 && units[end + 1]?.cap === true;
    if (!isParticle && !isInitial && (!next.cap || !isSurname(next))) break;
    end += 1;
  }
  // "the former John Lewis boss N"
  if (units[end]?.kind === kindOf.person && units[end + 1]?.kind === kindOf.name && units[end + 1]?.cap === true)
    return null;
  const last = units[end - 1] ?? first;
  const whole = textOf(first.start, last.end)
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');
  const name = withoutTrade(whole.replace(titles, ''));
  const words = name.split(' ').length;
  return words >= 2 && words <= longestName && /^\p{Lu}/u.test(name) ? { name, end } : null;
}

const role =
  /^(?:incumbent|former|veteran|newcomer|challenger|councillor|businessman|businesswoman|sitting|outgoing|rival|candidate|leader|minister|barrister|solicitor|teacher|nurse|campaigner|activist|millionaire|entrepreneur|politician|mayor|ex-\S+)$/i;

// "Businessman Andy Preston": what a person is, before the name.
function withoutTrade(name: string): string {
  const words = name.split(' ').filter((word, at, all) => at > 0 || all.length < 3 || !role.test(word));
  const begin = words.findIndex((word) => firstNames.has(word.toLowerCase()));
  // A surname may be a first name too.
  return begin > 0 && begin < words.length - 1 ? words.slice(begin).join(' ') : words.join(' ');
}

// First names that are words too, before a surname: "Will Dacre".
const wordlike =
  /^(?:will|win|mark|grant|hope|rose|bill|grace|faith|rob|sue|dean|jack|drew|miles|pat|frank|chase|max|may|april|june|dawn|joy|ivy|lily|olive|carol|holly|penny|robin|victor|guy|rich|duncan|lance|sandy|dale|gene|josh|nick|bob|don|ray|christian|chance|norm|jo|jean|lee|clay)$/;
const isForename = ({ cap, words, owns }: Unit, next: Unit | undefined): boolean =>
  cap && !owns && wordlike.test(words) && next?.kind === kindOf.name && next.cap;

// A surname may be a word, a place or a ward; offices and parties are none.
// A surname may be the name of a party too: "Green".
const isSurname = ({ kind, words }: Unit): boolean =>
  words === 'green' || (/[XCKSRxoGav]/.test(kind) && !/\b(?:mp|mayor|council|seat|seats|candidate)\b/.test(words));

/** Whose candidate a person is, by the words next to the name, with how far those words reach to both sides. */
export function partyBeside(
  units: readonly Unit[],
  from: number,
  to: number,
): { party: Party; from: number; to: number } | null {
  const behind = partyBehind(units, to);
  if (behind !== null) return { party: behind.party, from, to: behind.end };
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const party = partyOf(unit);
    // "former Labour minister N": perhaps no longer.
    if (party !== null && /^(?:(?:the |a )?former|ex|one time|onetime)$/.test(units[at - 1]?.words ?? '')) return null;
    // Not what stands before a colon: it speaks of all behind it.
    const colon = units.findIndex(({ kind }, index) => index > at && index < from && kind === ':');
    const begin = colon > 0 ? colon + 1 : units[at - 1]?.kind === kindOf.determiner ? at - 1 : at;
    if (party !== null) return { party, from: begin, to };
    const isJoint = unit.kind === kindOf.and && units[at - 1]?.kind === kindOf.person;
    if ((!/[Hx,dS:Y]/.test(unit.kind) && !isJoint) || (unit.kind === ',' && !isCandidate(units, at))) break;
  }
  return null;
}

const singular = /^(?:conservative|tory|liberal democrat|lib dem|independent|green|socialist)$/;

// "Labour’s candidate, N", "an independent, N", "the Conservative, N"
const isCandidate = (units: readonly Unit[], comma: number): boolean =>
  /candidate|mp|hopeful|nominee|contender|councillor/.test(units[comma - 1]?.words ?? '') ||
  (units[comma - 1]?.kind === kindOf.party &&
    (/^(?:an?|another)$/.test(units[comma - 2]?.words ?? '') ||
      (units[comma - 2]?.words === 'the' && singular.test(units[comma - 1]?.words ?? ''))));

function partyOf(unit: Unit | undefined): Party | null {
  if (unit === undefined) return null;
  if (unit.kind === kindOf.party) return unit.parties[0] ?? null;
  return unit.words === 'independent' ? 'IND' : null;
}

/** What somebody was, behind the party. */
export const thenOnly =
  /^(?:\w+ )?(?:minister|mp|secretary|councillor|leader|chancellor|candidate|member|mep|peer|whip|cabinet minister|council leader)s? (?:as recently as|until|till|before|under|from (?:19|20)\d\d|in (?:the )?(?:19|20)\d\d|at the (?:last|time))\b/;
const wasOnce = /^(?:once|formerly|previously|then|originally|until recently)$/;

// "N (Lab)", "N, Labour,", "N, for Labour,", "N for Labour", "N, the Conservative candidate,"
function partyBehind(units: readonly Unit[], to: number): { party: Party; end: number } | null {
  const next = units[to];
  if (next?.kind === '(') {
    const close = units.findIndex(({ kind }, at) => at > to && kind === ')');
    // "N (A Independent Forum)"
    const isLocal = /[CKX]/.test(units[to + 1]?.kind ?? '') && /^independents?$/.test(units[to + 2]?.words ?? '');
    // "N (C)"
    const party = close === to + 2 && units[to + 1]?.words === 'c' ? 'CON' : partyOf(units[isLocal ? to + 2 : to + 1]);
    if (party === null || close <= 0 || close - to >= 8) return null;
    // "N (Lab, A)": the area is read by itself.
    const hasArea =
      !isLocal && units.slice(to + 2, close).some(({ kind, words }) => /[CKX]/.test(kind) && words !== 'co');
    return { party, end: hasArea ? to + 2 : close + 1 };
  }
  const isOf =
    next?.words === 'of' &&
    units.slice(to + 1, to + 3).find(({ kind }) => kind !== kindOf.determiner)?.kind === kindOf.party;
  // "N of the A Independent Forum"
  const local = next?.words === 'of' ? (units[to + 1]?.kind === kindOf.determiner ? to + 2 : to + 1) : -1;
  if (/[CKX]/.test(units[local]?.kind ?? '') && /^independents?$/.test(units[local + 1]?.words ?? '')) {
    const isNamed = /^(?:forum|group|party|alliance|network|association)$/.test(units[local + 2]?.words ?? '');
    return { party: 'IND', end: isNamed ? local + 3 : local + 2 };
  }
  if (next?.words === 'for' || isOf) return closes(units, units[to + 1]?.kind === kindOf.determiner ? to + 2 : to + 1);
  if (next?.kind !== ',') return null;
  let at = to + 1;
  while (
    /[da]/.test(units[at]?.kind ?? '') ||
    /^(?:for|of|who|is|was|stood|standing|ran|running)$/.test(units[at]?.words ?? '')
  )
    at += 1;
  const party = partyOf(units[at]);
  if (party === null || (units[at]?.owns ?? false)) return null;
  // "N, once a Tory minister": perhaps no longer.
  if (units.slice(to + 1, at).some(({ words }) => wasOnce.test(words))) return null;
  // "N, a Conservative minister as recently as 2022,", "N, a Labour MP until 2019,"
  if (thenOnly.test(wordsOf(units, at + 1, at + 5))) return null;
  // "N, the Tory who beat n"
  if (units[at + 1]?.kind === kindOf.relative) return { party, end: to };
  // "N, the Conservative mayor of A,": the office and the area are read by themselves.
  if (/[MCKX]/.test(shapeUpTo(units, at + 1))) return { party, end: to };
  const close = units.findIndex(({ kind }, index) => index > at && /[,.;v]/.test(kind));
  return close > 0 && close - at < 5 && units[close]?.kind !== 'v'
    ? { party, end: units[close]?.kind === ',' ? close + 1 : close }
    : null;
}

const shapeUpTo = (units: readonly Unit[], from: number): string => {
  const close = units.findIndex(({ kind }, index) => index >= from && /[,.;v]/.test(kind));
  return units
    .slice(from, close < 0 ? from : close)
    .map(({ kind }) => kind)
    .join('');
};

function closes(units: readonly Unit[], at: number): { party: Party; end: number } | null {
  const party = partyOf(units[at]);
  return party === null || (units[at]?.owns ?? false) ? null : { party, end: at + 1 };
}
