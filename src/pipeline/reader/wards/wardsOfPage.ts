import type { Sentence } from '../../Stage.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';
import type { DocumentPlace } from './followWards.ts';
import { asName, behindBracket, endOfName, longestName, nameOf } from './headingNames.ts';

/** Headings and entries of prose count as wards’ names where there are as many. */
const fewestHeadings = 3;
/** As large a part of them has to be wards that the gazetteer has. */
const leastKnown = 0.75;
const mostVotes = 9000;

interface Parsed {
  sentence: Sentence;
  units: readonly Unit[];
}

/**
 * Lets names at the head of a local page’s entries count as wards of its council, wherever it says them: "Elm Row (two seats): Jo Bell (Lab) 455 (elected); …",
 * "Elm Row" above its candidates’ lines, and where it is one of several "ELM ROW" above what became of it, or "Elm Row - " before it.
 */
export function wardsOfPage<T extends Parsed>(parsed: T[], { place, isLocal }: DocumentPlace): T[] {
  if (place === null) return parsed;
  const names = new Set<string>();
  const headings = new Map<string, boolean>();
  for (const [at, { sentence, units }] of parsed.entries()) {
    const before = parsed[at - 1]?.sentence;
    const listed = nameBeforeList(units);
    if (listed !== null) names.add(listed);
    const isHead = before?.post !== sentence.post || before.paragraph !== sentence.paragraph || startsLine(units);
    const end = isHead && listed === null ? endOfName(units) : 0;
    if (end === 0) continue;
    const name = nameOf(units.slice(0, end));
    const next = parsed[at + 1];
    const below = next?.sentence.post === sentence.post ? next.units : [];
    const sign = behindBracket(units, end);
    const isWhole = sign >= units.length || (units[sign]?.kind === '.' && sign === units.length - 1);
    if (isWhole && isCandidateAt(below, 0)) names.add(name);
    else if (isLocal && (isWhole ? tellsOfParty(below) : units[sign]?.kind === '-' && units.length > sign + 2))
      headings.set(name, (headings.get(name) ?? false) || isKnown(units.slice(0, end), place.gss));
  }
  const known = [...headings.values()].filter(Boolean).length;
  if (headings.size >= fewestHeadings && known >= headings.size * leastKnown)
    for (const name of headings.keys()) names.add(name);
  if (names.size === 0) return parsed;
  const firsts = new Map<string, string[]>();
  for (const name of names) {
    const [first = ''] = name.split(' ');
    firsts.set(first, [...(firsts.get(first) ?? []), name]);
  }
  return parsed.map((one) => {
    const units = withNames(one.units, firsts, place.gss);
    return units === one.units ? one : { ...one, units };
  });
}

const isKnown = (units: readonly Unit[], gss: string): boolean =>
  units.some(({ wardOf }) => wardOf?.includes(gss) === true);

// "Elm Row: Jo Bell (Lab) 455 …", "How Elm Row voted: …", "Full figures for Elm Row (two seats): …"
function nameBeforeList(units: readonly Unit[]): string | null {
  const sign = units.findIndex(({ kind }, at) => /[:-]/.test(kind) && isCandidateAt(units, at + 1));
  if (sign <= 0) return null;
  for (let from = Math.max(0, sign - longestName - 5); from < sign; from += 1) {
    const before = units[from - 1];
    if (before !== undefined && !/[|;.#~]/.test(before.kind) && !/^(?:for|in|at|from|how)$/.test(before.words))
      continue;
    const end = from + endOfName(units.slice(from));
    const behind = units[end]?.words === 'voted' ? end + 1 : behindBracket(units, end);
    if (end > from && behind === sign) return nameOf(units.slice(from, end));
  }
  return null;
}

const startsLine = ([first]: readonly Unit[]): boolean => first?.kind === '|';

// "Jo Bell (Lab) 455", "Jo Bell, Labour, 455", "Elected: Jo Bell (Lab)"
function isCandidateAt(units: readonly Unit[], from: number): boolean {
  const rest = units
    .slice(from, from + 14)
    .filter(({ kind, words }) => !/[|*]/.test(kind) && !/^(?:elected|duly elected|cllr|councillor)$/.test(words));
  const [person, open, party, close, ...behind] = rest[0]?.kind === ':' ? rest.slice(1) : rest;
  const isLabelled =
    person?.kind === kindOf.name &&
    party?.kind === kindOf.party &&
    ((open?.kind === '(' && close?.kind === ')') || (open?.kind === ',' && close?.kind === ','));
  const figure = behind.find(({ kind }) => !/[,:\-(]/.test(kind));
  return isLabelled && figure?.kind === kindOf.number && (figure.value ?? mostVotes) < mostVotes;
}

const results = /^(?:gain|hold|lose|oust|seeOff|elect|remain|move)$/;

const tellsOfParty = (units: readonly Unit[]): boolean =>
  units.some(({ parties, holder }) => parties.length > 0 || holder !== null) &&
  units.some(({ group, kind }) => kind === kindOf.gains || (group !== null && results.test(group.verbClass)));

// The units of a sentence with each such name as one.
function withNames(
  units: readonly Unit[],
  firsts: ReadonlyMap<string, readonly string[]>,
  gss: string,
): readonly Unit[] {
  let named: Unit[] | null = null;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const end = unit.cap && unit.group === null ? endOfNamed(units, at, firsts) : 0;
    if (end === 0) {
      named?.push(unit);
      continue;
    }
    named ??= units.slice(0, at);
    named.push(asName(units.slice(at, end), gss));
    at = end - 1;
  }
  return named ?? units;
}

function endOfNamed(units: readonly Unit[], at: number, firsts: ReadonlyMap<string, readonly string[]>): number {
  const [first = ''] = (units[at]?.words ?? '').split(' ');
  let best = 0;
  for (const name of firsts.get(first) ?? [])
    for (let end = at + 1; end <= Math.min(units.length, at + longestName); end += 1)
      if (nameOf(units.slice(at, end)) === name) best = Math.max(best, end);
  return best;
}
