import { endOfHead, endOfInsertion, endOfNote } from './insertions.ts';
import { kindOf } from './lexiconWords.ts';
import { carries, endOfFeared, endOfRelative, isBreak, isListBehind } from './relativeClause.ts';
import { endOfParenthesis, endOfRemark, isHearsay, isNamed } from './remarks.ts';
import type { Aside, Unit } from './Unit.ts';

const longestBracket = 40;
const longestApposition = 9;

/** Takes brackets, relative clauses and appositions out of a sentence and hangs each on the name before it. */
export function extractAsides(units: readonly Unit[]): Unit[] {
  const main: Unit[] = [];
  let at = 0;
  while (at < units.length) {
    const unit = units[at];
    if (unit === undefined) break;
    const end = unit.kind === '(' ? endOfBracket(units, at) : null;
    if (end !== null) {
      const next = units[end + 1];
      // "X and (this one from the Tories) Y": of the name behind it.
      if (units[at - 1]?.kind === kindOf.and && next?.kind === kindOf.council) {
        main.push(next);
        hang(main, 'bracket', units.slice(at + 1, end));
        at = end + 2;
        continue;
      }
      hang(main, 'bracket', dittoOf(main, units[at + 1]) ?? units.slice(at + 1, end));
      at = end + 1;
      continue;
    }
    const feared = endOfFeared(units, at, main.at(-1));
    if (feared !== null) {
      at = feared;
      continue;
    }
    const relative = endOfRelative(units, at, lastNoun(main));
    if (relative !== null) {
      hang(main, 'relative', units.slice(isBreak(unit) ? at + 1 : at, relative.end));
      at = relative.next;
      continue;
    }
    // "X, too, Tory for four years, went …": as if it were not there.
    const [also, comma] = units.slice(at + 1, at + 3);
    if (
      unit.kind === ',' &&
      comma?.kind === ',' &&
      /^(?:too|also|likewise|similarly|in turn)$/.test(also?.words ?? '') &&
      main.at(-1)?.kind === kindOf.council &&
      endOfApposition(units, at + 2, main.at(-1)) !== null
    ) {
      at += 2;
      continue;
    }
    const insertion = endOfInsertion(units, at, main) ?? endOfNote(units, at, main.at(-1));
    if (insertion !== null) {
      at = insertion + 1;
      continue;
    }
    const head = endOfHead(units, at, main.at(-1));
    if (head !== null) {
      // The name, without its commas.
      main.push(...units.slice(head + 1, head + 2));
      at = head + 3;
      continue;
    }
    const remark = endOfRemark(units, at, main.at(-1));
    if (remark !== null) {
      hang(main, 'apposition', units.slice(at + 1, remark));
      at = remark + 1;
      continue;
    }
    const parenthesis = endOfParenthesis(units, at, main);
    if (parenthesis !== null) {
      at = parenthesis + 1;
      continue;
    }
    const apposition = opensEntry(units, at, main) ? null : endOfApposition(units, at, main.at(-1));
    if (apposition !== null) {
      hang(main, 'apposition', units.slice(at + 1, apposition.end));
      at = apposition.next;
      continue;
    }
    main.push(unit);
    at += 1;
  }
  return main;
}

// "X – held by the Conservatives": the dash behind the name that a line begins with, and no other dash to close it.
const opensEntry = (units: readonly Unit[], at: number, main: readonly Unit[]): boolean =>
  units[at]?.kind === '-' &&
  main.at(-1)?.kind === kindOf.council &&
  main.slice(0, -1).every(({ kind }) => /[d|#]/.test(kind)) &&
  !units.slice(at + 1).some(({ kind }) => kind === '-');

// "picked up X as well, which …": adverbs stand between.
const lastNoun = (main: readonly Unit[]): Unit | undefined =>
  main.findLast(({ kind, words }) => kind !== kindOf.adverb && !/^(?:itself|themselves)$/.test(words));

const isPlaceOf = (main: readonly Unit[], at: number): boolean =>
  main[at]?.kind === kindOf.council && main[at - 1]?.kind === kindOf.at && main[at - 2]?.kind === kindOf.party;

// "X (from no overall control), Y (ditto)": as in the bracket of the council before.
function dittoOf(main: readonly Unit[], first: Unit | undefined): Unit[] | null {
  if (first?.words !== 'ditto') return null;
  const own = main.at(-1);
  const before = main.findLast((unit) => unit !== own && unit.kind === kindOf.council);
  return before?.asides.find(({ kind }) => kind === 'bracket')?.units ?? null;
}

function hang(main: readonly Unit[], kind: Aside['kind'], units: Unit[]): void {
  for (let at = main.length - 1; at >= 0 && at > main.length - 4; at -= 1) {
    const unit = main[at];
    if (unit === undefined || !carries(unit.kind)) continue;
    // "X in Essex, hitherto hung": where it is carries nothing.
    if (unit.kind === kindOf.otherPlace && main[at - 1]?.kind === kindOf.at && main[at - 2]?.kind === kindOf.council)
      continue;
    // "the Lib Dems in X, who have taken W": a place is no "who".
    if (kind === 'relative' && units[0]?.words === 'who' && isPlaceOf(main, at)) continue;
    unit.asides = [...unit.asides, { kind, units }];
    const last = unit.councils.at(-1);
    if (last !== undefined) last.asides = [...last.asides, { kind, units }];
    return;
  }
}

function endOfBracket(units: readonly Unit[], from: number): number | null {
  for (let at = from + 1; at < units.length && at < from + longestBracket; at += 1) {
    const kind = units[at]?.kind;
    if (kind === ')') return at;
    if (kind === '(') return null;
  }
  return null;
}

const heldBy = /^(held|run|controlled|governed|led|ruled|dominated|defended|represented)$/;

// ", its flagship northern council," ", a Tory borough for years" ", previously under no overall control," ", run by Labour since 2011".
function endOfApposition(
  units: readonly Unit[],
  from: number,
  before: Unit | undefined,
): { end: number; next: number } | null {
  const first = units[from];
  const second = units[from + 1];
  if (first === undefined || second === undefined || before === undefined) return null;
  if (!isBreak(first) || !isNamed(before.kind)) return null;
  const isFormer =
    second.kind === kindOf.formerly ||
    (second.kind === kindOf.now && units[from + 2]?.kind === kindOf.noc && before.kind !== kindOf.party);
  const isHeld =
    second.kind === kindOf.verb &&
    second.group !== null &&
    heldBy.test(second.words) &&
    /[BIF]/.test(units[from + 2]?.kind ?? '');
  const isState = saysState(units, from + 1);
  let hasNoun = isFormer || isHeld || isState;
  // ", Conservative since it was put together in 1964,"
  let isSince = false;
  const limit = hasNoun ? from + longestBracket : from + longestApposition;
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const { kind } = unit;
    if (
      at > from + 1 &&
      (isBreak(unit) ||
        kind === ';' ||
        kind === ':' ||
        kind === '.' ||
        (kind === kindOf.clause && unit.words !== 'since' && !(isState && unit.words === 'until')) ||
        kind === kindOf.relative)
    ) {
      if (!hasNoun && !isDescription(units, from, at)) return null;
      if (kind === kindOf.relative) {
        const rest = endOfRelative(units, at, units[at - 1]);
        if (rest !== null) return rest;
      }
      // ", formerly hung, winning 20 seats": the comma parts the name from what is said of another.
      const isParted = units[at + 1]?.group?.form === 'ing';
      return { end: at, next: isBreak(unit) && !isListBehind(units, at) && !isParted ? at + 1 : at };
    }
    if (at > limit) return hasNoun && at < from + longestBracket ? null : null;
    isSince ||= isState && unit.words === 'since';
    // "for the last two terms"
    if (isState && kind === kindOf.pronoun && unit.words === 'the last') continue;
    if (isAttributive(units, at) || (isState && isRuled(unit)) || (isSince && /[Yvx#Ida]/.test(kind))) continue;
    if (/[CW&]/.test(kind) && !isHeld) return isState ? { end: at, next: at } : null;
    // ", the last ward to be called,"
    if (kind === kindOf.verb && unit.group?.form === 'infinitive' && hasNoun) continue;
    if (kind === kindOf.verb && !isHeld && !(hasNoun && /[PYna]/.test(units[at - 1]?.kind ?? ''))) return null;
    if (kind === kindOf.party && unit.owns && !hasNoun && at === from + 1 && before.kind === kindOf.party) return null;
    if (kind === kindOf.reference) hasNoun = true;
    if (isState && !/[PNodfanx^#It]/.test(kind)) return null;
    if (at === from + 1 && !/[dfxXPRnlNo#]/.test(kind) && !(isState && kind === 'a') && !isHeld && !isFormer)
      return null;
  }
  return hasNoun ? { end: units.length, next: units.length } : null;
}

// "the blue dot on the Manchester map"
const isAttributive = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === kindOf.council &&
  units[at - 1]?.kind === kindOf.determiner &&
  units[at + 1]?.kind === kindOf.word;

// ", the blue dot on the map," between a council's name and its verb.
const isDescription = (units: readonly Unit[], from: number, end: number): boolean =>
  units[from]?.kind === ',' &&
  units[end]?.kind === ',' &&
  units[from - 1]?.kind === kindOf.council &&
  /^(?:the|a|an|our|its)$/.test(units[from + 1]?.words ?? '') &&
  end > from + 2 &&
  !isHearsay(units.slice(from + 1, end)) &&
  units[end + 1]?.group?.form === 'finite';

const isRuled = (unit: Unit | undefined): boolean => unit?.joined === true && heldBy.test(unit.words);

const adjective =
  /^(conservative|tory|labour|lib dem|liberal democrat|green|ukip|reform|reform uk|hung|a hung council|no overall control|noc|independent|con|lab|snp|plaid)$/;

// ", Conservative until today,", ", hung since 2019,", ", both Conservative,"
function saysState(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (/[da]/.test(units[at]?.kind ?? '')) at += 1;
  const unit = units[at];
  // "Conservative-controlled since 1997"
  const next = units[isRuled(units[at + 1]) ? at + 2 : at + 1];
  if (unit === undefined || next === undefined) return false;
  if (
    unit.kind !== kindOf.colour &&
    unit.kind !== kindOf.noc &&
    (unit.kind !== kindOf.party || !adjective.test(unit.words))
  )
    return false;
  // "a hung council these past four years"
  const isSpan =
    next.kind === kindOf.determiner &&
    /^(these|the)$/.test(next.words) &&
    /^(past|last)$/.test(units[at + 2]?.words ?? '');
  return next.kind === kindOf.formerly || /^(?:since|for|until)$/.test(next.words) || isSpan || isBreak(next);
}
