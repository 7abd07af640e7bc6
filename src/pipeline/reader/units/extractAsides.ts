import { kindTest } from './kindTest.ts';
import { endOfHead, endOfInsertion, endOfNote } from './insertions.ts';
import { kindOf } from './lexiconWords.ts';
import type { Aside, Unit } from './Unit.ts';

const longestBracket = 40;
const longestApposition = 9;
const carries = kindTest('CKPXHRQWSV');
const isNoun = kindTest('RCQS');
const isNamed = kindTest('CKXP');

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
      hang(main, 'bracket', units.slice(at + 1, end));
      at = end + 1;
      continue;
    }
    const relative = endOfRelative(units, at, lastNoun(main));
    if (relative !== null) {
      hang(main, 'relative', units.slice(isBreak(unit) ? at + 1 : at, relative.end));
      at = relative.next;
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

const isBreak = ({ kind }: Unit): boolean => kind === ',' || kind === '-';

const isPlaceOf = (main: readonly Unit[], at: number): boolean =>
  main[at]?.kind === kindOf.council && main[at - 1]?.kind === kindOf.at && main[at - 2]?.kind === kindOf.party;

function hang(main: readonly Unit[], kind: Aside['kind'], units: Unit[]): void {
  for (let at = main.length - 1; at >= 0 && at > main.length - 4; at -= 1) {
    const unit = main[at];
    if (unit === undefined || !carries(unit.kind)) continue;
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

const opensRelative = (unit: Unit | undefined, comma: boolean): boolean =>
  unit !== undefined &&
  ((unit.kind === kindOf.relative && /^(which|who|whose|whom)$/.test(unit.words)) ||
    (unit.kind === kindOf.relative && unit.words === 'that' && !comma) ||
    (unit.kind === kindOf.clause && unit.words === 'where') ||
    (/[Nz]/.test(unit.kind) && unit.words.includes('of which')) ||
    (comma && /^(both|all|each|two)/.test(unit.words) && unit.kind === kindOf.determiner));

// "half of whose seats were up", "most of which had gone"
const opensPart = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(at, at + 3)
    .some(({ kind }, index) => kind === kindOf.of && units[at + index + 1]?.kind === kindOf.relative);

// ", which …," ", where …" and, without a comma, "a council that …" behind a noun.
function endOfRelative(
  units: readonly Unit[],
  from: number,
  before: Unit | undefined,
): { end: number; next: number } | null {
  const first = units[from];
  if (first === undefined || before === undefined || !carries(before.kind)) return null;
  const comma = isBreak(first);
  if (!opensRelative(comma ? units[from + 1] : first, comma) && !(comma && opensPart(units, from + 1))) return null;
  if (!comma && !isNoun(before.kind)) return null;
  // "both from the Tories", "all Conservative until Thursday" end at the next comma.
  // So does "neither of which had a majority".
  const opening = units[from + 1];
  let hasVerb =
    comma && (opening?.kind === kindOf.determiner || (opening?.kind === kindOf.noc && opening.tense !== null));
  for (let at = comma ? from + 2 : from + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (
      unit.kind === kindOf.verb ||
      // "where the Lib Dems did well"
      unit.kind === kindOf.do ||
      // "the six divisions that mattered"
      (!comma && at === from + 1 && unit.kind === kindOf.word && unit.words.endsWith('ed')) ||
      (unit.kind === kindOf.noc && (unit.tense !== null || unit.words.startsWith('there ')))
    )
      hasVerb = true;
    if (unit.kind === ';' || unit.kind === ':') return { end: at, next: at };
    if (unit.kind === kindOf.clause && /^(but|while|whilst|although)$/.test(unit.words) && !goesOn(units, at))
      return { end: at, next: at };
    if (isBreak(unit) && hasVerb && goesOnBehind(units, at)) continue;
    if (isBreak(unit) && hasVerb && (!comma || unit.kind === first.kind) && !isListComma(units, at)) {
      // "…, losing 21 seats": of whoever the clause before is about.
      return { end: at, next: isListBehind(units, at) || units[at + 1]?.group?.form === 'ing' ? at : at + 1 };
    }
  }
  return { end: units.length, next: units.length };
}

// "which won X but lost Y": the second verb is of the same clause.
const goesOn = (units: readonly Unit[], at: number): boolean =>
  units[at]?.words === 'but' && units[at - 1]?.kind !== ',' && units[at + 1]?.kind === kindOf.verb;

// "who gained a seat, in A, from Labour": the place stands between commas of the clause.
const goesOnBehind = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.words === 'in' && units[at + 3]?.kind === ',' && units[at + 4]?.kind === kindOf.from;

// "where they did well in the villages round A, and the B, which now …": the next of the list, with a clause of its own.
const opensNext = (units: readonly Unit[], at: number): boolean => {
  const name = units[at + 2]?.kind === kindOf.determiner ? at + 3 : at + 2;
  return (
    units[at + 1]?.kind === kindOf.and &&
    units[name]?.kind === kindOf.council &&
    units[name + 1]?.kind === ',' &&
    (units[name + 2]?.kind === kindOf.relative || units[name + 2]?.words === 'where')
  );
};

const isListComma = (units: readonly Unit[], at: number): boolean =>
  !opensNext(units, at) &&
  /[CPWX]/.test(units[at - 1]?.kind ?? '') &&
  /[CPWX&]/.test(units[at + 1]?.kind ?? '') &&
  // "which was Tory, Labour got home": whose clause it hangs in.
  !(units[at + 1]?.kind === kindOf.party && units[at + 2]?.group?.form === 'finite') &&
  // "all from the Conservatives, and Y": no list has parties and councils in it.
  !(
    units[at - 1]?.kind === kindOf.party &&
    units[at + 1]?.kind === kindOf.and &&
    units[at + 2]?.kind === kindOf.council
  ) &&
  // "…, and in X they …" begins anew.
  !(
    units[at + 1]?.kind === kindOf.and &&
    (/[IY]/.test(units[at + 2]?.kind ?? '') || units[at + 2]?.group?.form === 'finite')
  );
const isListBehind = (units: readonly Unit[], at: number): boolean => /[C&X]/.test(units[at + 1]?.kind ?? '');

const isOfRemark = kindTest('dxXa#HSGOQPntKIR');

// ", after a recount," ", despite a late surge," ", the last in the region," between a name and its verb.
function endOfRemark(units: readonly Unit[], from: number, before: Unit | undefined): number | null {
  if (units[from]?.kind !== ',' || before === undefined || !isNamed(before.kind)) return null;
  if (!/^(?:after|despite|following|amid|in spite of|the last)$/.test(units[from + 1]?.words ?? '')) return null;
  for (let at = from + 2; at < from + 9; at += 1) {
    const unit = units[at];
    if (unit?.kind === ',') return units[at + 1]?.group?.form === 'finite' && at > from + 2 ? at : null;
    if (unit?.group !== null || !isOfRemark(unit.kind)) return null;
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
    if (isAttributive(units, at) || (isSince && /[Yvx#Ida]/.test(kind))) continue;
    if (/[CW&]/.test(kind) && !isHeld) return isState ? { end: at, next: at } : null;
    if (kind === kindOf.verb && !isHeld && !(hasNoun && /[PYna]/.test(units[at - 1]?.kind ?? ''))) return null;
    if (kind === kindOf.party && unit.owns && !hasNoun && at === from + 1 && before.kind === kindOf.party) return null;
    if (kind === kindOf.reference) hasNoun = true;
    if (isState && !/[PNodfanx^#It]/.test(kind)) return null;
    if (at === from + 1 && !/[dfxXPRnlNo#]/.test(kind) && !isHeld && !isFormer) return null;
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
  units[end + 1]?.group?.form === 'finite';

const adjective =
  /^(conservative|tory|labour|lib dem|liberal democrat|green|ukip|reform|reform uk|hung|a hung council|no overall control|noc|independent|con|lab|snp|plaid)$/;

// ", Conservative until today,", ", hung since 2019,", ", both Conservative,"
function saysState(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (/[da]/.test(units[at]?.kind ?? '')) at += 1;
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined) return false;
  if (unit.kind !== kindOf.colour && (!/[PN]/.test(unit.kind) || !adjective.test(unit.words))) return false;
  // "a hung council these past four years"
  const isSpan =
    next.kind === kindOf.determiner &&
    /^(these|the)$/.test(next.words) &&
    /^(past|last)$/.test(units[at + 2]?.words ?? '');
  return next.kind === kindOf.formerly || /^(?:since|for|until)$/.test(next.words) || isSpan || isBreak(next);
}
