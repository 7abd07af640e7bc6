import type { Place } from '../../../domain/Fact.ts';
import type { Sentence, SplitDocument } from '../../Stage.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import type { unitReader } from '../units/unitReader.ts';
import type { DocumentPlace } from '../wards/followWards.ts';
import type { PlaceOf } from '../wards/wardUnit.ts';
import { unitsOfLines } from './unitsOfLines.ts';
import { flatten } from '../../flatten.ts';

const longestHead = 400;

/** The council of a title that names one, over a report that is no live blog; null where it names none or several. */
export function onlyCouncil(units: readonly Unit[]): NamedCouncil | null {
  const named = flatten(
    units.filter(({ kind }, at) => kind === 'C' && units[at + 1]?.kind !== 'M'),
    (unit) => unit.councils,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The one council that the title names, or the lines above the report, else the one that is named at all or has the most of the wards. */
export function councilOfDocument(
  split: SplitDocument,
  titleUnits: readonly Unit[],
  toUnits: ReturnType<typeof unitReader>,
  parsed: readonly Parsed[],
  placeOf: PlaceOf,
): DocumentPlace {
  if (isBesideRegion(titleUnits)) return { place: null, isTitled: false, titled: [], isLocal: false };
  const first = split.parts.find(({ kind }) => kind === 'post')?.start ?? 0;
  const unitsAbove = () => unitsOfLines(split.source.text.slice(0, Math.min(first, longestHead)), toUnits);
  for (const unitsOf of [() => titleUnits, unitsAbove]) {
    const named = placesOf([{ units: unitsOf() }], placeOf);
    const [only] = named;
    if (named.length > 1) return { place: null, isTitled: false, titled: named, isLocal: false };
    if (only === undefined) continue;
    return isOfMany(parsed, only)
      ? { place: null, isTitled: false, titled: named, isLocal: false }
      : { place: only, isTitled: true, titled: named, isLocal: true };
  }
  const all = placesOf(parsed, placeOf);
  if (all.length < 2) return { place: all[0] ?? null, isTitled: false, titled: [], isLocal: false };
  const told = mostTold(parsed, all);
  if (told !== null) return { place: told, isTitled: false, titled: [told], isLocal: true };
  const local = councilOfWards(parsed, all);
  return { place: null, isTitled: false, titled: local === null ? [] : [local], isLocal: local !== null };
}

const region = /\b(?:north|south|east|west|midlands|yorkshire|wales|anglia|humber|thames|marches)\b/;

// "Election 2017 in the North East and Cumbria": one place of several.
const isBesideRegion = (units: readonly Unit[]): boolean =>
  units.some(
    ({ kind }, at) =>
      kind === 'C' &&
      ((units[at - 1]?.kind === '&' && region.test(units[at - 2]?.words ?? '')) ||
        (units[at + 1]?.kind === '&' && units.slice(at + 2, at + 4).some(({ words }) => region.test(words)))),
  );

interface Parsed {
  sentence: Sentence;
  units: readonly Unit[];
}

const namesCouncil = ({ councils }: Unit, { gss }: Place): boolean =>
  councils.some(({ candidates }) => candidates.some((one) => one.gss === gss));

// "Chorley Central was held by Labour" on a page of Lancashire's divisions
const isWithin = ({ councils }: Unit, { name }: Place): boolean =>
  councils.every(({ candidates }) => candidates.every(({ county }) => county === name));

// "Starmer reaches Aldershot but stumbles in Oldham": a page of the whole country, most of whose paragraphs are about other councils.
function isOfMany(parsed: readonly Parsed[], place: Place): boolean {
  const paragraphs = new Map<string, boolean>();
  for (const { sentence, units } of parsed) {
    const key = `${String(sentence.post)} ${String(sentence.paragraph)}`;
    const named = units.filter(({ kind }) => kind === 'C');
    const isElse = named.length > 0 && !named.some((unit) => namesCouncil(unit, place) || isWithin(unit, place));
    paragraphs.set(key, (paragraphs.get(key) ?? false) || isElse);
  }
  return [...paragraphs.values()].filter(Boolean).length * 2 > paragraphs.size;
}

const fewestTold = 3;
const mostElse = 4;

// "That is the end of counting here. Reform will run Lancashire … News from other counts: …": the one that is named again and again, others hardly.
function mostTold(parsed: readonly Parsed[], places: readonly Place[]): Place | null {
  if (places.length > mostElse + 1) return null;
  const paragraphs = new Map(places.map(({ gss }) => [gss, new Set<string>()]));
  for (const { sentence, units } of parsed)
    for (const place of places)
      if (units.some((unit) => unit.kind === 'C' && namesCouncil(unit, place)))
        paragraphs.get(place.gss)?.add(`${String(sentence.post)} ${String(sentence.paragraph)}`);
  const sizeOf = ({ gss }: Place): number => paragraphs.get(gss)?.size ?? 0;
  const [most, next] = [...places].sort((one, other) => sizeOf(other) - sizeOf(one));
  if (most === undefined || next === undefined || sizeOf(most) < fewestTold) return null;
  return sizeOf(next) * fewestTold <= sizeOf(most) ? most : null;
}

const fewestWards = 3;

// A page about one count need not say so: most of the wards that it names are wards of one council.
function councilOfWards(parsed: readonly Parsed[], places: readonly Place[]): Place | null {
  const wards = new Map(places.map(({ gss }) => [gss, new Set<string>()]));
  for (const { units } of parsed)
    for (const { kind, wardOf, words } of units)
      if (kind === 'X' && wardOf !== null) for (const gss of wardOf) wards.get(gss)?.add(words);
  const sizeOf = ({ gss }: Place): number => wards.get(gss)?.size ?? 0;
  const [most, next] = [...places].sort((one, other) => sizeOf(other) - sizeOf(one));
  if (most === undefined || sizeOf(most) < fewestWards) return null;
  return next === undefined || sizeOf(next) * 2 < sizeOf(most) ? most : null;
}

function placesOf(parsed: readonly { units: readonly Unit[] }[], placeOf: PlaceOf): Place[] {
  const places = new Map<string, Place>();
  for (const { units } of parsed)
    for (const { kind, councils } of units) {
      if (kind !== 'C') continue;
      for (const council of councils) {
        const [only] = council.candidates;
        if (only === undefined) continue;
        const isPlain = council.candidates.length === 1;
        // A county in a year that does not elect it.
        if (isPlain && placeOf(council) === null) continue;
        places.set(isPlain ? only.gss : '', { gss: only.gss, name: only.name });
      }
    }
  return places.has('') ? [] : [...places.values()];
}
