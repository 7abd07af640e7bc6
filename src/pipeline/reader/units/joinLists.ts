import { kindOf } from './lexiconWords.ts';
import type { VerbGroup } from './groupVerbs.ts';
import { kindTest } from './kindTest.ts';
import type { NamedCouncil, Unit } from './Unit.ts';

/** Joins "A, B and C" of one kind into one unit, and notes the preposition that governs each name. */
export function joinLists(units: readonly Unit[]): Unit[] {
  return markPrepositions(joinNames(units));
}

const isListed = kindTest('CPW');

/** Joins "A, B and C" of one kind into one unit. */
export function joinNames(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const kind = unit.kind;
    if (!isListed(kind) || unit.owns) {
      joined.push(unit);
      continue;
    }
    // A list that was joined before is whole.
    let isClosed = unit.councils.length > 1 || unit.wards.length > 1;
    for (;;) {
      const next = nextOfList(units, at, kind);
      const item = next === null ? undefined : units[next];
      const hasAnd = next !== null && units.slice(at + 1, next).some((one) => one.kind === kindOf.and);
      // "Ukip (46%), Labour second (30%)": each has its own figure.
      if (kind === kindOf.party && unit.asides.some(({ units: inside }) => inside.some((one) => one.kind === '%')))
        break;
      if (hasAnd && isNextClause(units[next + 1], isClosed, lastVerb(joined))) break;
      isClosed ||= hasAnd;
      if (kind === kindOf.ward && (hasResult(unit) || (item !== undefined && hasResult(item)))) break;
      if (
        next === null ||
        item === undefined ||
        startsClause(
          units,
          joined,
          next,
          kind,
          kind === kindOf.party ? unit.parties.length < 2 : unit.councils.length < 2,
        )
      )
        break;
      unit.end = item.end;
      unit.owns = item.owns;
      unit.councils = [...unit.councils, ...item.councils];
      unit.parties = [...unit.parties, ...item.parties];
      unit.wards = [...unit.wards, ...item.wards];
      unit.words = `${unit.words} , ${item.words}`;
      unit.asides = [...unit.asides, ...item.asides];
      at = next;
      if (item.owns) break;
    }
    if (unit.councils.length === 2 && unit.holder !== null)
      for (const council of unit.councils) council.holder ??= unit.holder;
    shareAsides(unit);
    joined.push(unit);
  }
  return joined;
}

// "A (Con hold) and B (Ind gain from Lab)": each has its own result.
const hasResult = ({ asides }: Unit): boolean =>
  asides.some(
    ({ kind, units }) => kind === 'bracket' && units.some((one) => one.kind === kindOf.gains || one.group !== null),
  );

const ofAll = /^(both|all|neither|none|each|every|two)\b/;

// "X and Y, neither of which had a majority": what is said of all of a list.
function shareAsides(unit: Unit): void {
  if (unit.councils.length < 2) return;
  if (unit.councils.length > 2) sharePairs(unit.councils);
  const last = unit.councils.at(-1);
  const shared =
    last?.asides.filter(
      ({ units }) => ofAll.test(units[0]?.words ?? '') || /^(were|had)/.test(units[1]?.words ?? ''),
    ) ?? [];
  for (const council of unit.councils) if (council !== last) council.asides = [...council.asides, ...shared];
}

// "A, B (both from Labour); C, D (both from the Tories)"
function sharePairs(councils: readonly NamedCouncil[]): void {
  for (const [at, council] of councils.entries()) {
    const first = councils[at - 1];
    const both = council.asides.filter(({ units }) => units[0]?.words === 'both');
    if (first?.asides.length === 0) first.asides = both;
  }
}

// Behind a comma, "and", or both; determiners and "the city of" stand between.
function nextOfList(units: readonly Unit[], from: number, kind: string): number | null {
  let at = from + 1;
  let glue = false;
  for (; at < units.length && at < from + 5; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.kind === kind) return glue ? at : null;
    if (
      unit.kind === ',' ||
      unit.kind === kindOf.and ||
      // "…; so does X; Y remains …"
      (unit.kind === ';' && kind === kindOf.council && !/^(?:so|as|nor)$/.test(units[from - 2]?.words ?? '')) ||
      (unit.kind === '/' && kind === kindOf.council)
    )
      glue = true;
    else if (unit.kind === kindOf.determiner && glue) continue;
    else return null;
  }
  return null;
}

// "…from the Tories and the Lib Dems lost Y": the last name begins a clause of its own.
function startsClause(
  units: readonly Unit[],
  before: readonly Unit[],
  item: number,
  kind: string,
  isPair: boolean,
): boolean {
  const behind = units[item + 1];
  const verb = behind?.group ?? null;
  if (behind === undefined || verb === null) {
    // "…, Labour 21 and the Greens Mid Suffolk": another party with its own object.
    return (
      kind === kindOf.party &&
      behind !== undefined &&
      (behind.kind === kindOf.number || behind.kind === kindOf.council) &&
      lastVerb(before) !== null
    );
  }
  // "Despite a strong challenge from Labour, the Conservatives kept …": no list of two lacks its "and".
  if (
    kind === kindOf.party &&
    isPair &&
    units[item - 1]?.kind !== kindOf.and &&
    units[item - 2]?.kind !== kindOf.and &&
    verb.form === 'finite' &&
    before.at(-1)?.kind !== ':'
  )
    return true;
  // "In Surrey, Woking is …": the first says only where.
  if (
    isPair &&
    kind === kindOf.council &&
    before.at(-1)?.kind === kindOf.at &&
    verb.form === 'finite' &&
    isSingular(behind)
  )
    return true;
  // "fell to Labour, the Conservatives losing 12 seats"
  const isAbsolute = verb.form === 'ing' && kind === kindOf.party;
  if (isAbsolute && !units.slice(Math.max(0, item - 2), item).some((unit) => unit.kind === kindOf.and)) return true;
  if (verb.form === 'ing' || verb.form === 'infinitive') return false;
  const earlier = lastVerb(before);
  if (earlier === null || /^(say|think|turn)$/.test(earlier.verbClass)) return false;
  return kind === kindOf.party || isPair;
}

// "holds A, B and C, and D fell", "holds A, B and D remains hung": the list is over, or the verb is of one only.
const isNextClause = (behind: Unit | undefined, isClosed: boolean, earlier: VerbGroup | null): boolean =>
  behind?.group?.form === 'finite' &&
  earlier !== null &&
  earlier.verbClass !== 'say' &&
  (isClosed || isSingular(behind));

const isSingular = ({ words }: Unit): boolean => /^(is|was|has|remains|stays|falls|goes|becomes)\b/.test(words);

function lastVerb(units: readonly Unit[]): VerbGroup | null {
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.group !== null) return unit.group;
    if (unit.kind === kindOf.clause || /[;.:]/.test(unit.kind)) return null;
  }
  return null;
}

const prepositions = new Set<string>([
  kindOf.from,
  kindOf.to,
  kindOf.at,
  kindOf.of,
  kindOf.by,
  kindOf.into,
  kindOf.under,
  kindOf.with,
  kindOf.without,
  kindOf.as,
]);
const farthest = 6;
const isEntity = kindTest('PCWKHRQNSGMYX#o');
const isBetween = kindTest('dxafnlo');
const isSign = kindTest(',;:-.|(")');

function markPrepositions(units: Unit[]): Unit[] {
  let current: string | null = null;
  let distance = 0;
  let nouns = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const { kind } = unit;
    if (kind === kindOf.reference) unit.definite = isDefiniteAt(units, at);
    if (prepositions.has(kind)) {
      current = kind;
      distance = 0;
      nouns = 0;
    } else if (isEntity(kind)) {
      unit.prep =
        unit.owns &&
        !/[CK]/.test(kind) &&
        !endsClause(units[at + 1]) &&
        !standsAlone(unit, units[at + 1]) &&
        !standsForPerson(units, at, current)
          ? '$'
          : isFreed(units, at, nouns)
            ? null
            : current;
      if (kind === kindOf.number) continue;
      if (kind === kindOf.name && /[RCSMX]/.test(units[at + 1]?.kind ?? '')) continue;
      if (unit.owns) continue;
      current = null;
    } else if (kind === kindOf.and) {
      current = null;
    } else if (isBetween(kind)) {
      distance += 1;
      if (kind === kindOf.word) nouns += 1;
      if (distance > farthest) current = null;
    } else if (kind === kindOf.verb || kind === kindOf.clause || isSign(kind)) {
      if (kind !== '"') current = null;
    }
  }
  return units;
}

// "lost W to Labour’s Priya Sandhu": the candidate stands for the party.
const standsForPerson = (units: readonly Unit[], at: number, prep: string | null): boolean =>
  units[at]?.kind === kindOf.party &&
  units[at + 1]?.kind === kindOf.name &&
  /^[FTB]$/.test(prep ?? '') &&
  !/[SRCW]/.test(units[at + 2]?.kind ?? '');

const pointing = /^(the|this|that|its|their|these|those|both)$/;

function isDefiniteAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || (/(s|ies)$/.test(unit.words) && !/^(its|citys)/.test(unit.words))) return false;
  for (let before = at - 1; before >= at - 3; before -= 1) {
    const one = units[before];
    if (one === undefined) return /council|borough|city|county|authority/.test(unit.words) && before === at - 1;
    // "lost its place as a stronghold"
    if (one.kind === kindOf.determiner)
      return pointing.test(one.words) && !(unit.words === 'place' && /^(?:its|their)$/.test(one.words));
    if (one.kind !== kindOf.word && one.kind !== kindOf.name) return false;
  }
  return false;
}

const endsClause = (unit: Unit | undefined): boolean => unit === undefined || /[.,;:\-^wfF]/.test(unit.kind);

// "X is Labour’s again", "is the SNP’s by one seat"
const standsAlone = (party: Unit, next: Unit | undefined): boolean =>
  party.kind === kindOf.party && next !== undefined && (/[Bn]/.test(next.kind) || next.words === 'for');

const spans = /^(years|decades|century|centuries|generations)$/;

// "in the north they lost", "in a shock result X fell": the preposition has its noun already.
function isFreed(units: readonly Unit[], at: number, nouns: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  // "twelve years of Tory rule came to an end": the rule is what ended.
  if (unit.kind === kindOf.control && spans.test(units[at - 2]?.words ?? '') && units[at - 1]?.kind === kindOf.of)
    return true;
  // "and with that the party has won the council"
  if (units[at - 1]?.words === 'with that' && units[at + 1]?.group?.form === 'finite') return true;
  if (nouns === 0) return false;
  if (unit.kind === kindOf.pronoun) return true;
  let next = at + 1;
  while (/[nad]/.test(units[next]?.kind ?? '')) next += 1;
  return /[PC]/.test(unit.kind) && units[next]?.group?.form === 'finite';
}
