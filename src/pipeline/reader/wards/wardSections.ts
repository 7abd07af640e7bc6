import type { Place } from '../../../domain/Fact.ts';
import type { Sentence } from '../../Stage.ts';
import { isAlone } from '../discourse/isAlone.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Discourse } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { candidatesIn } from './candidateLines.ts';
import type { DocumentPlace } from './followWards.ts';
import { asName, longestName, nameOfLine } from './headingNames.ts';
import { settingPlace, type WardSetting } from './wardSetting.ts';
import type { PlaceOf } from './wardUnit.ts';
import { flatten } from '../../flatten.ts';

/** A ward’s name on a line of its own, and the lines and sentences below it, its candidates’ among them. */
export interface WardSection {
  name: string;
  council: Place | null;
  /** The index of the name’s line, and that behind the last sentence. */
  from: number;
  end: number;
}

interface Parsed {
  sentence: Sentence;
  units: readonly Unit[];
}

/** As many sentences may stand between a name and its candidates, or between those and the next name. */
const mostProse = 6;

/** The sections of a page that has each ward’s candidates with their votes below its name. */
export function wardSections(
  parsed: readonly Parsed[],
  text: string,
  document: DocumentPlace,
  placeOf: PlaceOf,
): WardSection[] {
  if (!parsed.some(({ units }) => candidatesIn(units).length > 0)) return [];
  const heads = flatten([...parsed.keys()], (at) => {
    const line = isAlone(parsed, at, text) ? (parsed[at]?.units ?? []) : [];
    const name = nameOfLine(line);
    return name !== null || isCouncils(line) ? [{ at, name }] : [];
  });
  return flatten(heads, ({ at, name }, index) => {
    if (name === null) return [];
    const next = heads[index + 1]?.at ?? parsed.length;
    const end = endOfSection(parsed, text, at, next, heads[index + 1] === undefined);
    if (end === null) return [];
    const unit = asName(name, null);
    return [{ name: unit.surface, council: councilOf(parsed.slice(at, end), unit, document, placeOf), from: at, end }];
  });
}

// A council’s name, alone, or with what is said of it on the same line.
const isCouncils = (units: readonly Unit[]): boolean =>
  units.length > 0 && units.length < longestName && units[0]?.kind === kindOf.council;

// The index behind its last sentence; null where no candidates stand below the name.
function endOfSection(
  parsed: readonly Parsed[],
  text: string,
  at: number,
  next: number,
  isLast: boolean,
): number | null {
  const post = parsed[at]?.sentence.post;
  let first: number | null = null;
  let last = at;
  let end = at + 1;
  for (; end < next && parsed[end]?.sentence.post === post; end += 1) {
    if (first === null && end - at > mostProse) return null;
    const candidates = candidatesIn(parsed[end]?.units ?? []);
    if (candidates.length === 0) continue;
    first ??= end;
    last = end;
  }
  if (first === null) return null;
  // What follows the last candidates is of the ward as far as no blank line comes, and before the next name where it is short.
  let own = last + 1;
  while (own < end && isNextLine(parsed[own - 1], parsed[own], text)) own += 1;
  const isShort = !isLast && end === next && end - own <= mostProse;
  return isShort && !parsed.slice(own, end).some(({ units }) => isBareLine(units)) ? end : own;
}

const isNextLine = (before: Parsed | undefined, own: Parsed | undefined, text: string): boolean =>
  !/\n[ \t\r]*\n/.test(text.slice(before?.sentence.end ?? 0, own?.sentence.start ?? 0));

// Perhaps a name that was not read as one: "Send", "Boundary change"
const isBareLine = (units: readonly Unit[]): boolean =>
  units.length < longestName &&
  !units.some(({ kind, parties, holder }) => /[#.]/.test(kind) || parties.length > 0 || holder !== null);

// The council that the lines name, whose gazetteer has the ward if there are several; else the document’s.
function councilOf(
  lines: readonly Parsed[],
  name: Unit,
  { place, titled }: DocumentPlace,
  placeOf: PlaceOf,
): Place | null {
  const named = new Map<string, Place>();
  for (const { units } of lines)
    for (const { kind, councils } of units)
      if (kind === kindOf.council)
        for (const council of councils) {
          const one = placeOf(council);
          if (one !== null) named.set(one.gss, one);
        }
  const has = (one: Place): boolean => name.wardOf?.includes(one.gss) === true;
  const known = place ?? (titled.length === 1 ? (titled[0] ?? null) : null);
  if (known !== null && has(known)) return known;
  const [only, more] = [...named.values()].filter(has);
  if (only !== undefined && more === undefined) return only;
  const [single, other] = named.values();
  return known ?? (single !== undefined && other === undefined ? single : null);
}

/** Lets each section’s first line be one name, of its council. */
export function withHeadings<T extends Parsed>(parsed: readonly T[], sections: readonly WardSection[]): T[] {
  if (sections.length === 0) return [...parsed];
  const heads = new Map(sections.map((section) => [section.from, section]));
  return parsed.map((one, at) => {
    const section = heads.get(at);
    const name = section === undefined ? null : nameOfLine(one.units);
    return section === undefined || name === null
      ? one
      : { ...one, units: [asName(name, section.council?.gss ?? null)] };
  });
}

/** For each sentence below a ward’s name the section that it stands in. */
export function sectionsByLine(sections: readonly WardSection[]): ReadonlyMap<number, WardSection> {
  const lines = new Map<number, WardSection>();
  for (const section of sections) for (let at = section.from; at < section.end; at += 1) lines.set(at, section);
  return lines;
}

/** The ward that a sentence is about by the name above it; whose it is, where the section leaves it open, what was said before the name tells. */
export function wardOfSection(
  section: WardSection | undefined,
  at: number,
  units: readonly Unit[],
  setting: WardSetting,
  byElection: boolean,
): Discourse['ward'] {
  if (section === undefined) return null;
  const [name] = units;
  if (at > section.from || name === undefined)
    return { ward: { name: section.name, council: section.council, holder: null }, byElection };
  section.council ??= settingPlace(name, setting);
  return null;
}
